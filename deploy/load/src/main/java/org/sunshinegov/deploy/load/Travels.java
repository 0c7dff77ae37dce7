package org.sunshinegov.deploy.load;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.sunshinegov.deploy.local.component.ComponentFailed;
import org.sunshinegov.deploy.local.sample.api.Aggregate;
import org.sunshinegov.deploy.local.sample.api.Refused;
import org.sunshinegov.deploy.local.sample.api.RequestApi;
import org.sunshinegov.deploy.local.sample.api.ReviewApi;
import org.sunshinegov.deploy.local.sample.data.SampleReply;

/**
 * Officers lead cases on while parts fail: whoever got no answer looks how the case stands and does what is to be done in
 * that state, so that nothing is done twice by them.
 */
final class Travels implements AutoCloseable {
    static final String RECEIVED = "RECEIVED";
    static final String REPLIED = "REPLIED";

    private static final int OFFICERS = 4;
    private static final long GLANCE_MILLIS = 500;
    private static final SampleReply REPLY =
            new SampleReply("GRANTED", "您申请的信息如下：已经按计划完成。", null, List.of(), false, false);

    private final LoadDistrict district;
    private final RequestApi requests;
    private final ReviewApi reviews;
    private final ExecutorService officers = Executors.newFixedThreadPool(OFFICERS);
    private final BlockingQueue<Travel> waiting = new LinkedBlockingQueue<>();
    private final Map<UUID, String> goals = new ConcurrentHashMap<>();
    private final Set<UUID> arrived = ConcurrentHashMap.newKeySet();
    private final LongAdder inVain = new LongAdder();

    private record Travel(Aggregate request, String goal) {}

    Travels(LoadDistrict district) {
        this.district = district;
        requests = new RequestApi(district.caller);
        reviews = new ReviewApi(district.caller);
        for (var i = 0; i < OFFICERS; i++) {
            officers.execute(this::work);
        }
    }

    /** {@code goal}: a state on the way to the reply. */
    void begin(UUID id, String goal) {
        goals.put(id, goal);
        waiting.add(new Travel(requests.request(id), goal));
    }

    Map<UUID, String> goals() {
        return goals;
    }

    long onTheWay() {
        return goals.size() - arrived.size();
    }

    /** What officers looked at or did and got no answer, or a refusal. */
    long inVain() {
        return inVain.sum();
    }

    private void work() {
        try {
            while (true) {
                var travel = waiting.take();
                if (reached(travel)) {
                    arrived.add(travel.request().id());
                } else {
                    waiting.add(travel);
                }
            }
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    /** Goes as far as it can without waiting for news. */
    private boolean reached(Travel travel) throws InterruptedException {
        for (var before = ""; ; ) {
            var state = stateOf(travel.request(), before);
            if (state.equals(travel.goal())) {
                return true;
            }
            if (state.equals(before)) {
                Thread.sleep(GLANCE_MILLIS);
                return false;
            }
            step(travel.request(), state);
            before = state;
        }
    }

    /** Unchanged while it cannot be seen. */
    private String stateOf(Aggregate request, String before) {
        var seen = new String[] {before};
        attempt(() -> seen[0] = request.state(LoadDistrict.OFFICER));
        return seen[0];
    }

    private void step(Aggregate request, String state) {
        switch (state) {
            case "AWAITING_CONFIRMATION" -> {
                attempt(() -> requests.confirmByOffice(request, LoadDistrict.OFFICER));
                attempt(() -> requests.confirmByApplicant(request, LoadDistrict.CITIZEN));
            }
            case RECEIVED -> attempt(() -> requests.register(request, LoadDistrict.OFFICER));
            case "REGISTERED" -> attempt(() -> requests.assign(request, LoadDistrict.OFFICER, null, district.drafter));
            case "IN_PROGRESS" -> attempt(() -> requests.draftReply(request, LoadDistrict.DRAFTER, REPLY, List.of()));
            case "REPLY_DRAFTED" -> attempt(() -> review(request.id()));
            case "REPLY_REVIEWED" -> attempt(() -> requests.issue(request, LoadDistrict.OFFICER));
            default -> throw new IllegalStateException(request.id() + " is " + state);
        }
    }

    private void review(UUID subject) {
        reviews.of(LoadDistrict.OFFICE, subject).map(reviews::review).ifPresent(review -> Stream.of(1, 2, 3)
                .forEach(stage -> attempt(() -> stage(review, review.state(LoadDistrict.OFFICE)))));
    }

    private void stage(Aggregate review, String state) {
        switch (state) {
            case "STAGE1_DRAFTER" -> reviews.giveOpinion(review, LoadDistrict.DRAFTER, false);
            case "STAGE2_LEADER" -> reviews.approve(review, LoadDistrict.LEADER, false);
            case "STAGE3_OFFICER" -> reviews.conclude(review, LoadDistrict.OFFICER);
            // It gathers its content, or has ended and is about to be heard of.
            default -> {}
        }
    }

    /** What goes wrong here shows in the state of the case, which is looked at again. */
    private void attempt(Runnable act) {
        try {
            act.run();
        } catch (Refused | UncheckedIOException | ComponentFailed notNow) {
            inVain.increment();
        }
    }

    @Override
    public void close() throws InterruptedException {
        var unused = officers.shutdownNow();
        if (!officers.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("officers are still at work");
        }
    }
}
