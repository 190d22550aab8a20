package dev.plumbline.lab.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Problem;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemGeneratorTest {

    private static final int SEEDS = 40;

    static Stream<Arguments> problems() {
        return Stream.of(ProblemKind.values())
                .flatMap(
                        kind ->
                                LongStream.range(0, SEEDS)
                                        .mapToObj(seed -> Arguments.of(kind, seed)));
    }

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void sameSeedSameProblem(ProblemKind kind) {
        assertThat(ProblemGenerator.generate(kind, 11))
                .isEqualTo(ProblemGenerator.generate(kind, 11));
    }

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void otherSeedOtherProblem(ProblemKind kind) {
        var one = ProblemGenerator.generate(kind, 1);
        var two = ProblemGenerator.generate(kind, 2);
        assertThat(one.talks()).isNotEqualTo(two.talks());
        assertThat(one.people()).isNotEqualTo(two.people());
    }

    @ParameterizedTest
    @MethodSource("problems")
    void everyProblemIsMeaningful(ProblemKind kind, long seed) {
        WellFormed.check(ProblemGenerator.generate(kind, seed));
    }

    @ParameterizedTest
    @EnumSource(ProblemKind.class)
    void namesSayWhatItIs(ProblemKind kind) {
        assertThat(ProblemGenerator.generate(kind, 3).name())
                .startsWith("Synthetic ")
                .endsWith("(seed 3)");
    }

    @Test
    void extremeSeedsWork() {
        LongStream.of(Long.MIN_VALUE, -1, Long.MAX_VALUE)
                .mapToObj(seed -> ProblemGenerator.generate(ProblemKind.MC, seed))
                .map(Problem::talks)
                .forEach(talks -> assertThat(talks).isNotEmpty());
    }
}
