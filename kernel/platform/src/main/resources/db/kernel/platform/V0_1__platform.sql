-- What every service's database has: what it told, what it heard, its evidence, and its copy of the district register.

create table outbox (
    seq         bigint generated always as identity,
    id          uuid        not null,
    topic       text        not null,
    type        text        not null,
    subject     uuid        not null,
    sequence    bigint      not null,
    payload     text        not null,
    traceparent text,
    told_at     timestamptz not null,
    sent_at     timestamptz,
    primary key (seq, told_at)
) partition by range (told_at);

create table outbox_default partition of outbox default;

-- A partition for this month and the next two, so that old months can be moved away whole.
create function prepare_outbox_partitions() returns void language plpgsql as $$
declare month date;
begin
    for month in select generate_series(date_trunc('month', now()), now() + interval '2 months', '1 month')::date loop
        execute format('create table if not exists outbox_%s partition of outbox for values from (%L) to (%L)',
            to_char(month, 'YYYY_MM'), month, month + interval '1 month');
    end loop;
end $$;

select prepare_outbox_partitions();

create index outbox_unsent on outbox (seq) where sent_at is null;
create index outbox_subject on outbox (subject, sequence);

-- The last fact applied per aggregate and teller. The primary key decides whether a fact is new, not a prior read.
create table inbox_position (
    aggregate uuid        not null,
    source    text        not null,
    last      bigint      not null,
    heard_at  timestamptz not null default now(),
    primary key (aggregate, source)
);

-- Facts that came before their predecessors wait here.
create table inbox_parked (
    aggregate uuid        not null,
    source    text        not null,
    sequence  bigint      not null,
    id        uuid        not null,
    type      text        not null,
    time      timestamptz not null,
    payload   text        not null,
    parked_at timestamptz not null default now(),
    primary key (aggregate, source, sequence)
);

-- Facts a model refused: a repeat cannot help, so they are recorded and passed.
create table inbox_refused (
    id         uuid        primary key,
    type       text        not null,
    aggregate  uuid        not null,
    code       text        not null,
    refused_at timestamptz not null default now()
);

create table audit_record (
    id             uuid        primary key,
    aggregate_id   uuid        not null,
    number         integer     not null,
    action         text        not null,
    actor          uuid,
    acting_role    text,
    acting_for     uuid,
    state_before   text,
    state_after    text,
    content_digest bytea       not null,
    reason         text,
    salt           bytea,
    reason_commitment bytea,
    at             timestamptz not null,
    algorithm      text        not null,
    previous_hash  bytea,
    hash           bytea       not null,
    unique (aggregate_id, number)
);

-- Anonymisation may destroy salt and reason, together; everything the chain hashes is untouchable.
create function audit_record_is_evidence() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.reason is null and new.salt is null
        and to_jsonb(old) - 'reason' - 'salt' = to_jsonb(new) - 'reason' - 'salt' then
        return new;
    end if;
    raise exception 'audit records are evidence and never change';
end $$;

create trigger audit_record_is_evidence before update or delete on audit_record
    for each row execute function audit_record_is_evidence();

create table idempotency_key (
    caller     text        not null,
    key        text        not null,
    digest     bytea       not null,
    status     integer     not null,
    location   text        not null,
    created_at timestamptz not null default now(),
    primary key (caller, key)
);
create index idempotency_key_age on idempotency_key (created_at);

-- The service's own copy of the district register, fed by the reference topic.
create table register_organisation (
    id        uuid    primary key,
    parent_id uuid,
    kind      text    not null,
    code      text    not null,
    name_zh   text    not null,
    name_en   text    not null,
    active    boolean not null
);

create table register_person (
    id      uuid    primary key,
    account text    not null unique,
    name_zh text    not null,
    name_en text    not null,
    active  boolean not null
);

create table register_appointment (
    id              uuid    primary key,
    person_id       uuid    not null,
    role            text    not null,
    organisation_id uuid    not null,
    section_id      uuid,
    valid_from      date    not null,
    valid_until     date,
    acting_for      uuid
);
create index register_appointment_person on register_appointment (person_id);
create index register_appointment_organisation on register_appointment (organisation_id, role);

create table reference_document (
    kind     text   not null,
    key      text   not null,
    version  bigint not null,
    document text   not null,
    primary key (kind, key)
);
