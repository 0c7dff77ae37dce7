-- Who from outside the unit has read a case, and what for (domain 7.4.8); once a day.

create table case_look (
    case_id   uuid        not null,
    person_id uuid        not null,
    purpose   text        not null,
    looked_on date        not null,
    at        timestamptz not null,
    primary key (case_id, person_id, purpose, looked_on)
);
