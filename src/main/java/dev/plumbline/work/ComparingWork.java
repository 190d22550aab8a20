package dev.plumbline.work;

import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.store.Claim;
import dev.plumbline.store.ComparisonStore;
import java.time.Clock;
import java.util.function.BiFunction;
import org.jboss.logging.Logger;

/** One part of a comparison under a claim. */
final class ComparingWork extends EndableWork {

    private static final Logger LOG = Logger.getLogger(ComparingWork.class);
    private static final long PAUSE_MILLIS = 500;

    private final ComparisonStore store;
    private final BiFunction<Claim, EarlyEnd, Runnable> search;
    private final Clock clock;
    private final EarlyEnd ending = new EarlyEnd();
    private boolean isLeftToOthers;

    /**
     * @param search does it, and gives what stores its result
     */
    ComparingWork(
            Claim claim,
            ComparisonStore store,
            BiFunction<Claim, EarlyEnd, Runnable> search,
            Clock clock) {
        super(claim);
        this.store = store;
        this.search = search;
        this.clock = clock;
    }

    @Override
    void endSearch() {
        ending.endEarly();
    }

    @Override
    public void run() {
        Runnable last;
        try {
            var found = search.apply(claim(), ending);
            // Cut off, it would be compared with others that had their time.
            last = ending.isEnded() ? this::endEarlyOrHandBack : found;
        } catch (RuntimeException | Error e) {
            LOG.errorf(e, "The comparison broke off at %s", claim().job());
            last =
                    () ->
                            store.fail(
                                    claim(),
                                    ComparingSource.brokeOff(claim().job()),
                                    clock.instant());
        }
        isLeftToOthers = why() == End.ABANDONED || !isStored(last);
    }

    private void endEarlyOrHandBack() {
        if (why() == End.WANTED) {
            store.giveUp(claim(), clock.instant());
        } else {
            store.handBack(claim());
        }
    }

    /** What is over is written sooner or later, as long as this node lives. */
    private boolean isStored(Runnable last) {
        while (true) {
            try {
                last.run();
                return true;
            } catch (RuntimeException e) {
                if (isStopping() || why() == End.ABANDONED) {
                    return false;
                }
                LOG.errorf(e, "What became of %s is not stored yet", claim().job());
            }
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    @Override
    public boolean isLeftToOthers() {
        return isLeftToOthers;
    }
}
