-- The day a request was replied to, abandoned or withdrawn: what the annual report counts it by.

alter table disclosure_request add column decided_on date;
update disclosure_request set decided_on = coalesce(issued_on, cast(content -> 'phase' ->> 'endedOn' as date));

create index disclosure_request_report on disclosure_request (receipt_date, decided_on) where receipt_date is not null;
