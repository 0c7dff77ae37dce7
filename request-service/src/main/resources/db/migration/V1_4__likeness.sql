-- What requests are compared by: keyed digests of the words and of the applicant, so that a slip of the finger is no second
-- case, a repeat is proposed as one, and the same question of others is shown beside it. Older rows have none.

alter table disclosure_request
    add column text_digest text,
    add column applicant_digest text;
create index disclosure_request_alike on disclosure_request (organisation_id, text_digest, submitted_at);
create index disclosure_request_applicant on disclosure_request (organisation_id, applicant_digest, submitted_at);
