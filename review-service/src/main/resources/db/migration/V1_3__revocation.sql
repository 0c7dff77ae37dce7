-- A certificate may be taken back by two persons (6.3): what waits for the leader is found by a column of its own, for the
-- review has ended already; where his office is vacant in the unit, it rises as any stage does.

alter table confidentiality_review add column revocation_proposed boolean not null default false;

create index confidentiality_review_revocation on confidentiality_review (seat_id) where revocation_proposed;

create or replace function offices_of(state text) returns text[] language sql immutable as $$
    select case state
        when 'STAGE2_LEADER' then array['leader-in-charge']
        when 'STAGE3_OFFICER' then array['disclosure-officer']
        when 'REDACTION_CHECK' then array['disclosure-officer', 'leader-in-charge']
        when 'CONCLUDED_PUBLISHABLE' then array['leader-in-charge']
        when 'CONCLUDED_PARTIAL' then array['leader-in-charge']
    end
$$;
