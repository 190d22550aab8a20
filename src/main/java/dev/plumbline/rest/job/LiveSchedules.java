package dev.plumbline.rest.job;

import dev.plumbline.store.ChangeFeed;
import dev.plumbline.store.ScheduleStore;
import dev.plumbline.store.StoredSchedule;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A bell that rings when a schedule changes, on whatever node. */
@ApplicationScoped
public class LiveSchedules {

    private final ScheduleStore store;

    /** What to do when the schedule with the id has changed. */
    private final Map<String, Set<Runnable>> bells = new ConcurrentHashMap<>();

    public LiveSchedules(ScheduleStore store, ChangeFeed changes) {
        this.store = store;
        changes.listen(this::ring);
    }

    /**
     * The states of a schedule: the present one at once, then each new one; whoever is slow misses
     * some, but never the last. Ends after the finished state, or when the schedule is gone.
     */
    public Multi<StoredSchedule> watch(String id) {
        // The bell says only that there is something new, and the store is asked when the watcher
        // is ready for it: so no state overtakes another.
        return Multi.createFrom()
                .<Boolean>emitter(
                        emitter -> {
                            Runnable bell = () -> emitter.emit(true);
                            emitter.onTermination(() -> unhang(id, bell));
                            hang(id, bell);
                            bell.run();
                        },
                        BackPressureStrategy.LATEST)
                .emitOn(Infrastructure.getDefaultExecutor())
                .onItem()
                .transformToIterable(rung -> present(id))
                .select()
                .first(Optional::isPresent)
                .map(Optional::orElseThrow)
                .skip()
                .repetitions((one, other) -> one == other ? 0 : 1);
    }

    /** The state, and after the last one an empty end mark. */
    private List<Optional<StoredSchedule>> present(String id) {
        var state = store.find(id);
        boolean goesOn = state.isPresent() && !state.get().isFinished();
        return goesOn || state.isEmpty() ? List.of(state) : List.of(state, Optional.empty());
    }

    /** How many are watching, all schedules together. */
    public int watchers() {
        return bells.values().stream().mapToInt(Set::size).sum();
    }

    private void ring(String id) {
        bells.getOrDefault(id, Set.of()).forEach(Runnable::run);
    }

    private void hang(String id, Runnable bell) {
        bells.compute(
                id,
                (same, all) -> {
                    Set<Runnable> result = all == null ? ConcurrentHashMap.newKeySet() : all;
                    result.add(bell);
                    return result;
                });
    }

    private void unhang(String id, Runnable bell) {
        bells.computeIfPresent(
                id,
                (same, all) -> {
                    all.remove(bell);
                    return all.isEmpty() ? null : all;
                });
    }
}
