-- A letter that cannot be printed rests, longer each time, and keeps no other waiting.

alter table letter
    add column print_failures int not null default 0,
    add column print_after    timestamptz;
