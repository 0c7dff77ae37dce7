package org.sunshinegov.kernel.platform.audit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sunshinegov.kernel.platform.audit.Verified.Broken;
import org.sunshinegov.kernel.platform.audit.Verified.Cause;

/** Where a verification has got to. Chains that ended since the last look wait in {@code ended} for their heads. */
final class Walk {

    private final Map<UUID, AuditRow> ended = new HashMap<>();
    private AuditRow last;
    private long aggregates;
    private long records;
    private Broken broken;

    void step(AuditRow row) {
        if (broken != null) {
            return;
        }
        boolean first = last == null || !last.aggregateId.equals(row.aggregateId);
        if (first) {
            aggregates++;
            if (last != null) {
                ended.put(last.aggregateId, last);
            }
        }
        check(row, first ? null : last);
        last = row;
        records++;
    }

    private void check(AuditRow row, AuditRow before) {
        if (row.number != (before == null ? 1 : before.number + 1)) {
            breakAt(row, Cause.NUMBER);
        } else if (!Arrays.equals(row.previousHash, before == null ? null : before.hash)) {
            breakAt(row, Cause.PREVIOUS);
        } else if (!Arrays.equals(row.hash, Chain.hashOf(row))) {
            breakAt(row, Cause.CONTENT);
        } else if (!keepsItsReason(row)) {
            breakAt(row, Cause.REASON);
        }
    }

    /** Anonymisation destroys reason and salt together; one without the other was written by somebody else. */
    private static boolean keepsItsReason(AuditRow row) {
        if (row.reason == null && row.salt == null) {
            return true;
        }
        return row.reason != null
                && row.salt != null
                && Arrays.equals(row.commitment, Chain.commitment(row.salt, row.reason));
    }

    private void breakAt(AuditRow row, Cause cause) {
        breakAt(row.aggregateId, row.number, cause);
    }

    void breakAt(UUID aggregate, int number, Cause cause) {
        if (broken == null) {
            broken = new Broken(aggregate, number, cause);
        }
    }

    /** The last records of chains that have ended; each is given once. */
    Map<UUID, AuditRow> takeEnded() {
        Map<UUID, AuditRow> taken = Map.copyOf(ended);
        ended.clear();
        return taken;
    }

    void end() {
        if (last != null) {
            ended.put(last.aggregateId, last);
        }
    }

    UUID aggregate() {
        return last == null ? null : last.aggregateId;
    }

    int number() {
        return last == null ? 0 : last.number;
    }

    Broken broken() {
        return broken;
    }

    Verified verified() {
        return new Verified(aggregates, records, broken);
    }
}
