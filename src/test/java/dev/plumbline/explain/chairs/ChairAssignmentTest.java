package dev.plumbline.explain.chairs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ChairDuty;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSchedules;
import dev.plumbline.testing.TinyProblem;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ChairAssignmentTest {

    /** Of one session in each slot: a in am, b beside it, c in the afternoon. */
    private static Schedule schedule(TinyProblem tiny, int count, String... candidates) {
        tiny.talk("a", talk -> talk.speakers("ada"))
                .talk("b")
                .talk("c", talk -> talk.required("ben"))
                .talk("d", talk -> talk.speakers("cleo").wanted("dan", "eve"));
        var problem = tiny.problem();
        var facts = Facts.of(withChairs(problem, count, List.of(candidates)));
        return Schedule.of(facts, List.of(at(facts, "a", 0), at(facts, "b", 1), at(facts, "c", 2)));
    }

    private static Problem withChairs(Problem problem, int count, List<String> candidates) {
        return problem.withTimeSlots(
                problem.timeSlots().stream()
                        .map(slot -> slot.withChairs(new ChairDuty(count, candidates)))
                        .toList());
    }

    private static FixedPlacement at(Facts facts, String id, int number) {
        Session session = facts.session(id).orElseThrow();
        Slot slot = facts.slots().get(number);
        return new FixedPlacement(session, slot, slot.start(), session.preferredMinutes());
    }

    private static Map<String, List<String>> chairs(Schedule schedule) {
        Map<String, List<String>> result = new TreeMap<>();
        for (SlotChairs chairs : ChairAssignment.of(schedule)) {
            result.put(
                    chairs.slot().id(), chairs.people().stream().map(Person::id).sorted().toList());
        }
        return result;
    }

    @Test
    void nobodyChairsWhereHeSpeaksOrIsRequiredOrElsewhereAtTheTime() {
        assertThat(chairs(schedule(TinyProblem.create(), 1, "ada", "ben", "dan")))
                .isEqualTo(
                        Map.of("am", List.of("ben"), "side", List.of("dan"), "pm", List.of("ada")));
    }

    @Test
    void whoIsAwayDoesNotAndWhatCannotBeHadIsMissing() {
        var away = TinyProblem.create().busy("ben", "10:10", "10:20");
        var schedule = schedule(away, 1, "ada", "ben");
        assertThat(chairs(schedule))
                .isEqualTo(Map.of("am", List.of(), "side", List.of(), "pm", List.of("ada")));
        assertThat(ChairAssignment.of(schedule))
                .extracting(SlotChairs::missing)
                .containsExactly(1, 1, 0);
    }

    @Test
    void twoAreTwoPeople() {
        assertThat(chairs(schedule(TinyProblem.create(), 2, "ada", "ben", "cleo", "dan", "eve")))
                .allSatisfy(
                        (slot, people) -> assertThat(people).doesNotHaveDuplicates().hasSize(2));
    }

    @Test
    void aSlotWithoutSessionsNeedsNobody() {
        var problem = withChairs(TinyProblem.create().talk("a").problem(), 1, List.of());
        assertThat(ChairAssignment.of(Schedule.of(Facts.of(problem), List.of()))).isEmpty();
    }

    @Test
    void theSlotsOfATrackNeedItsChairs() {
        var tiny =
                TinyProblem.create()
                        .slotOf("am", "pci")
                        .unknown("dan")
                        .talk("a", t -> t.track("pci"));
        var problem = tiny.problem();
        var facts =
                Facts.of(
                        problem.withTracks(
                                problem.tracks().stream()
                                        .map(
                                                one ->
                                                        one.withChairs(
                                                                new ChairDuty(1, List.of("dan"))))
                                        .toList()));
        assertThat(chairs(Schedule.of(facts, List.of(at(facts, "a", 0)))))
                .isEqualTo(Map.of("am", List.of("dan")));
    }

    @Test
    void onRandomSchedulesEverybodyIsFreeAndNobodyIsSparedWhoCouldTakeASlot() {
        int filled = 0;
        for (long seed = 0; seed < 100; seed++) {
            var given = RandomProblems.of(seed, RandomProblems.ANY);
            var people = given.people().stream().map(Person::id).limit(4).toList();
            var facts = Facts.of(withChairs(given, 1, people));
            var schedule = RandomSchedules.of(facts, seed);
            var chairs = ChairAssignment.of(schedule);
            assertThat(ChairAssignment.of(schedule)).isEqualTo(chairs);
            for (SlotChairs one : chairs) {
                for (Person person : one.people()) {
                    assertThat(boundIn(schedule, one.slot(), person)).isFalse();
                    assertThat(
                                    chairs.stream()
                                            .filter(other -> other.people().contains(person))
                                            .filter(other -> other != one)
                                            .filter(other -> meets(schedule, one, other)))
                            .isEmpty();
                    filled++;
                }
            }
        }
        assertThat(filled).isGreaterThan(50);
    }

    private static boolean boundIn(Schedule schedule, Slot slot, Person person) {
        return in(schedule, slot).stream()
                .anyMatch(placed -> placed.session().attendees().binds(person));
    }

    private static boolean meets(Schedule schedule, SlotChairs one, SlotChairs other) {
        return in(schedule, one.slot()).stream()
                .anyMatch(
                        mine ->
                                in(schedule, other.slot()).stream()
                                        .anyMatch(theirs -> mine.overlap(theirs) > 0));
    }

    private static List<FixedPlacement> in(Schedule schedule, Slot slot) {
        return schedule.placements().stream()
                .filter(placed -> placed.slot() == slot && !placed.session().isBreak())
                .toList();
    }
}
