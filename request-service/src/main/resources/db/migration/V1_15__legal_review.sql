-- A draft that does not give everything waits for the legal reviewer (domain 6.2): among his tasks.

alter table disclosure_request add column awaits_legal_review boolean not null default false;
update disclosure_request set awaits_legal_review = true
where state in ('REPLY_DRAFTED', 'REPLY_REVIEWED') and outcome <> 'GRANTED'
    and (content -> 'legalOpinion' ->> 'draft') is distinct from (content -> 'phase' -> 'reply' ->> 'number');
create index disclosure_request_to_review_in_law on disclosure_request (id) where awaits_legal_review;
