-- What lists are narrowed and sorted by, so that nobody waits longer over a million items than over a thousand.

-- Pairs of characters of a text: Chinese words are short, and a trigram index knows nothing of two characters.
create function pairs(words text) returns text[] language sql immutable parallel safe as
    $$ select coalesce(array_agg(distinct substr(words, n, 2)), '{}') from generate_series(1, length(words) - 1) as n $$;

create index information_item_words on information_item using gin (pairs(title || ' ' || coalesce(index_number, '')));
create index information_item_changed on information_item (changed_at desc, id desc);
create index information_item_by_state on information_item (state, changed_at desc, id desc);
drop index information_item_state;
create index information_item_state on information_item (organisation_id, state, changed_at desc, id desc);
drop index information_item_unit;
create index information_item_unit on information_item (organisation_id, changed_at desc, id desc);
drop index information_item_entry;
create index information_item_entry on information_item (entry_id, changed_at desc, id desc);

-- What waits for somebody.
create index information_item_drafter on information_item (drafter_id) where state in ('DRAFT', 'ATTRIBUTE_PROPOSED');
create index information_item_withdrawal on information_item (organisation_id)
    where is_public and content #>> '{publication,withdrawal,cause}' is not null;

drop index publication_latest;
create index publication_latest on publication (published_at desc, item_id desc) where current;
drop index publication_unit;
create index publication_unit on publication (organisation_id, published_at desc, item_id desc) where current;
drop index publication_entry;
create index publication_entry on publication (entry_id, published_at desc, item_id desc) where current;
create index publication_categories on publication using gin (categories) where current;
create index publication_public on publication (organisation_id) where current and audience = 'PUBLIC';
