-- Whether the applicant was asked in time to make the request clear (Decree 711 article 30): until when, and when.
alter table case_fact
    add column clarification_due_on   date,
    add column clarification_asked_on date,
    add column clarification_late     boolean
        generated always as (clarification_asked_on > clarification_due_on) stored;

create index case_fact_clarified_late on case_fact (clarification_asked_on, organisation_id) where clarification_late;
