package dev.plumbline.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class InMemoryScheduleStoreTest extends ScheduleStoreContract {

    @Override
    ScheduleStore store(int capacity) {
        return new InMemoryScheduleStore(capacity);
    }

    @Test
    void needsRoomForOneAtLeast() {
        assertThatThrownBy(() -> new InMemoryScheduleStore(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("plumbline.store.capacity");
    }
}
