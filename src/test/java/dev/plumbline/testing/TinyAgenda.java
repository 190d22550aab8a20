package dev.plumbline.testing;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A schedule of a {@link TinyProblem}, made by hand, placement by placement, in any order. */
public final class TinyAgenda {

    private final TinyProblem problem;
    private final Facts facts;
    private final List<FixedPlacement> placements = new ArrayList<>();
    private final Map<String, RuleSetting> settings = new HashMap<>();

    TinyAgenda(TinyProblem problem) {
        this.problem = problem;
        this.facts = problem.facts();
    }

    /** For as long as was asked for. */
    public TinyAgenda at(String session, String slot, String start) {
        return at(session, slot, start, facts.session(session).orElseThrow().preferredMinutes());
    }

    public TinyAgenda at(String session, String slot, String start, int minutes) {
        placements.add(
                new FixedPlacement(
                        facts.session(session).orElseThrow(),
                        facts.slot(slot).orElseThrow(),
                        Interval.minute(problem.time(start)),
                        minutes));
        return this;
    }

    public TinyAgenda with(String rule, RuleSetting setting) {
        settings.put(rule, setting);
        return this;
    }

    public TinyAgenda without(String rule) {
        return with(rule, new RuleSetting(Severity.OFF, null, null));
    }

    public ScoredSchedule audit() {
        return ScheduleAudit.of(
                RuleSet.of(facts, new ModelConfig(null, settings)), Schedule.of(facts, placements));
    }

    /** All findings of the rule. */
    public List<Finding> findings(String rule) {
        return audit().findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
    }

    /** Of the rule alone, in its own unit. */
    public long penalty(String rule) {
        return findings(rule).stream().mapToLong(Finding::penalty).sum();
    }
}
