-- One application to several units: each unit has a case of its own, the applicant one receipt for all of them.

create table joint_filing (
    id             uuid        primary key,
    receipt_number text        not null unique,
    query_code     text        not null,
    filed_at       timestamptz not null
);

alter table disclosure_request add column joint_id uuid references joint_filing (id);
create index disclosure_request_joint on disclosure_request (joint_id) where joint_id is not null;
