package dev.plumbline.explain.diagnosis;

import dev.plumbline.explain.Audit;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.ModelConfigs;
import java.util.ArrayList;
import java.util.List;

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
    private final List<FixedPlacement> placed = new ArrayList<>();

    private EverySchedule(Problem problem) {
        facts = Facts.of(problem);
        all = RuleSet.of(facts, ModelConfigs.hardOnly());
        whenPlaced = RuleSet.of(facts, ModelConfigs.hardOnly("mustRunUnplaced", "pinBroken"));
        needed =
                facts.sessions().stream()
                        .filter(one -> one.mustRun() || one.pin().settlesPlace())
                        .toList();
    }

    static boolean hasFeasibleOne(Problem problem) {
        var search = new EverySchedule(problem);
        return search.fill(0);
    }

    private boolean fill(int number) {
        if (!Audit.score(whenPlaced, Schedule.of(facts, placed)).isFeasible()) {
            return false;
        }
        if (number == needed.size()) {
            return Audit.score(all, Schedule.of(facts, placed)).isFeasible();
        }
        Session session = needed.get(number);
        int grid = facts.problem().gridMinutes();
        for (Slot slot : facts.slots()) {
            for (long start = slot.start(); start < slot.end(); start += grid) {
                for (int minutes = session.shortestMinutes();
                        minutes <= session.longestMinutes();
                        minutes += grid) {
                    placed.add(new FixedPlacement(session, slot, start, minutes));
                    boolean isFeasible = fill(number + 1);
                    placed.removeLast();
                    if (isFeasible) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
