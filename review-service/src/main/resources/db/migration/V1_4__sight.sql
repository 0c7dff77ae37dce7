-- Who sees a review (7.1): its unit, its section, the office it is seated at, whoever had a hand in it. A list over all four
-- is found by index only when each of them has one; without, every list of everything read the whole table.

create index confidentiality_review_section on confidentiality_review (section_id);
create index confidentiality_review_seat on confidentiality_review (seat_id) where seat_id is not null;
create index confidentiality_review_persons on confidentiality_review using gin (persons);
