-- A longer reply period is proposed by the handler and consented to by the head of the disclosure body (domain 7.2): whom it waits for.

alter table disclosure_request add column awaits_consent boolean not null default false;
create index disclosure_request_to_consent on disclosure_request (organisation_id) where awaits_consent;
