-- The district register: organisations, people, offices. Every service's copy is fed from here.

create table organisation (
    id              uuid    primary key,
    organisation_id uuid    not null,
    version         integer not null,
    told            bigint  not null,
    audited         integer not null,
    audit_head      bytea,
    parent_id       uuid    references organisation,
    kind            text    not null,
    code            text    not null unique,
    name_zh         text    not null,
    name_en         text    not null,
    address         text,
    postcode        text,
    office_hours    text,
    phone           text,
    email           text,
    functions       text,
    active          boolean not null
);
create unique index organisation_district on organisation (kind) where kind = 'DISTRICT';
create index organisation_parent on organisation (parent_id);

create table person (
    id              uuid    primary key,
    organisation_id uuid    not null references organisation,
    version         integer not null,
    told            bigint  not null,
    audited         integer not null,
    audit_head      bytea,
    account         text    not null unique,
    name_zh         text    not null,
    name_en         text    not null,
    active          boolean not null
);

create table appointment (
    id              uuid    primary key,
    organisation_id uuid    not null references organisation,
    version         integer not null,
    told            bigint  not null,
    audited         integer not null,
    audit_head      bytea,
    person_id       uuid    not null references person,
    role            text    not null,
    section_id      uuid    references organisation,
    valid_from      date    not null,
    valid_until     date,
    acting_for      uuid    references person
);
create index appointment_person on appointment (person_id);
create index appointment_organisation on appointment (organisation_id, role);
