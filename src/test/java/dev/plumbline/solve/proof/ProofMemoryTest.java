package dev.plumbline.solve.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Objects are counted as 40 bytes, numbers as 4. */
class ProofMemoryTest {

    @Test
    void isFullWhenMoreWasKeptThanThereMayBe() {
        var memory = new ProofMemory(2 * 40 + 5 * 4);
        memory.keep(1, 2);
        memory.keep(1, 3);
        assertThat(memory.isFull()).isFalse();
        memory.keep(0, 1);
        assertThat(memory.isFull()).isTrue();
    }

    @Test
    void objectsCount() {
        var memory = new ProofMemory(100);
        memory.keep(2, 0);
        assertThat(memory.isFull()).isFalse();
        memory.keep(1, 0);
        assertThat(memory.isFull()).isTrue();
    }
}
