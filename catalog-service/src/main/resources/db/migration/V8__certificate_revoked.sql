-- What is public under a certificate that was revoked since (domain 6.3): among the tasks of its unit's officers until its
-- withdrawal is proposed or another version is published.

alter table information_item
    add column revoked_certificate text,
    add column revocation_open     boolean not null default false;

create index information_item_revocation on information_item (organisation_id) where revocation_open;
