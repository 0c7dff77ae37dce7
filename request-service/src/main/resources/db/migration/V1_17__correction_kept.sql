-- What was said in a correction is kept as long as a case, counted from its end, and then loses its key (PIPL article 47).

alter table record_correction
    add column ended_on      date,
    add column anonymised_on date,
    alter column key_algorithm drop not null,
    alter column key_id drop not null,
    alter column wrapped_key drop not null,
    alter column sealed drop not null;
update record_correction
set ended_on = cast(coalesce(content -> 'decision' ->> 'on', content ->> 'withdrawnOn') as date)
where state <> 'FILED';
create index record_correction_kept on record_correction (ended_on, id)
    where ended_on is not null and anonymised_on is null;
