-- A review: what is filtered, sorted, joined or counted as columns, its whole state as JSON.

create table confidentiality_review (
    id              uuid        primary key,
    organisation_id uuid        not null,
    version         integer     not null,
    told            bigint      not null,
    audited         integer     not null,
    audit_head      bytea,
    state           text        not null,
    subject_kind    text        not null,
    subject_id      uuid        not null,
    subject_version integer     not null,
    -- From the reviewed content itself; forgotten when the content is withdrawn.
    title           text,
    section_id      uuid,
    drafter_id      uuid        not null,
    -- The organisation whose office holds the present stage; null outside stages 2 and 3.
    seat_id         uuid,
    -- Who may not act in the present stage, and who has had a hand in the review at all.
    spent           uuid[]      not null,
    persons         uuid[]      not null,
    open_marks      integer     not null,
    opened_at       timestamptz not null,
    ended_at        timestamptz,
    certificate     text,
    content         jsonb       not null,
    -- How far the fetching of the parts has got; only the fetching writes these three.
    fetch_tries     integer     not null default 0,
    fetch_trouble   text,
    next_fetch_at   timestamptz not null default now(),
    -- One review per subject and version, however often it is asked for.
    unique (subject_id, subject_version, subject_kind)
);

create index confidentiality_review_unit on confidentiality_review (organisation_id, opened_at desc, id);
create index confidentiality_review_open on confidentiality_review (state, seat_id) where ended_at is null;
create index confidentiality_review_drafter on confidentiality_review (drafter_id) where ended_at is null;
create index confidentiality_review_fetch on confidentiality_review (next_fetch_at) where state = 'GATHERING';
create unique index confidentiality_review_certificate on confidentiality_review (certificate) where certificate is not null;

create sequence certificate_number;

-- The public halves of the keys that sign certificates, each told once and kept for ever.
create table certificate_key (
    id              uuid    primary key,
    organisation_id uuid,
    version         integer not null,
    told            bigint  not null,
    audited         integer not null,
    audit_head      bytea,
    kid             text    not null unique
);

-- The nearest organisation, from the unit upwards, where somebody holds one of the offices and may still act; null when
-- there is none. A stage whose office is vacant in the unit rises to it (domain 6.3).
create function seat_of(unit uuid, roles text[], spent uuid[], on_day date) returns uuid language sql stable as $$
    with recursive upwards (id, parent_id, steps) as (
        select id, parent_id, 0 from register_organisation where id = unit
        union all
        select o.id, o.parent_id, u.steps + 1
        from upwards u join register_organisation o on o.id = u.parent_id where u.steps < 10
    )
    select u.id from upwards u
    where exists (
        select 1 from register_appointment a join register_person p on p.id = a.person_id and p.active
        where a.organisation_id = u.id and a.role = any (roles) and not a.person_id = any (spent)
          and a.valid_from <= on_day and (a.valid_until is null or a.valid_until >= on_day))
    order by u.steps limit 1
$$;

-- Which offices may hold a stage.
create function offices_of(state text) returns text[] language sql immutable as $$
    select case state
        when 'STAGE2_LEADER' then array['leader-in-charge']
        when 'STAGE3_OFFICER' then array['disclosure-officer']
        when 'REDACTION_CHECK' then array['disclosure-officer', 'leader-in-charge']
    end
$$;
