-- Reconsiderations and actions are cases of their own; subject_id is the request they are about.
create index case_fact_remedy_ended on case_fact (ended_on, organisation_id)
    where kind in ('RECONSIDERATION', 'LITIGATION', 'LITIGATION_AFTER_RECONSIDERATION');
