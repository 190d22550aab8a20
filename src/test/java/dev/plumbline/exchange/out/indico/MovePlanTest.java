package dev.plumbline.exchange.out.indico;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.indico.MovePlan.TimetableStep;
import dev.plumbline.problem.PublicListing;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.facts.SessionKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MovePlanTest {

    private static final Instant MORNING = Instant.parse("2031-10-07T08:00:00Z");

    @Test
    void doesNothingWhereNothingChanges() {
        var agenda = List.of(item("a", 1, 0, 30), item("b", 1, 30, 30));

        assertThat(MovePlan.of(agenda, agenda.reversed())).isEmpty();
    }

    @Test
    void schedulesWhatIsNew() {
        assertThat(actions(MovePlan.of(List.of(), List.of(item("a", 1, 0, 30)))))
                .containsExactly("schedule a");
    }

    @Test
    void takesOffFirstWhatGoesNowhere() {
        var before = List.of(item("a", 1, 0, 30), item("b", 1, 30, 30));
        var after = List.of(item("b", 1, 0, 30));

        assertThat(actions(MovePlan.of(before, after))).containsExactly("unschedule a", "move b");
    }

    @Test
    void makesRoomWhereTwoChangePlaces() {
        var before = List.of(item("a", 1, 0, 30), item("b", 1, 30, 30));
        var after = List.of(item("b", 1, 0, 30), item("a", 1, 30, 30));

        var steps = MovePlan.of(before, after);

        assertThat(actions(steps)).containsExactly("unschedule a", "move b", "schedule a");
        assertThat(steps.getFirst().isBetween()).isTrue();
    }

    @Test
    void beginsAtTheEndWhereAllMovesLater() {
        var before = List.of(item("a", 1, 0, 30), item("b", 1, 30, 30), item("c", 1, 60, 30));
        var after = List.of(item("a", 1, 10, 30), item("b", 1, 40, 30), item("c", 1, 70, 30));

        assertThat(actions(MovePlan.of(before, after)))
                .containsExactly("move c", "move b", "move a");
    }

    @Test
    void resizesWhatOnlyChangesItsLength() {
        var before = List.of(item("a", 1, 0, 30));
        var after = List.of(item("a", 1, 0, 20));

        assertThat(actions(MovePlan.of(before, after))).containsExactly("resize a");
    }

    @Test
    void saysSoWhereTheAgendaItselfHasTwoThingsAtOnce() {
        var after = List.of(item("a", 1, 0, 30), item("b", 1, 15, 30));

        var steps = MovePlan.of(List.of(), after);

        assertThat(steps.stream().map(TimetableStep::isTight)).containsExactly(false, true);
    }

    @Test
    void leadsFromAnyAgendaToAnyOther() {
        var random = new SplittableRandom(20311007);
        int broken = 0;
        for (int round = 0; round < 2_000; round++) {
            var before = agenda(random);
            var after = agenda(random);
            var steps = MovePlan.of(before, after);

            assertThat(followed(before, steps)).isEqualTo(byId(after));
            broken += (int) steps.stream().filter(TimetableStep::isBetween).count();
        }
        assertThat(broken).as("cycles that were broken").isPositive();
    }

    /** Each step by itself, none onto something else. */
    private static Map<String, AgendaItem> followed(
            List<AgendaItem> before, List<TimetableStep> steps) {
        var now = byId(before);
        Set<String> takenOff = new HashSet<>();
        for (TimetableStep step : steps) {
            assertThat(step.isTight()).isFalse();
            if (step.from() != null) {
                assertThat(now.remove(step.item().id())).isEqualTo(step.from());
            }
            if (step.to() == null) {
                assertThat(takenOff.add(step.item().id())).isTrue();
            } else {
                var to = step.to();
                assertThat(now.values())
                        .noneMatch(
                                other ->
                                        other.room().id().equals(to.room().id())
                                                && other.start().isBefore(to.end())
                                                && to.start().isBefore(other.end()));
                assertThat(now.put(to.id(), to)).isNull();
            }
        }
        return now;
    }

    private static Map<String, AgendaItem> byId(List<AgendaItem> items) {
        Map<String, AgendaItem> byId = new LinkedHashMap<>();
        items.forEach(item -> byId.put(item.id(), item));
        return byId;
    }

    /** Up to nine of ten sessions in two rooms, densely, none onto another. */
    private static List<AgendaItem> agenda(SplittableRandom random) {
        List<String> ids = new ArrayList<>(List.of("abcdefghij".split("")));
        List<AgendaItem> items = new ArrayList<>();
        int[] ends = new int[2];
        int count = random.nextInt(10);
        for (int index = 0; index < count; index++) {
            String id = ids.remove(random.nextInt(ids.size()));
            int room = random.nextInt(2);
            int start = ends[room] + 5 * Math.max(0, random.nextInt(5) - 3);
            int minutes = 10 * random.nextInt(1, 4);
            ends[room] = start + minutes;
            items.add(item(id, room, start, minutes));
        }
        return items;
    }

    private static AgendaItem item(String id, int room, int start, int minutes) {
        return new AgendaItem(
                id,
                SessionKind.TALK,
                id,
                null,
                List.of(),
                List.of(),
                null,
                new Room("r" + room, "Room " + room, null, List.of()),
                "slot",
                MORNING.plusSeconds(60L * start),
                minutes,
                PublicListing.NONE,
                List.of());
    }

    private static List<String> actions(List<TimetableStep> steps) {
        return steps.stream().map(step -> step.action() + " " + step.item().id()).toList();
    }
}
