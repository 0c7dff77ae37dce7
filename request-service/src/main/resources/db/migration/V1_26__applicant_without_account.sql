-- Written at each filing and read by nobody: who may see a request is known by the request itself (V1_0), so nothing beside
-- the sealed data says whose they are. The index goes with the column.

alter table applicant drop column account;
