-- The head of a unit's document numbers (机关代字), as the register tells it: 晨住建 in 晨住建公复〔2026〕12号 (domain 4.19).

create table unit_mark (
    organisation_id uuid primary key,
    mark            text not null
);
