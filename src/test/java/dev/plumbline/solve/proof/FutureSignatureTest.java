package dev.plumbline.solve.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two partial schedules are exchanged for each other only when all that matters is equal. */
class FutureSignatureTest {

    private final FutureSignature.Builder builder = new FutureSignature.Builder();

    private FutureSignature one(long left, int end, int kind, int about, int number) {
        builder.add(kind, about, number);
        return builder.build(left, end);
    }

    @Test
    void everythingMatters() {
        var one = one(5, 2, FutureSignature.PAIR, 3, 7);
        assertThat(one(5, 2, FutureSignature.PAIR, 3, 7)).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(one(6, 2, FutureSignature.PAIR, 3, 7)).isNotEqualTo(one);
        assertThat(one(5, 3, FutureSignature.PAIR, 3, 7)).isNotEqualTo(one);
        assertThat(one(5, 2, FutureSignature.SUCCESSION, 3, 7)).isNotEqualTo(one);
        assertThat(one(5, 2, FutureSignature.GROUP, 3, 7)).isNotEqualTo(one);
        assertThat(one(5, 2, FutureSignature.PAIR, 4, 7)).isNotEqualTo(one);
        assertThat(one(5, 2, FutureSignature.PAIR, 3, 8)).isNotEqualTo(one);
        assertThat(builder.build(5, 2)).isNotEqualTo(one);
    }

    @Test
    void equalHashesAreNotEnough() {
        var one = one(0, 31, FutureSignature.PAIR, 0, 31);
        var others =
                List.of(
                        one(1, 0, FutureSignature.PAIR, 0, 31),
                        one(0x1_0000_0001L, 31, FutureSignature.PAIR, 0, 31),
                        one(0, 31, FutureSignature.SUCCESSION, 0, 0));
        for (FutureSignature other : others) {
            assertThat(other).hasSameHashCodeAs(one).isNotEqualTo(one);
        }
    }

    /** A kind and its number are one number: no two of them the same. */
    @Test
    void kindsAreNotMixedUp() {
        assertThat(one(0, 0, FutureSignature.SUCCESSION, 0, 1))
                .isNotEqualTo(one(0, 0, FutureSignature.PAIR, 1, 1));
        assertThat(one(0, 0, FutureSignature.GROUP, 0, 1))
                .isNotEqualTo(one(0, 0, FutureSignature.SUCCESSION, 1, 1));
    }

    @Test
    void manyPartsAreKept() {
        for (int number = 0; number < 1_000; number++) {
            builder.add(FutureSignature.PAIR, number, number);
        }
        var many = builder.build(0, 0);
        for (int number = 0; number < 1_000; number++) {
            builder.add(FutureSignature.PAIR, number, number == 999 ? 0 : number);
        }
        var other = builder.build(0, 0);
        assertThat(many.size()).isEqualTo(2_000);
        assertThat(other.size()).isEqualTo(2_000);
        assertThat(other).isNotEqualTo(many);
        assertThat(builder.build(0, 0).size()).isZero();
    }
}
