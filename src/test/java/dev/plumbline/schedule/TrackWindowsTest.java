package dev.plumbline.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.problem.Break;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.ProblemValidator;
import dev.plumbline.testing.MistakeCodes;
import dev.plumbline.testing.TinyAgenda;
import dev.plumbline.testing.TinyProblem;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stage one decided is where stage two takes place. */
class TrackWindowsTest {

    /** The window of {@code pci} is in the afternoon, that of {@code rt} in the other room. */
    private final TinyAgenda windows =
            TinyProblem.create()
                    .talk("pci", talk -> talk.minutes(90))
                    .talk("rt", talk -> talk.minutes(60))
                    .agenda()
                    .at("pci", "pm", "13:30")
                    .at("rt", "side", "10:00");

    private static TinyProblem stageTwo() {
        return TinyProblem.on("2026-11-11", "America/New_York")
                .slot("w", "r1", "10:00", "11:30")
                .slotOf("w", "pci")
                .pause("w", 10, "10:20", "10:40")
                .slot("keynote", "r1", "09:00", "10:00")
                .slot("v", "r1", "11:30", "12:30")
                .slotOf("v", "rt");
    }

    @Test
    void aSlotMovesToItsWindowWithItsBreaks() {
        var slots = apply(stageTwo()).timeSlots();

        assertThat(slots).extracting(TimeSlot::id).containsExactly("pm", "keynote", "side");
        assertThat(slots)
                .first()
                .isEqualTo(
                        new TimeSlot(
                                "pm",
                                "r1",
                                time("13:30"),
                                time("15:00"),
                                "pci",
                                List.of(new Break(null, 10, time("13:50"), time("14:10")))));
        assertThat(slots.get(2).room()).isEqualTo("r2");
    }

    @Test
    void whatNamedTheSlotNamesItsWindow() {
        var problem =
                apply(
                        stageTwo()
                                .talk("a", talk -> talk.pin("w", null, null).after("w:break"))
                                .talk(
                                        "b",
                                        talk -> talk.exclusiveWith("w:break").placeInSlot("w", 7))
                                .talk("c", talk -> talk.pin("keynote", null, null).after("a")));

        assertThat(talk(problem, "a").conditions().pin().timeSlot()).isEqualTo("pm");
        assertThat(talk(problem, "a").conditions().after().getFirst().session())
                .isEqualTo("pm:break");
        assertThat(talk(problem, "b").conditions().exclusiveWith()).containsExactly("pm:break");
        assertThat(talk(problem, "b").conditions().places().getFirst().timeSlots())
                .containsExactly("pm");
        assertThat(talk(problem, "c").conditions().pin().timeSlot()).isEqualTo("keynote");
        assertThat(talk(problem, "c").conditions().after().getFirst().session()).isEqualTo("a");
    }

    @Test
    void whatWasPublishedIsPublishedInTheWindow() {
        var problem =
                apply(
                        stageTwo()
                                .talk("a")
                                .published("a", "w", "10:00", 20)
                                .published("w:break", "w", "10:20", 10)
                                .published("gone", "elsewhere", "10:00", 20));

        assertThat(problem.published().placements())
                .extracting(PublishedPlacement::session, PublishedPlacement::timeSlot)
                .containsExactly(
                        tuple("a", "pm"), tuple("pm:break", "pm"), tuple("gone", "elsewhere"));
    }

    @Test
    void aTrackWithoutSlotGetsOneWithoutBreaks() {
        var bare =
                TinyProblem.on("2026-11-11", "America/New_York")
                        .talk("a", talk -> talk.track("pci"))
                        .talk("b", talk -> talk.track("rt"));

        assertThat(apply(bare).timeSlots())
                .extracting(TimeSlot::id, TimeSlot::track, TimeSlot::breaks)
                .containsExactlyInAnyOrder(
                        tuple("pm", "pci", List.of()), tuple("side", "rt", List.of()));
    }

    @Test
    void twoWindowsInOneSlotHaveIdsOfTheirOwn() {
        var both =
                TinyProblem.create()
                        .talk("pci", talk -> talk.minutes(60))
                        .talk("rt", talk -> talk.minutes(60))
                        .agenda()
                        .at("pci", "pm", "13:00")
                        .at("rt", "pm", "14:00");

        assertThat(apply(both, stageTwo().problem()).timeSlots())
                .extracting(TimeSlot::id)
                .containsExactly("pm-pci", "keynote", "pm-rt");
    }

    @Test
    void roomsThatStageTwoLacksAreTakenOver() {
        var given = stageTwo().problem();
        var poor = given.withRooms(given.rooms().subList(0, 1)).withPublished(null);

        assertThat(apply(windows, poor).rooms()).extracting(Room::id).containsExactly("r1", "r2");
    }

    @Test
    void anMcThatIsLeftOutIsAMistake() {
        var waiting = TinyProblem.create().talk("pci").talk("rt").agenda().at("pci", "am", "10:00");
        var misspelt = TinyProblem.create().talk("pci").talk("rtt").agenda();

        assertThat(mistakes(waiting, stageTwo())).containsExactly("/tracks/1 noWindow");
        assertThat(mistakes(misspelt, stageTwo()))
                .containsExactly("/tracks/0 noWindow", "/tracks/1 noWindow");
    }

    @Test
    void aTrackNeedsAWindowOnlyIfSomethingOfItHasToBePlaced() {
        assertThat(mistakes(windows, stageTwo().leads("net"))).isEmpty();
        assertThat(mistakes(windows, stageTwo().talk("a", talk -> talk.track("net"))))
                .containsExactly("/tracks/2 noWindow");
        assertThat(
                        mistakes(
                                windows,
                                stageTwo()
                                        .cluster("x", null)
                                        .cluster("y", null)
                                        .coordination("c", c -> c.track("net").clusters("x", "y"))))
                .containsExactly("/tracks/2 noWindow");
    }

    @Test
    void severalSlotsOfATrackAreAMistake() {
        var split = stageTwo().slot("x", "r2", "10:00", "11:00").slotOf("x", "pci");

        assertThat(mistakes(windows, split)).containsExactly("/tracks/0 severalSlots");
    }

    @Test
    void whatIsNoTrackIsPassedOver() {
        var withKeynote =
                TinyProblem.create()
                        .talk("pci")
                        .talk("rt")
                        .talk("dinner")
                        .agenda()
                        .at("pci", "am", "10:00")
                        .at("rt", "side", "10:00")
                        .at("dinner", "pm", "14:00");

        assertThat(apply(withKeynote, stageTwo().problem()).timeSlots())
                .extracting(TimeSlot::id)
                .containsExactly("am", "keynote", "side");
    }

    private Problem apply(TinyProblem stageTwo) {
        return apply(windows, stageTwo.problem());
    }

    private static Problem apply(TinyAgenda stageOne, Problem stageTwo) {
        var errors = new InputErrors();
        var result = TrackWindows.apply(stageOne.audit().schedule(), stageTwo, errors);
        errors.throwIfAny();
        ProblemValidator.requireValid(result);
        return result;
    }

    private static List<String> mistakes(TinyAgenda stageOne, TinyProblem stageTwo) {
        return MistakeCodes.of(() -> apply(stageOne, stageTwo.problem()));
    }

    private static Talk talk(Problem problem, String id) {
        return problem.talks().stream()
                .filter(talk -> talk.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static OffsetDateTime time(String clock) {
        return OffsetDateTime.parse("2026-11-11T" + clock + "-05:00");
    }
}
