-- What is public, as catalog-service tells it: the measure of the short gate (R-131).

create table public_item (
    item_id      uuid primary key,
    index_number text not null unique,
    certificate  text not null
);
