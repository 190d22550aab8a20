package dev.plumbline.explain.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSchedules;
import dev.plumbline.testing.TinyProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What becomes of the others in a slot when one comes or goes. */
class SlotArrangementTest {

    private final TinyProblem problem =
            TinyProblem.on("2026-11-11", "America/New_York")
                    .slot("s", "r1", "10:00", "12:00")
                    .talk("a", talk -> talk.minutes(20))
                    .talk("b", talk -> talk.minutes(20))
                    .talk("c", talk -> talk.minutes(20))
                    .talk("d", talk -> talk.minutes(10));

    private final Facts facts = problem.facts();

    /** a and b follow each other from 10:00 on, c stands apart at 11:00. */
    private final SlotArrangement arrangement =
            SlotArrangement.of(
                    Schedule.of(
                            facts, List.of(at("a", "10:00"), at("b", "10:20"), at("c", "11:00"))));

    private Session session(String id) {
        return facts.session(id).orElseThrow();
    }

    private FixedPlacement at(String id, String start) {
        var session = session(id);
        return new FixedPlacement(
                session,
                facts.slots().getFirst(),
                Interval.minute(problem.time(start)),
                session.preferredMinutes());
    }

    private FixedPlacement placed(String id) {
        return arrangement.placementOf(session(id));
    }

    private Stream<String> starts(SlotArrangement result) {
        return result.schedule().placements().stream()
                .map(
                        placement ->
                                placement.session().id()
                                        + " "
                                        + (placement.start() - facts.slots().getFirst().start()));
    }

    @Test
    void whatFollowsMovesUpAndWhatStandsApartStays() {
        assertThat(starts(arrangement.without(session("a")))).containsExactly("b 0", "c 60");
    }

    @Test
    void whatFollowsMakesRoomAndWhatStandsApartStaysWhileThereIsRoom() {
        var one = arrangement.with(session("d"), facts.slots().getFirst(), 1, 10);
        assertThat(starts(one)).containsExactly("a 0", "d 20", "b 30", "c 60");
        var longer = arrangement.with(session("d"), facts.slots().getFirst(), 1, 30);
        assertThat(starts(longer)).containsExactly("a 0", "d 20", "b 50", "c 70");
    }

    @Test
    void aStartThatIsGivenIsKept() {
        var slot = facts.slots().getFirst();
        long start = at("d", "10:55").start();
        assertThat(starts(arrangement.withStart(session("d"), slot, start, 10)))
                .containsExactly("a 0", "b 20", "d 55", "c 65");
    }

    @Test
    void swappedSessionsKeepTheirLengths() {
        var other = arrangement.resized(placed("a"), 10);
        assertThat(starts(other)).containsExactly("a 0", "b 10", "c 60");
        var a = other.placementOf(session("a"));
        var b = other.placementOf(session("b"));
        assertThat(starts(other.swapped(a, b))).containsExactly("b 0", "a 20", "c 60");
    }

    @Test
    void onlyWhatStandsElsewhereHasChanged() {
        var result = arrangement.without(session("a"));
        assertThat(result.changedSince(arrangement))
                .containsExactlyInAnyOrder(
                        FixedPlacement.waitlisted(session("a")), at("b", "10:00"));
        assertThat(arrangement.changedSince(arrangement)).isEmpty();
    }

    @Test
    void comingBackToItsPlaceChangesNothing() {
        var result =
                arrangement
                        .without(session("b"))
                        .with(session("b"), facts.slots().getFirst(), 1, 20);
        assertThat(result.changedSince(arrangement)).isEmpty();
    }

    /** Who could start earlier, but does not, waits by choice; nobody else's going changes that. */
    @Test
    void whoWaitsByChoiceStaysUnlessItHasToMakeRoom() {
        int stayed = 0;
        int pushed = 0;
        for (long seed = 0; seed < 80; seed++) {
            var random = Facts.of(RandomProblems.of(seed, RandomProblems.ANY));
            var before = SlotArrangement.of(apart(RandomSchedules.of(random, seed), seed));
            for (FixedPlacement gone : before.schedule().placements()) {
                var slot = gone.placedSlot();
                var after = before.without(gone.session());
                for (FixedPlacement waits : waiting(before, slot)) {
                    if (waits != gone) {
                        assertThat(after.placementOf(waits.session())).isEqualTo(waits);
                        stayed++;
                    }
                }
                var back = after.with(gone.session(), slot, 0, gone.minutes());
                Session previous = null;
                long end = slot.start();
                for (FixedPlacement one : back.in(slot)) {
                    var was = after.placementOf(one.session());
                    if (was != null && waiting(after, slot).contains(was)) {
                        long ready = back.starts().ready(one.session(), slot, previous, end);
                        boolean hasRoom = was.start() >= ready;
                        assertThat(one.start() == was.start()).isEqualTo(hasRoom);
                        stayed += hasRoom ? 1 : 0;
                        pushed += hasRoom ? 0 : 1;
                    }
                    previous = one.session();
                    end = Math.max(end, one.end());
                }
            }
        }
        assertThat(stayed).isGreaterThan(100);
        assertThat(pushed).isGreaterThan(10);
    }

    /** The sessions with gaps of some minutes here and there. */
    private static Schedule apart(Schedule schedule, long seed) {
        var dice = new Random(seed);
        List<FixedPlacement> placements = new ArrayList<>();
        Map<Slot, Long> later = new HashMap<>();
        for (FixedPlacement one : schedule.placements()) {
            long shift =
                    later.merge(one.placedSlot(), 5L * Math.max(0, dice.nextInt(5) - 1), Long::sum);
            placements.add(
                    new FixedPlacement(
                            one.session(), one.slot(), one.start() + shift, one.minutes()));
        }
        return Schedule.of(schedule.facts(), placements);
    }

    private static List<FixedPlacement> waiting(SlotArrangement arrangement, Slot slot) {
        List<FixedPlacement> waiting = new ArrayList<>();
        Session previous = null;
        long end = slot.start();
        for (FixedPlacement one : arrangement.in(slot)) {
            var starts = arrangement.starts();
            long ready = starts.ready(one.session(), slot, previous, end);
            long unchosen = starts.start(one.session(), slot, one.minutes(), ready);
            if (one.start() > end && one.start() != unchosen) {
                waiting.add(one);
            }
            previous = one.session();
            end = Math.max(end, one.end());
        }
        return waiting;
    }
}
