package dev.plumbline.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Break;
import dev.plumbline.problem.Place;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.Talk;
import dev.plumbline.testing.TinyProblem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleRevisionTest {

    private static final Instant MADE = Instant.parse("2026-10-01T12:00:00Z");
    private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");

    /** Whoever says when something happened knows it to the millisecond. */
    private static final Duration WITHIN_THE_MINUTE = Duration.ofMillis(37_250);

    private final Schedule schedule =
            TinyProblem.create()
                    .talk("a")
                    .talk("b")
                    .agenda()
                    .at("a", "am", "10:00")
                    .at("b", "pm", "13:30", 20)
                    .audit()
                    .schedule();

    private static TinyProblem changed() {
        return TinyProblem.create().talk("b", talk -> talk.minutes(20)).talk("new");
    }

    private static Talk talk(Problem problem, String id) {
        return problem.talks().stream().filter(one -> one.id().equals(id)).findAny().orElseThrow();
    }

    @Test
    void theScheduleBecomesWhatIsPublic() {
        var published =
                ScheduleRevision.of(
                                changed().problem(),
                                schedule,
                                MADE.plus(WITHIN_THE_MINUTE),
                                NOW.plus(WITHIN_THE_MINUTE))
                        .published();
        assertThat(published.at().toInstant()).isEqualTo(MADE);
        assertThat(published.asOf().toInstant()).isEqualTo(NOW);
        assertThat(published.frozenBefore()).isNull();
        assertThat(published.placements())
                .extracting(PublishedPlacement::session)
                .containsExactly("a", "b");
        assertThat(published.placements().getLast().start()).isEqualTo("2026-11-11T13:30:00-05:00");
        assertThat(published.placements().getLast().minutes()).isEqualTo(20);
    }

    @Test
    void secondsAreLeftOutSinceNoProblemMayHaveThem() {
        var published =
                ScheduleRevision.of(
                                changed().problem(),
                                schedule,
                                MADE.plusSeconds(59),
                                NOW.plusMillis(805))
                        .published();
        assertThat(published.at().toInstant()).isEqualTo(MADE);
        assertThat(published.asOf().toInstant()).isEqualTo(NOW);
    }

    @Test
    void whatTheProblemSaysIsPublicGoesBefore() {
        var problem =
                changed().published("b", "am", "10:00", 20).publishedAt("08:00", null, "11:00");
        var published = ScheduleRevision.of(problem.problem(), schedule, MADE, NOW).published();
        assertThat(published.at()).isEqualTo("2026-11-11T08:00:00-05:00");
        assertThat(published.asOf().toInstant()).isEqualTo(NOW);
        assertThat(published.frozenBefore()).isEqualTo("2026-11-11T11:00:00-05:00");
        assertThat(published.placements())
                .extracting(PublishedPlacement::timeSlot)
                .containsExactly("am");
    }

    @Test
    void whatIsFrozenIsPinnedAndAllElseComesLater() {
        var problem =
                TinyProblem.create()
                        .pause("am", 10, "10:00", "11:00")
                        .published("a", "am", "10:30", 30)
                        .published("am:break", "am", "10:20", 10)
                        .published("b", "pm", "13:00", 30)
                        .published("gone", "am", "10:00", 20)
                        .published("moved", "elsewhere", "10:00", 30)
                        .publishedAt(null, null, "11:00")
                        .talk("a")
                        .talk("b", talk -> talk.placeBetween("10:00", "14:00", 3))
                        .talk("own", talk -> talk.pin("am", "10:00", null))
                        .talk("moved");
        var frozen = FrozenSessions.pinned(problem.problem());
        var pin = talk(frozen, "a").conditions().pin();
        assertThat(pin.timeSlot()).isEqualTo("am");
        assertThat(pin.start()).isEqualTo("2026-11-11T10:30:00-05:00");
        assertThat(pin.minutes()).isEqualTo(30);
        assertThat(talk(frozen, "b").conditions().pin()).isNull();
        assertThat(talk(frozen, "b").conditions().places())
                .extracting(Place::start)
                .containsExactly(problem.problem().published().frozenBefore());
        assertThat(talk(frozen, "own")).isEqualTo(talk(problem.problem(), "own"));
        assertThat(talk(frozen, "moved").conditions().pin()).isNull();
        assertThat(talk(frozen, "moved").conditions().places()).hasSize(1);
        assertThat(frozen.timeSlots().getFirst().breaks())
                .extracting(Break::earliest, Break::latest)
                .allMatch(both -> both.toList().equals(List.of(break1020(), break1020())));
    }

    private static Object break1020() {
        return java.time.OffsetDateTime.parse("2026-11-11T10:20:00-05:00");
    }

    @Test
    void whereNothingIsFrozenNothingChanges() {
        var problem = changed().published("b", "am", "10:00", 20).problem();
        assertThat(FrozenSessions.pinned(problem)).isSameAs(problem);
    }
}
