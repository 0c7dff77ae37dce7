-- The years of a case in the archive, and what is destroyed after them (Archives Law article 15; PIPL article 47).

alter table disclosure_request
    add column archived_on   date,
    add column anonymised_on date;
update disclosure_request set archived_on = cast(content -> 'phase' ->> 'archivedOn' as date) where state = 'ARCHIVED';
create index disclosure_request_kept on disclosure_request (archived_on, id)
    where archived_on is not null and anonymised_on is null;
create index disclosure_request_applicant_id on disclosure_request (applicant_id);

-- Without its key nothing of a letter can be read; that it was issued stays to be checked.
alter table letter alter column wrapped_key drop not null;

-- Kept whatever its years, for a lawsuit, an inspection or an audit.
create table retention_hold (
    case_id uuid primary key references disclosure_request (id),
    reason  text not null,
    set_by  uuid not null,
    set_on  date not null
);

-- Nothing is destroyed that one person has not listed and another released.
create table anonymisation_list (
    id              uuid    primary key,
    organisation_id uuid    not null,
    version         integer not null,
    told            bigint  not null,
    audited         integer not null,
    audit_head      bytea,
    state           text    not null,
    content         jsonb   not null
);

create table anonymisation_case (
    list_id uuid not null references anonymisation_list (id),
    case_id uuid not null references disclosure_request (id),
    done_on date,
    -- It was held or contested after it was listed, and stays.
    kept    boolean not null default false,
    primary key (list_id, case_id)
);
create index anonymisation_case_left on anonymisation_case (list_id, case_id) where done_on is null and not kept;
create index anonymisation_case_case on anonymisation_case (case_id);
