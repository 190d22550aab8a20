package dev.plumbline.lab.compare.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.ScheduleKpis;
import dev.plumbline.lab.compare.definition.PeopleUnit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.SessionKind;
import dev.plumbline.rule.AvChangeover;
import dev.plumbline.rule.CoordinationEarly;
import dev.plumbline.rule.DiscomfortUnfair;
import dev.plumbline.rule.Disruption;
import dev.plumbline.rule.Idle;
import dev.plumbline.rule.PersonMakespan;
import dev.plumbline.rule.RemoteDiscomfort;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SessionsBackToBack;
import dev.plumbline.rule.WantedAbsent;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures schedules of one problem, whatever weights made them. Where a rule's penalty is just the
 * number, the rule is asked, with settings of its own that no variant changes.
 */
public final class UnitMeter {

    /** With a minute at 15, discomfortUnfair's penalty is exactly the minutes, squared. */
    private static final int ROOT_OF_UNIT = 15;

    private static final ModelConfig SETTINGS =
            new ModelConfig(
                    null,
                    Map.of(
                            RemoteDiscomfort.ID,
                            minutesAt(1),
                            DiscomfortUnfair.ID,
                            minutesAt(ROOT_OF_UNIT)));

    private final RuleSet rules;

    /** For schedules of the problem. */
    public UnitMeter(Facts facts) {
        rules = RuleSet.of(facts, SETTINGS);
    }

    /**
     * What was measured.
     *
     * @param units all of them
     * @param people by id, the minutes outside comfortable hours of everyone who has some
     */
    public record Measured(Map<PeopleUnit, Long> units, Map<String, Long> people) {

        /** Who has most of them, the first by id among equals; null when nobody has any. */
        public @Nullable String worstOff() {
            return people.entrySet().stream()
                    .min(
                            Map.Entry.<String, Long>comparingByValue()
                                    .reversed()
                                    .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse(null);
        }
    }

    private static RuleSetting minutesAt(int cost) {
        JsonNode node = new IntNode(cost);
        return new RuleSetting(null, null, Map.of("tolerableCost", node, "nightCost", node));
    }

    /** All units of a schedule. */
    public Measured measure(Schedule schedule) {
        var judged = ScheduleAudit.of(rules, schedule);
        var kpis = ScheduleKpis.of(judged);
        var uncomfortable = uncomfortable(judged);
        Map<PeopleUnit, Long> units = new EnumMap<>(PeopleUnit.class);
        units.put(PeopleUnit.HARD_BROKEN, kpis.hardFindings());
        units.put(PeopleUnit.WAITLISTED, kpis.waitlisted());
        units.put(PeopleUnit.WAITLIST_MINUTES, waitlistMinutes(schedule));
        units.put(PeopleUnit.MINUTES_CUT, kpis.minutesCut());
        units.put(PeopleUnit.WANTED_MISSING, people(judged, WantedAbsent.ID));
        units.put(PeopleUnit.WANTED_MINUTES, penalty(judged, WantedAbsent.ID));
        units.put(PeopleUnit.UNCOMFORTABLE_MINUTES, penalty(judged, RemoteDiscomfort.ID));
        units.put(
                PeopleUnit.WORST_OFF_MINUTES,
                uncomfortable.values().stream().mapToLong(Long::longValue).max().orElse(0));
        units.put(PeopleUnit.CLUSTER_SWITCHES, kpis.clusterSwitches());
        units.put(PeopleUnit.COORDINATION_EARLY, early(judged));
        units.put(PeopleUnit.PEOPLE_MOVED, of(judged, Disruption.ID).count());
        units.put(PeopleUnit.IDLE_MINUTES, penalty(judged, Idle.ID));
        units.put(PeopleUnit.AV_CHANGEOVERS, of(judged, AvChangeover.ID).count());
        units.put(PeopleUnit.BACK_TO_BACK, of(judged, SessionsBackToBack.ID).count());
        units.put(PeopleUnit.DAYS_AWAY, penalty(judged, PersonMakespan.ID));
        return new Measured(units, uncomfortable);
    }

    private static Map<String, Long> uncomfortable(ScoredSchedule judged) {
        Map<String, Long> minutes = new HashMap<>();
        of(judged, DiscomfortUnfair.ID)
                .forEach(
                        finding ->
                                minutes.merge(
                                        finding.people().getFirst().id(),
                                        Math.round(Math.sqrt(finding.penalty())),
                                        Long::sum));
        return minutes;
    }

    private static long waitlistMinutes(Schedule schedule) {
        return schedule.waitlist().stream()
                .filter(Predicate.not(Session::isBreak))
                .mapToLong(Session::preferredMinutes)
                .sum();
    }

    private static long early(ScoredSchedule judged) {
        var sessions = new HashSet<Session>();
        of(judged, CoordinationEarly.ID)
                .flatMap(finding -> finding.sessions().stream())
                .filter(session -> session.kind() == SessionKind.COORDINATION)
                .forEach(sessions::add);
        return sessions.size();
    }

    private static long people(ScoredSchedule judged, String rule) {
        return of(judged, rule)
                .map(Finding::people)
                .flatMap(List::stream)
                .map(Person::id)
                .distinct()
                .count();
    }

    private static long penalty(ScoredSchedule judged, String rule) {
        return of(judged, rule).mapToLong(Finding::penalty).sum();
    }

    private static Stream<Finding> of(ScoredSchedule judged, String rule) {
        return judged.findings().stream().filter(finding -> finding.rule().equals(rule));
    }
}
