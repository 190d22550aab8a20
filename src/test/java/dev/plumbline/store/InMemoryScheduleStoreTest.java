package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class InMemoryScheduleStoreTest extends ScheduleStoreContract {

    @Override
    ScheduleStore store(int capacity) {
        return new InMemoryScheduleStore(capacity, Long.MAX_VALUE);
    }

    @Test
    void needsRoomForOneAtLeast() {
        assertThatThrownBy(() -> new InMemoryScheduleStore(0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("plumbline.store.capacity");
    }

    @Test
    void holdsNoMoreBytesThanItMay() {
        long one = created("a").bytes();
        var store = new InMemoryScheduleStore(100, 3 * one);
        List.of("a", "b", "c").forEach(id -> store.add(created(id)));
        assertThat(store.hasRoom()).isFalse();
        assertThatThrownBy(() -> store.add(created("d")))
                .isInstanceOf(StoreFullException.class)
                .hasMessageContaining("plumbline.store.max-bytes");

        finish(store, "b");
        assertThat(store.hasRoom()).isTrue();
        store.add(created("d"));
        assertThat(store.newest(9)).extracting(StoredSchedule::id).containsExactly("d", "c", "a");
    }

    @Test
    void whatGrowsMakesTheOldestGo() {
        long one = created("a").bytes();
        var store = new InMemoryScheduleStore(100, 3 * one);
        List.of("a", "b", "c").forEach(id -> store.add(created(id)));
        finish(store, "b");
        store.update("c", StoredSchedule::queue);
        assertThat(store.find("b")).isPresent();
        store.update("c", schedule -> schedule.start(NOW).improve(manyFindings()));
        assertThat(store.find("b")).isEmpty();
        assertThat(store.find("a")).isPresent();
        assertThat(store.find("c")).isPresent();
    }

    @Test
    void whatIsRemovedLeavesItsBytes() {
        var store = new InMemoryScheduleStore(100, created("a").bytes());
        for (int round = 0; round < 3; round++) {
            store.add(created("a"));
            assertThat(store.hasRoom()).isFalse();
            store.remove("a");
            assertThat(store.hasRoom()).isTrue();
        }
    }
}
