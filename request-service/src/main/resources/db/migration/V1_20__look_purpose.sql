-- What an applicant's data were looked at for (7.4.6); older looks were to handle the case.

alter table applicant_look add column purpose text not null default 'HANDLING';
alter table applicant_look alter column purpose drop default;
