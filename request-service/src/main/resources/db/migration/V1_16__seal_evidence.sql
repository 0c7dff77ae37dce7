-- Whose hand took a unit's seal over, and when one was issued, is evidence like every other act.

alter table unit_seal
    add column version    integer not null default 0,
    add column told       bigint  not null default 0,
    add column audited    integer not null default 0,
    add column audit_head bytea;
