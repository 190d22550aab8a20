package dev.plumbline.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the queue of the server's database, and what tells of changes in it. */
@ApplicationScoped
public class JobQueueProvider {

    private final int queued;
    private final Optional<Integer> ownerQueued;
    private final Optional<Integer> ownerParallel;

    /**
     * @param queued jobs that may wait, at least 1
     * @param ownerQueued jobs of one owner that may wait; as many as of all when absent
     * @param ownerParallel jobs of one owner that may be done at the same time; any number when
     *     absent
     */
    public JobQueueProvider(
            @ConfigProperty(name = "plumbline.jobs.queued", defaultValue = "32") int queued,
            @ConfigProperty(name = "plumbline.jobs.owner-queued") Optional<Integer> ownerQueued,
            @ConfigProperty(name = "plumbline.jobs.owner-parallel")
                    Optional<Integer> ownerParallel) {
        this.queued = queued;
        this.ownerQueued = ownerQueued;
        this.ownerParallel = ownerParallel;
    }

    @Produces
    @Singleton
    ChangeFeed changes(SqlDatabase database) {
        return new ChangeFeed(database);
    }

    void close(@Disposes ChangeFeed changes) {
        changes.close();
    }

    @Produces
    @Singleton
    JobQueue queue(SqlDatabase database, ChangeFeed changes) {
        return new JobQueue(
                database,
                changes,
                new QueueLimits(
                        queued,
                        ownerQueued.orElse(queued),
                        ownerParallel.orElse(Integer.MAX_VALUE)));
    }

    @Produces
    @Singleton
    ComparisonStore comparisons(SqlDatabase database, JobQueue queue, ChangeFeed changes) {
        return new ComparisonStore(database, queue, changes);
    }
}
