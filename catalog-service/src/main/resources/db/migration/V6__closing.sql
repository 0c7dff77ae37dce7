-- The end of a unit: why, since when, and who succeeds it.
alter table organisation add column closing jsonb;
