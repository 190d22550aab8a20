package dev.plumbline.store;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells what was changed, by this node or by others of the same database. What others do is asked
 * for, in one query for all that are interested.
 */
public final class ChangeFeed implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(ChangeFeed.class);

    /** Between two questions. */
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Changes are remembered for this long; who slept longer has missed some. */
    static final Duration MEMORY = Duration.ofHours(1);

    private final SqlDatabase database;
    private final List<Consumer<String>> ownListeners = new CopyOnWriteArrayList<>();
    private final List<Consumer<String>> foreignListeners = new CopyOnWriteArrayList<>();
    private final List<Runnable> afterwards = new CopyOnWriteArrayList<>();

    /** Numbers of transactions of this node that were not met again yet. */
    private final Set<Long> own = ConcurrentHashMap.newKeySet();

    private final @Nullable ScheduledExecutorService timer;
    private long last;
    private boolean fails;

    /** Begins to ask, if there may be others. */
    public ChangeFeed(SqlDatabase database) {
        this.database = database;
        this.last = database.transaction(c -> new JobTable(c, database.dialect()).lastNumber());
        if (!database.isShared()) {
            timer = null;
            return;
        }
        timer =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("plumbline-changes").factory());
        timer.scheduleWithFixedDelay(
                this::ask, PAUSE.toMillis(), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Has somebody told the id of what changed, in the thread that changed it or learned of it. */
    public void listen(Consumer<String> listener) {
        ownListeners.add(listener);
        foreignListeners.add(listener);
    }

    /** Has somebody told only what others changed; before those who are told everything. */
    public void listenToOthers(Consumer<String> listener) {
        foreignListeners.addFirst(listener);
    }

    /** Has something done once after others changed something, however much it was. */
    public void afterOthers(Runnable task) {
        afterwards.add(task);
    }

    /** This node changed something in the transaction with the number. */
    void wrote(long number) {
        if (timer != null) {
            own.add(number);
        }
    }

    /** This node changed something. */
    void tell(String id) {
        ownListeners.forEach(listener -> listener.accept(id));
    }

    private void ask() {
        try {
            var changes =
                    database.transaction(
                            c -> new JobTable(c, database.dialect()).changesAfter(last));
            fails = false;
            boolean isForeign = false;
            for (JobTable.Change change : changes) {
                if (!own.contains(change.seq())) {
                    isForeign = true;
                    foreignListeners.forEach(listener -> listener.accept(change.id()));
                }
                // Where somebody failed, it is told again.
                last = change.seq();
            }
            if (isForeign) {
                afterwards.forEach(Runnable::run);
            }
            own.removeIf(number -> number <= last);
        } catch (RuntimeException e) {
            if (!fails) {
                LOG.warnf("What other servers do cannot be seen now: %s", e.getMessage());
            }
            fails = true;
        }
    }

    @Override
    public void close() {
        if (timer != null) {
            timer.shutdown();
        }
    }
}
