-- Reconsideration and litigation about a case (domain 4.5), and the case that handles a request once more.

create table remedy (
    id              uuid    primary key,
    organisation_id uuid    not null,
    version         integer not null,
    told            bigint  not null,
    audited         integer not null,
    audit_head      bytea,
    case_id         uuid    not null references disclosure_request (id),
    path            text    not null,
    result          text,
    filed_on        date    not null,
    concluded_on    date,
    content         jsonb   not null
);
create index remedy_case on remedy (case_id, filed_on);
create index remedy_filed on remedy (organisation_id, filed_on);

-- A case that handles another once more is none that was newly received: part 3 of the annual report leaves it out.
alter table disclosure_request add column rehandles uuid references disclosure_request (id);
create index disclosure_request_rehandles on disclosure_request (rehandles) where rehandles is not null;

-- A case is written to with each of its moves: with room on its page it keeps its place in the indexes.
alter table disclosure_request set (fillfactor = 80);
