package dev.plumbline.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Remembers schedules as long as this process lives. */
@ApplicationScoped
public class InMemoryScheduleStore implements ScheduleStore {

    private final int capacity;

    /** In the order in which they were added. */
    private final Map<String, StoredSchedule> schedules = new LinkedHashMap<>();

    private final Map<String, String> idsByKey = new HashMap<>();

    /**
     * @param capacity schedules to remember at most, at least 1
     */
    public InMemoryScheduleStore(
            @ConfigProperty(name = "plumbline.store.capacity", defaultValue = "200") int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException(
                    "The plumbline.store.capacity (%d) must be at least 1.".formatted(capacity));
        }
        this.capacity = capacity;
    }

    @Override
    public synchronized StoredSchedule add(StoredSchedule schedule) {
        var idempotency = schedule.submission().idempotency();
        if (idempotency != null && idsByKey.containsKey(idempotency.key())) {
            return schedules.get(idsByKey.get(idempotency.key()));
        }
        if (schedules.containsKey(schedule.id())) {
            throw new IllegalArgumentException(
                    "The schedule (%s) is in the store already.".formatted(schedule.id()));
        }
        if (schedules.size() >= capacity) {
            remove(oldestFinished().orElseThrow(() -> new StoreFullException(capacity)));
        }
        schedules.put(schedule.id(), schedule);
        if (idempotency != null) {
            idsByKey.put(idempotency.key(), schedule.id());
        }
        return schedule;
    }

    @Override
    public synchronized Optional<StoredSchedule> find(String id) {
        return Optional.ofNullable(schedules.get(id));
    }

    @Override
    public synchronized Optional<StoredSchedule> findByKey(String key) {
        return Optional.ofNullable(idsByKey.get(key)).map(schedules::get);
    }

    @Override
    public synchronized List<StoredSchedule> newest(int most) {
        return List.copyOf(schedules.values()).reversed().stream().limit(most).toList();
    }

    @Override
    public synchronized Optional<StoredSchedule> update(
            String id, UnaryOperator<StoredSchedule> change) {
        return Optional.ofNullable(
                schedules.computeIfPresent(id, (same, schedule) -> change.apply(schedule)));
    }

    @Override
    public synchronized void remove(String id) {
        var removed = schedules.remove(id);
        if (removed != null && removed.submission().idempotency() != null) {
            idsByKey.remove(removed.submission().idempotency().key());
        }
    }

    @Override
    public synchronized boolean hasRoom() {
        return schedules.size() < capacity || oldestFinished().isPresent();
    }

    private Optional<String> oldestFinished() {
        return schedules.values().stream()
                .filter(StoredSchedule::isFinished)
                .map(StoredSchedule::id)
                .findFirst();
    }
}
