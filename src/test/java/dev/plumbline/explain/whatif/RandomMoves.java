package dev.plumbline.explain.whatif;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.Schedule;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Moves of all kinds that can be made one after the other. */
public final class RandomMoves {

    private static final int KINDS = 9;

    private final Schedule schedule;
    private final Random random;
    private final Set<String> gone = new HashSet<>();

    public RandomMoves(Schedule schedule, Random random) {
        this.schedule = schedule;
        this.random = random;
    }

    /** One that halves a slot comes last: breaks may have other ids after it. */
    public List<AgendaMove> some(int most) {
        List<AgendaMove> moves = new ArrayList<>();
        for (int count = 1 + random.nextInt(most); count > 0; count--) {
            moves.add(one());
        }
        if (random.nextInt(3) == 0) {
            var keep = random.nextBoolean() ? AgendaMove.Half.FIRST : AgendaMove.Half.SECOND;
            moves.add(new AgendaMove.HalveWindow(slot().id(), keep));
        }
        return moves;
    }

    private AgendaMove one() {
        String session = session().id();
        int minutes = 5 + 5 * random.nextInt(8);
        return switch (random.nextInt(KINDS)) {
            case 0 -> new AgendaMove.Place(session, slot().id(), null, 0, minutes);
            case 1 -> new AgendaMove.Place(session, slot().id(), moment(), null, null);
            case 2 -> new AgendaMove.Place(session, slot().id(), moment(), null, minutes);
            case 3 -> unavailability();
            case 4 -> removal();
            case 5 -> new AgendaMove.Unpin(talk());
            case 6 -> new AgendaMove.SetMinutes(talk(), minutes, 5);
            default -> new AgendaMove.Place(session, slot().id(), null, 0, null);
        };
    }

    private AgendaMove unavailability() {
        var start = moment();
        var severity = random.nextBoolean() ? Severity.HARD : Severity.SOFT;
        return people().isEmpty()
                ? one()
                : new AgendaMove.AddUnavailability(
                        any(people()), start, start.plusMinutes(30), null, severity);
    }

    private AgendaMove removal() {
        if (people().isEmpty()) {
            return one();
        }
        String person = any(people());
        gone.add(person);
        return new AgendaMove.RemovePerson(person);
    }

    private List<String> people() {
        return schedule.facts().people().keySet().stream()
                .filter(id -> !gone.contains(id))
                .toList();
    }

    /** The id of one that is no break. */
    private String talk() {
        return any(schedule.facts().sessions().stream().filter(one -> !one.isBreak()).toList())
                .id();
    }

    private Session session() {
        return any(schedule.facts().sessions());
    }

    private Slot slot() {
        return any(schedule.facts().slots());
    }

    private OffsetDateTime moment() {
        var slot = slot();
        long minute = slot.start() + 5L * random.nextInt(20);
        return OffsetDateTime.ofInstant(Interval.instant(minute), ZoneOffset.UTC);
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
