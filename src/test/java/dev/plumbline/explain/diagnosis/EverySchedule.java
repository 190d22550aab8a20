package dev.plumbline.explain.diagnosis;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.ModelConfigs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether any schedule of a small problem breaks no hard rule, found by trying every start on the
 * grid and every length for all that has to be placed, and the audit. A place is passed over only
 * when what is placed so far breaks a rule that adding sessions cannot mend.
 */
final class EverySchedule {

    private final RuleSet all;
    private final RuleSet whenPlaced;
    private final Facts facts;
    private final List<Session> needed;
    private final boolean isHeldToRooms;
    private final Map<Session, List<FixedPlacement>> places = new LinkedHashMap<>();
    private final List<FixedPlacement> placed = new ArrayList<>();

    private EverySchedule(Problem problem, String... soft) {
        facts = Facts.of(problem);
        all = RuleSet.of(facts, ModelConfigs.hardOnly(soft));
        List<String> off = new ArrayList<>(List.of(soft));
        off.addAll(List.of("mustRunUnplaced", "pinBroken"));
        whenPlaced = RuleSet.of(facts, ModelConfigs.hardOnly(off.toArray(String[]::new)));
        isHeldToRooms = !List.of(soft).contains("roomDoubleBooked");
        needed =
                facts.sessions().stream()
                        .filter(one -> one.mustRun() || one.pin().settlesPlace())
                        .toList();
    }

    static boolean hasFeasibleOne(Problem problem) {
        return hasFeasibleOne(problem, new String[0]);
    }

    /**
     * @param soft rules, hard by default, that need not be kept
     */
    static boolean hasFeasibleOne(Problem problem, String... soft) {
        return new EverySchedule(problem, soft).fill(0);
    }

    /** The request that these rules are soft. */
    static ModelConfig config(String... soft) {
        Map<String, RuleSetting> rules = new LinkedHashMap<>();
        for (String rule : soft) {
            rules.put(rule, new RuleSetting(Severity.SOFT, null, null));
        }
        return new ModelConfig(null, rules);
    }

    private boolean fill(int number) {
        if (!ScheduleAudit.score(whenPlaced, Schedule.of(facts, placed)).isFeasible()) {
            return false;
        }
        if (number == needed.size()) {
            return ScheduleAudit.score(all, Schedule.of(facts, placed)).isFeasible();
        }
        for (FixedPlacement placement : places(needed.get(number))) {
            if (isRoomFree(placement)) {
                placed.add(placement);
                boolean isFeasible = fill(number + 1);
                placed.removeLast();
                if (isFeasible) {
                    return true;
                }
            }
        }
        return fill(number + 1);
    }

    /** Spares the audit what it would find out anyway. */
    private boolean isRoomFree(FixedPlacement placement) {
        return !isHeldToRooms
                || placed.stream()
                        .noneMatch(
                                other ->
                                        other.placedSlot().room() == placement.placedSlot().room()
                                                && other.overlap(placement) > 0);
    }

    /** Every start on the grid and every length, if it is allowed to a session that is alone. */
    private List<FixedPlacement> places(Session session) {
        return places.computeIfAbsent(session, this::allowedAlone);
    }

    private List<FixedPlacement> allowedAlone(Session session) {
        List<FixedPlacement> result = new ArrayList<>();
        int grid = facts.problem().gridMinutes();
        for (Slot slot : facts.slots()) {
            for (long start = slot.start(); start < slot.end(); start += grid) {
                for (int minutes = session.shortestMinutes();
                        minutes <= session.longestMinutes();
                        minutes += grid) {
                    var placement = new FixedPlacement(session, slot, start, minutes);
                    if (ScheduleAudit.score(whenPlaced, Schedule.of(facts, List.of(placement)))
                            .isFeasible()) {
                        result.add(placement);
                    }
                }
            }
        }
        return result;
    }
}
