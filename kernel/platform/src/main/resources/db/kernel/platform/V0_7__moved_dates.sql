-- The dates that have moved lately are few among a unit's open ones, which clock_open finds; an index of their own cost each
-- clock that is computed again one entry more.
drop index clock_moved;
