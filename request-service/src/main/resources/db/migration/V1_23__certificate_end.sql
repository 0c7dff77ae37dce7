-- A certificate that runs out or is revoked sends a reply that has not left back to its handler; where it has left, the unit's
-- officer is to deal with it (domain 6.2, 6.3).

alter table disclosure_request
    add column certificate_until      timestamptz,
    add column certificate_revoked_at timestamptz,
    add column revocation_open        boolean not null default false;

-- Until when the certificates that are held may be used stands in what was signed: the middle part of a JWS.
update disclosure_request r
set certificate_until = cast(convert_from(decode(rpad(p.payload, cast(ceil(length(p.payload) / 4.0) * 4 as integer), '='), 'base64'), 'UTF8')
        ::jsonb ->> 'expiresAt' as timestamptz)
from (
    select id, translate(split_part(content -> 'phase' -> 'certificate' ->> 'signed', '.', 2), '-_', '+/') as payload
    from disclosure_request where state in ('REPLY_REVIEWED', 'SUSPENDED')) p
where p.id = r.id and p.payload <> '';

create index disclosure_request_certificate_until on disclosure_request (certificate_until) where certificate_until is not null;
create index disclosure_request_revocation on disclosure_request (organisation_id) where revocation_open;
