-- An applicant's suggestion to make public what he was given waits for its answer (Decree 711 article 44).

alter table disclosure_request add column suggestion_open boolean not null default false;
create index disclosure_request_suggestion on disclosure_request (organisation_id) where suggestion_open;
