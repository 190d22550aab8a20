package dev.plumbline.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.problem.Break;
import dev.plumbline.problem.Pin;
import dev.plumbline.problem.Place;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Talk;
import dev.plumbline.testing.TinyProblem;
import dev.plumbline.testing.TinyTalk;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything before 11:00 is settled, in a slot from 10:00 to 12:00 on a grid of 5 minutes. */
class FrozenSessionsTest {

    @Test
    void aPinOfAPlaceGoesBefore() {
        assertThat(frozen(talk -> talk.pin("side", null, null)))
                .extracting(Pin::timeSlot, Pin::start, Pin::minutes)
                .containsExactly("side", null, null);
        assertThat(frozen(talk -> talk.pin(null, "13:00", null)))
                .extracting(Pin::timeSlot, Pin::start, Pin::minutes)
                .containsExactly(null, time("13:00"), null);
    }

    @Test
    void aPinOfALengthAloneDoesNot() {
        assertThat(frozen(talk -> talk.pin(null, null, 20)))
                .extracting(Pin::timeSlot, Pin::start, Pin::minutes)
                .containsExactly("am", time("10:30"), 30);
    }

    @ParameterizedTest
    @CsvSource({
        "am, 10:00, 30, true",
        "am, 10:55, 65, true",
        "am, 10:55, 70, false", // beyond the end of the slot
        "am, 09:55, 30, false", // before its start
        "am, 10:31, 30, false", // off the grid
        "am, 10:30, 31, false",
        "am, 11:00, 30, false", // not frozen any more
        "gone, 10:30, 30, false"
    })
    void onlyWhatIsStillPossibleIsFrozen(String slot, String start, int minutes, boolean isFrozen) {
        var problem = TinyProblem.create().talk("t").published("t", slot, start, minutes);
        var conditions = talk(frozen(problem), "t").conditions();
        if (isFrozen) {
            assertThat(conditions.pin()).isEqualTo(new Pin(slot, time(start), minutes));
            assertThat(conditions.places()).isEmpty();
        } else {
            assertThat(conditions.pin()).isNull();
            assertThat(conditions.places()).extracting(Place::start).containsExactly(time("11:00"));
        }
    }

    /** Which begins with the slot, at three minutes past. */
    @ParameterizedTest
    @CsvSource({"10:03, true", "10:08, true", "10:05, false", "10:10, false"})
    void theGridIsThatOfTheSlot(String start, boolean isFrozen) {
        var problem =
                TinyProblem.create()
                        .slot("odd", "r3", "10:03", "12:03")
                        .talk("t")
                        .published("t", "odd", start, 30);
        assertThat(talk(frozen(problem), "t").conditions().pin() != null).isEqualTo(isFrozen);
    }

    @Test
    void placesOfWhatIsFreeBeginLater() {
        var problem =
                TinyProblem.create()
                        .talk(
                                "t",
                                talk ->
                                        talk.placeInSlot("pm", 1)
                                                .placeBetween("10:00", "12:00", 2)
                                                .placeBetween("11:00", "12:00", 3)
                                                .placeBetween("13:30", "15:00", 4))
                        .published("other", "am", "10:00", 30);
        assertThat(talk(frozen(problem), "t").conditions().places())
                .extracting(Place::start, Place::cost)
                .containsExactly(
                        tuple(time("11:00"), 1),
                        tuple(time("11:00"), 2),
                        tuple(time("11:00"), 3),
                        tuple(time("13:30"), 4));
    }

    @Test
    void eachBreakHasItsOwnStart() {
        var problem =
                TinyProblem.create()
                        .pause("am", 10, "10:00", "10:30")
                        .pause("am", 10, "10:30", "11:30")
                        .published("am:break", "am", "10:30", 10)
                        .published("am:break2", "am", "10:45", 10);
        assertThat(breaks(problem)).containsExactly(at("10:30"), at("10:45"));
    }

    @ParameterizedTest
    @CsvSource({
        "am, 10:05", // before it may start
        "am, 10:50", // after that
        "side, 10:30" // in a slot that is not its own
    })
    void aBreakThatCannotBeThereKeepsItsLimits(String slot, String start) {
        var problem =
                TinyProblem.create()
                        .pause("am", 10, "10:10", "10:45")
                        .published("am:break", slot, start, 10);
        assertThat(breaks(problem))
                .containsExactly(new Break(null, 10, time("10:10"), time("10:45")));
    }

    @ParameterizedTest
    @CsvSource({"10:10", "10:45"})
    void theLimitsOfABreakAreAllowed(String start) {
        var problem =
                TinyProblem.create()
                        .pause("am", 10, "10:10", "10:45")
                        .published("am:break", "am", start, 10);
        assertThat(breaks(problem)).containsExactly(at(start));
    }

    private static Pin frozen(UnaryOperator<TinyTalk> details) {
        var problem = TinyProblem.create().talk("t", details).published("t", "am", "10:30", 30);
        return talk(frozen(problem), "t").conditions().pin();
    }

    private static Problem frozen(TinyProblem problem) {
        return FrozenSessions.pinned(problem.publishedAt(null, null, "11:00").problem());
    }

    private static List<Break> breaks(TinyProblem problem) {
        return frozen(problem).timeSlots().getFirst().breaks();
    }

    private static Break at(String start) {
        return new Break(null, 10, time(start), time(start));
    }

    private static Talk talk(Problem problem, String id) {
        return problem.talks().stream().filter(one -> one.id().equals(id)).findAny().orElseThrow();
    }

    private static OffsetDateTime time(String clock) {
        return TinyProblem.create().time(clock);
    }
}
