-- An approved item whose certificate runs out goes back to its drafter by itself, and his task says why (domain 6.1, 6.3).

alter table information_item
    add column certificate_until timestamptz,
    add column return_cause      text;
comment on column information_item.return_cause is 'why a draft came back; null for one that did not, and outside the state DRAFT';

-- Until when the certificates that are held may be used stands in what was signed: the middle part of a JWS.
update information_item i
set certificate_until = cast(convert_from(decode(rpad(p.payload, cast(ceil(length(p.payload) / 4.0) * 4 as integer), '='), 'base64'), 'UTF8')
        ::jsonb ->> 'expiresAt' as timestamptz)
from (
    select id, translate(split_part(content -> 'phase' -> 'certificate' ->> 'signed', '.', 2), '-_', '+/') as payload
    from information_item where state = 'APPROVED') p
where p.id = i.id and p.payload <> '';

-- Of those that came back before this was kept, the last act says it.
update information_item i set return_cause = a.reason
from (
    select distinct on (aggregate_id) aggregate_id, action, reason from audit_record
    where aggregate_id in (select id from information_item where state = 'DRAFT')
    order by aggregate_id, number desc) a
where a.aggregate_id = i.id and i.state = 'DRAFT' and a.action = 'RETURN' and a.reason in ('CERTIFICATE_EXPIRED', 'CERTIFICATE_REVOKED');

create index information_item_certificate_until on information_item (certificate_until) where certificate_until is not null;

-- The head of a unit's document numbers (机关代字), for example 晨住建 in 晨住建公复〔2026〕12号 (domain 4.19).
alter table organisation add column document_mark text;
create unique index organisation_document_mark on organisation (document_mark) where active and document_mark is not null;
