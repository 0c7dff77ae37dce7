-- What lists are narrowed and sorted by, so that an officer waits as little over a million cases as over a thousand.

-- Pairs of characters of a text: Chinese words are short, and a trigram index knows nothing of two characters.
create function pairs(words text) returns text[] language sql immutable parallel safe as
    $$ select coalesce(array_agg(distinct substr(words, n, 2)), '{}') from generate_series(1, length(words) - 1) as n $$;

alter table disclosure_request
    add column words text not null generated always as
        (subject || ' ' || receipt_number || ' ' || coalesce(number, '')) stored;
create index disclosure_request_words on disclosure_request using gin (pairs(words));

create index disclosure_request_filed on disclosure_request (submitted_at desc, id desc);
create index disclosure_request_state on disclosure_request (state, submitted_at desc, id desc);
create index disclosure_request_outcome on disclosure_request (outcome, submitted_at desc, id desc) where outcome is not null;
create index disclosure_request_type on disclosure_request (applicant_type, submitted_at desc, id desc);
create index disclosure_request_undecided on disclosure_request (submitted_at desc, id desc) where decided_on is null;
create index clock_due on clock (due_on, case_id) where stopped_on is null;
