package dev.plumbline.bench.reference;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;

/**
 * A place that one session may have.
 *
 * @param cost soft points that the session alone costs there
 */
record PlaceCandidate(FixedPlacement placement, long cost) {

    /** Every place on the grid in which the session by itself breaks no hard rule. */
    static List<PlaceCandidate> of(Session session, Facts facts, RuleSet rules) {
        List<PlaceCandidate> candidates = new ArrayList<>();
        int grid = facts.problem().gridMinutes();
        for (Slot slot : facts.slots()) {
            if (session.breakLimits() != null && session.breakLimits().slot() != slot) {
                continue;
            }
            for (int minutes = session.shortestMinutes();
                    minutes <= session.longestMinutes();
                    minutes += grid) {
                for (long start = slot.start(); start + minutes <= slot.end(); start += grid) {
                    var placement = new FixedPlacement(session, slot, start, minutes);
                    add(placement, facts, rules, candidates);
                }
            }
        }
        return candidates;
    }

    private static void add(
            FixedPlacement placement, Facts facts, RuleSet rules, List<PlaceCandidate> candidates) {
        var findings =
                ScheduleAudit.of(rules, Schedule.of(facts, List.of(placement))).findings().stream()
                        .filter(finding -> ExpressibleRules.BY_TABLE.contains(finding.rule()))
                        .filter(finding -> finding.sessions().contains(placement.session()))
                        .toList();
        if (findings.stream().noneMatch(finding -> finding.severity() == Severity.HARD)) {
            long cost = findings.stream().mapToLong(Finding::cost).sum();
            candidates.add(new PlaceCandidate(placement, cost));
        }
    }
}
