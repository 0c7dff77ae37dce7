-- No list reads open clocks by their unit, and each date that moves would pay for the index.
drop index clock_open;
