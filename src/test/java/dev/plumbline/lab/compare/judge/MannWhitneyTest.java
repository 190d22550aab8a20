package dev.plumbline.lab.compare.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Probabilities that can be counted by hand. */
class MannWhitneyTest {

    /** Of the 20 ways to deal out 3 of 6, two are as extreme: all great ones here or there. */
    @Test
    void threeAgainstThreeCannotBeSignificant() {
        var test = MannWhitney.of(List.of(4, 5, 6), List.of(1, 2, 3));
        assertThat(test.share()).isEqualTo(1);
        assertThat(test.p()).isCloseTo(2 / 20.0, within(1e-12));
    }

    /** Of the 252 ways to deal out 5 of 10, two are as extreme. */
    @Test
    void fiveAgainstFiveCan() {
        var test = MannWhitney.of(List.of(1, 2, 3, 4, 5), List.of(6, 7, 8, 9, 10));
        assertThat(test.share()).isEqualTo(0);
        assertThat(test.p()).isCloseTo(2 / 252.0, within(1e-12));
    }

    @Test
    void equalOnesSayNothing() {
        var test = MannWhitney.of(List.of(7, 7, 7), List.of(7, 7, 7));
        assertThat(test.share()).isEqualTo(0.5);
        assertThat(test.p()).isEqualTo(1);
    }

    /**
     * Ranks of 1, 2, 2, 3 are 1, 2.5, 2.5, 4; of the six pairs, two (1 and 2.5, twice) have the sum
     * 3.5 and two the sum 6.5, which are as far from the mean of 5.
     */
    @Test
    void tiesShareTheirRank() {
        var test = MannWhitney.of(List.of(1, 2), List.of(2, 3));
        assertThat(test.share()).isEqualTo(0.125);
        assertThat(test.p()).isCloseTo(4 / 6.0, within(1e-12));
    }

    /** Where it is no longer counted out, it says nearly the same. */
    @Test
    void manyAreApproximated() {
        var ones = IntStream.range(0, 31).mapToObj(i -> 2 * i).toList();
        var others = IntStream.range(0, 31).mapToObj(i -> 2 * i + 13).toList();
        var test = MannWhitney.of(ones, others);
        var fewer = MannWhitney.of(ones.subList(0, 30), others.subList(0, 30));
        assertThat(test.p()).isCloseTo(fewer.p(), within(0.03));
    }

    /**
     * 31 zeros against 25 zeros and 6 ones: U is 387.5 of a mean of 480.5; the 56 and 6 ties bring
     * its variance from 5045.25 to 1323.4, so z, half a point nearer to the mean, is 2.543.
     */
    @Test
    void tiesCountWhereManyAreApproximated() {
        var zeros = Collections.nCopies(31, 0);
        var others = new ArrayList<>(Collections.nCopies(25, 0));
        others.addAll(Collections.nCopies(6, 1));
        assertThat(MannWhitney.of(zeros, others).p()).isCloseTo(0.0110, within(0.0001));
        assertThat(MannWhitney.of(zeros, zeros).p()).isEqualTo(1);
    }
}
