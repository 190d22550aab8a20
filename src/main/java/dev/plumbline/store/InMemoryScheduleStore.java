package dev.plumbline.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Remembers schedules as long as this process lives: so many, and no more than fit into a part of
 * its memory.
 */
@ApplicationScoped
public class InMemoryScheduleStore implements ScheduleStore {

    private final int capacity;
    private final long maxBytes;
    private long bytes;

    /** In the order in which they were added. */
    private final Map<String, StoredSchedule> schedules = new LinkedHashMap<>();

    private final Map<String, String> idsByKey = new HashMap<>();

    /**
     * @param capacity schedules to remember at most, at least 1
     * @param maxBytes memory that they may take together, about, at least 1
     */
    public InMemoryScheduleStore(
            @ConfigProperty(name = "plumbline.store.capacity", defaultValue = "200") int capacity,
            @ConfigProperty(name = "plumbline.store.max-bytes", defaultValue = "250000000")
                    long maxBytes) {
        if (capacity < 1) {
            throw new IllegalArgumentException(
                    "The plumbline.store.capacity (%d) must be at least 1.".formatted(capacity));
        }
        if (maxBytes < 1) {
            throw new IllegalArgumentException(
                    "The plumbline.store.max-bytes (%d) must be at least 1.".formatted(maxBytes));
        }
        this.capacity = capacity;
        this.maxBytes = maxBytes;
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
        makeRoom(schedule);
        schedules.put(schedule.id(), schedule);
        bytes += schedule.bytes();
        if (idempotency != null) {
            idsByKey.put(idempotency.key(), schedule.id());
        }
        return schedule;
    }

    private void makeRoom(StoredSchedule added) {
        if (added.bytes() > maxBytes) {
            throw StoreFullException.ofBytes(added.bytes(), maxBytes);
        }
        while (schedules.size() >= capacity) {
            remove(oldestFinished().orElseThrow(() -> StoreFullException.ofNumber(capacity)));
        }
        while (bytes + added.bytes() > maxBytes) {
            remove(
                    oldestFinished()
                            .orElseThrow(
                                    () -> StoreFullException.ofBytes(added.bytes(), maxBytes)));
        }
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
        var before = schedules.get(id);
        if (before == null) {
            return Optional.empty();
        }
        var after = change.apply(before);
        schedules.put(id, after);
        bytes += after.bytes() - before.bytes();
        // What was found may be much; the oldest ones make room for it, and the newest stays.
        while (bytes > maxBytes && oldestFinished(id).isPresent()) {
            remove(oldestFinished(id).get());
        }
        return Optional.of(after);
    }

    @Override
    public synchronized void remove(String id) {
        var removed = schedules.remove(id);
        if (removed != null) {
            bytes -= removed.bytes();
        }
        if (removed != null && removed.submission().idempotency() != null) {
            idsByKey.remove(removed.submission().idempotency().key());
        }
    }

    @Override
    public synchronized boolean hasRoom() {
        return schedules.size() < capacity && bytes < maxBytes || oldestFinished().isPresent();
    }

    private Optional<String> oldestFinished() {
        return oldestFinished("");
    }

    private Optional<String> oldestFinished(String but) {
        return schedules.values().stream()
                .filter(StoredSchedule::isFinished)
                .map(StoredSchedule::id)
                .filter(id -> !id.equals(but))
                .findFirst();
    }
}
