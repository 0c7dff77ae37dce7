-- What leaves on the spot rests on items that are public (R-131): when one of them is withdrawn, its certificate is found by
-- it and taken back.

alter table confidentiality_review add column rests_on uuid[];

create index confidentiality_review_rests_on on confidentiality_review using gin (rests_on) where rests_on is not null;
