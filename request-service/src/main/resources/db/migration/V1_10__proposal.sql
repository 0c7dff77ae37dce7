-- What quotes records or costs money is approved by the leader before it leaves (domain 7.2): whom it waits for.

alter table disclosure_request
    add column awaits_approval boolean not null default false,
    add column awaits_sending  boolean not null default false;
create index disclosure_request_to_approve on disclosure_request (organisation_id) where awaits_approval;
create index disclosure_request_to_send on disclosure_request (organisation_id) where awaits_sending;

-- Whom a proposal is about is known before the letter leaves; its link is given out with the letter.
alter table consulted_party alter column link_digest drop not null;
