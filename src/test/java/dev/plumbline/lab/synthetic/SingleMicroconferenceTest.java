package dev.plumbline.lab.synthetic;

import static dev.plumbline.lab.synthetic.WellFormed.sessions;
import static dev.plumbline.lab.synthetic.WellFormed.shortest;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.lab.synthetic.PeopleRoster.RemoteZones;
import dev.plumbline.problem.Break;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Position;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TopicCluster;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SingleMicroconferenceTest {

    private static final int MUST_RUN = 5;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void oneWindowOfThreeHoursContentInOnePieceOrTwo(long seed) {
        var problem = ProblemGenerator.generate(ProblemKind.MC, seed);
        assertThat(problem.timeSlots()).hasSizeBetween(1, 2);
        assertThat(contentMinutes(problem)).isEqualTo(180);
        assertThat(problem.timeSlots().getFirst().breaks())
                .singleElement()
                .matches(pause -> pause.minutes() == 30);
        assertThat(problem.clusters())
                .extracting(TopicCluster::name)
                .containsExactly("PCI", "VFIO", "IOMMU");
        assertThat(problem.clusters()).allMatch(cluster -> !cluster.leads().isEmpty());
        assertThat(problem.talks()).hasSizeBetween(8, 12);
        assertThat(problem.coordinationSessions()).hasSizeBetween(1, 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void everythingFitsWhenShortened(long seed) {
        assertThat(shortest(ProblemGenerator.generate(ProblemKind.MC, seed)))
                .isLessThanOrEqualTo(160);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void aboutFortyPercentTooMuchWhenOverfull(long seed) {
        var problem = ProblemGenerator.generate(ProblemKind.OVERFULL, seed);
        assertThat(shortest(problem)).isEqualTo(250);
        assertThat(contentMinutes(problem)).isEqualTo(180);
        assertThat(problem.talks().stream().map(Talk::priority).collect(toSet()))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5);
        assertThat(mustRunMinutes(problem)).isLessThanOrEqualTo(90);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void remotePeopleLiveInFractionalZones(long seed) {
        var zones =
                ProblemGenerator.generate(ProblemKind.MC, seed).people().stream()
                        .map(Person::timeZone)
                        .filter(Objects::nonNull)
                        .collect(toSet());
        assertThat(zones).containsAll(RemoteZones.FRACTIONAL);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void theStatusTalkOpensTheTrack(long seed) {
        var problem = ProblemGenerator.generate(ProblemKind.OVERFULL, seed);
        assertThat(problem.talks().getFirst().conditions().position())
                .isEqualTo(new Position(Position.At.FIRST, Position.Of.TRACK));
        assertThat(problem.talks().subList(1, problem.talks().size()))
                .allMatch(talk -> talk.conditions().position() == null);
    }

    private static int mustRunMinutes(Problem problem) {
        return sessions(problem).stream()
                .filter(talk -> talk.priority() == null || talk.priority() == MUST_RUN)
                .mapToInt(Talk::shortest)
                .sum();
    }

    private static long contentMinutes(Problem problem) {
        return problem.timeSlots().stream()
                .mapToLong(
                        slot ->
                                Interval.of(slot.start(), slot.end()).minutes()
                                        - slot.breaks().stream().mapToInt(Break::minutes).sum())
                .sum();
    }
}
