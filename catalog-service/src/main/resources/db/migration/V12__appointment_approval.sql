-- What a system administrator enters has no effect before a security administrator approves it (domain 7.3).
alter table appointment
    add column approval   text not null default 'APPROVED',
    add column entered_by uuid,
    add column refusal    text;
alter table appointment alter column approval drop default;
