-- Another receipt date waits for its second person (domain 6.2, 7.4.9): among the tasks of officers and of the district's office.

alter table disclosure_request add column awaits_second_person boolean not null default false;
create index disclosure_request_second_person on disclosure_request (organisation_id) where awaits_second_person;
