package dev.plumbline.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RelationRule;
import dev.plumbline.rule.RuleCatalogue;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SuccessionRule;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.testing.RandomCases;
import dev.plumbline.testing.TestSize;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every rule of the catalogue, over random schedules, also ones made elsewhere. */
class RuleContractTest {

    private static final int LEAST_FINDINGS = 5;

    /** Where every rule is tried several times on each. */
    private static final List<Schedule> SOME =
            RandomCases.SCHEDULES.subList(0, TestSize.of("rules.schedules", 12, 400));

    static List<String> rules() {
        return RuleCatalogue.ENTRIES.stream().map(entry -> entry.info().id()).toList();
    }

    static List<String> rulesOfRelations() {
        var facts = RandomCases.SCHEDULES.getFirst().facts();
        return rules().stream().filter(id -> isOfRelations(facts, id)).toList();
    }

    private static boolean isOfRelations(Facts facts, String rule) {
        return alone(facts, rule, Severity.SOFT, 1).counting().getFirst().rule()
                instanceof RelationRule;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findingsSumUpToThePenalty(String rule) {
        long findings = 0;
        for (Schedule schedule : RandomCases.SCHEDULES) {
            var rules = alone(schedule.facts(), rule, Severity.SOFT, 1);
            var audited = ScheduleAudit.of(rules, schedule);
            assertThat(audited.findings()).allMatch(finding -> finding.penalty() > 0);
            var score = ScheduleAudit.score(rules, schedule);
            assertThat(-score.hard() - score.medium() - score.soft())
                    .isNotNegative()
                    .isEqualTo(audited.findings().stream().mapToLong(Finding::penalty).sum());
            findings += audited.findings().size();
        }
        assertThat(findings).as("the rule is broken now and then").isGreaterThan(LEAST_FINDINGS);
    }

    /** The search does not ask it. */
    @Test
    void aSuccessionRuleWithoutOccasionIsNeverBroken() {
        int without = 0;
        for (Schedule schedule : RandomCases.SCHEDULES) {
            for (String rule : rules()) {
                var rules = alone(schedule.facts(), rule, Severity.SOFT, 1);
                if (rules.counting().getFirst().rule() instanceof SuccessionRule succession
                        && !succession.hasOccasion()) {
                    assertThat(ScheduleAudit.score(rules, schedule)).isEqualTo(Score.ZERO);
                    without++;
                }
            }
        }
        assertThat(without).isGreaterThan(LEAST_FINDINGS);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void twoRunsSayTheSame(String rule) {
        for (Schedule schedule : SOME) {
            var again = copy(schedule);
            assertThat(told(audit(again, rule, Severity.HARD, 3)))
                    .isEqualTo(told(audit(schedule, rule, Severity.HARD, 3)));
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void sentencesNameWhatTheyAreAbout(String rule) {
        forEachFinding(
                rule,
                (schedule, finding) -> {
                    String message = finding.message();
                    assertThat(message).isNotBlank().endsWith(".").doesNotContain("..", "  ");
                    assertThat(finding.sessions()).isNotEmpty();
                    finding.sessions()
                            .forEach(
                                    session ->
                                            assertThat(message)
                                                    .contains('"' + session.title() + '"'));
                    finding.people().forEach(person -> assertThat(message).contains(person.name()));
                    assertThat(words(message)).doesNotContainAnyElementsOf(ids(schedule.facts()));
                });
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whoeverIsNotPublicIsNamedInPrivateOnly(String rule) {
        forEachFinding(
                rule,
                (schedule, finding) -> {
                    boolean namesHidden =
                            schedule.facts().people().values().stream()
                                    .filter(person -> finding.message().contains(person.name()))
                                    .anyMatch(
                                            person ->
                                                    !finding.sessions().stream()
                                                            .allMatch(
                                                                    session ->
                                                                            isPublic(
                                                                                    rule, person,
                                                                                    session)));
                    if (namesHidden) {
                        assertThat(finding.isPrivate()).as(finding.message()).isTrue();
                    }
                });
    }

    /** Speakers are; where it is about leads, those of the session's track are, too. */
    private static boolean isPublic(String rule, Person person, Session session) {
        boolean leads = session.track() != null && session.track().leads().contains(person.id());
        return session.attendees().speakers().contains(person)
                || (rule.equals("leadAbsent") && leads);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void findingsSayWhereTheirSessionsAre(String rule) {
        forEachFinding(
                rule,
                (schedule, finding) ->
                        assertThat(finding.slots())
                                .hasSameElementsAs(
                                        schedule.placements().stream()
                                                .filter(
                                                        placed ->
                                                                finding.sessions()
                                                                        .contains(placed.session()))
                                                .map(FixedPlacement::placedSlot)
                                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleThatIsOffOrWeighsNothingIsSilent(String rule) {
        for (Schedule schedule : SOME) {
            for (var rules :
                    List.of(
                            alone(schedule.facts(), rule, Severity.OFF, 5),
                            alone(schedule.facts(), rule, Severity.HARD, 0))) {
                assertThat(ScheduleAudit.of(rules, schedule).findings()).isEmpty();
                assertThat(ScheduleAudit.of(rules, schedule).score())
                        .hasToString("0hard/0medium/0soft");
                assertThat(ScheduleAudit.score(rules, schedule)).hasToString("0hard/0medium/0soft");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theWeightScalesOnTheLevelOfTheSeverity(String rule) {
        int most = RuleSetting.MAX_WEIGHT;
        for (Schedule schedule : SOME) {
            long penalty = -audit(schedule, rule, Severity.SOFT, 1).score().soft();
            var hard = audit(schedule, rule, Severity.HARD, 7).score();
            assertThat(hard).hasToString(-7 * penalty + "hard/0medium/0soft");
            var medium = audit(schedule, rule, Severity.MEDIUM, most).score();
            assertThat(medium).hasToString("0hard/" + -most * penalty + "medium/0soft");
        }
    }

    @ParameterizedTest
    @MethodSource("rulesOfRelations")
    void aRelationWithAWaitlistedSideIsKept(String rule) {
        for (Schedule schedule : RandomCases.SCHEDULES) {
            var rules = alone(schedule.facts(), rule, Severity.SOFT, 1);
            for (FixedPlacement placement : schedule.placements()) {
                var lonely = Schedule.of(schedule.facts(), List.of(placement));
                assertThat(ScheduleAudit.of(rules, lonely).findings()).isEmpty();
            }
        }
    }

    private interface FindingCheck {
        void check(Schedule schedule, Finding finding);
    }

    private static void forEachFinding(String rule, FindingCheck check) {
        for (Schedule schedule : RandomCases.SCHEDULES) {
            audit(schedule, rule, Severity.SOFT, 1)
                    .findings()
                    .forEach(finding -> check.check(schedule, finding));
        }
    }

    private static ScoredSchedule audit(
            Schedule schedule, String rule, Severity severity, int weight) {
        return ScheduleAudit.of(alone(schedule.facts(), rule, severity, weight), schedule);
    }

    private static RuleSet alone(Facts facts, String rule, Severity severity, int weight) {
        var alone =
                RandomCases.rules(facts).rules().stream()
                        .filter(one -> one.id().equals(rule))
                        .map(one -> new WeightedRule(one.rule(), severity, weight));
        return new RuleSet(facts, alone.toList());
    }

    /** The same schedule of the same problem, of which no object is the same. */
    private static Schedule copy(Schedule schedule) {
        var facts = Facts.of(schedule.facts().problem());
        var placements =
                schedule.placements().reversed().stream()
                        .map(
                                placed ->
                                        new FixedPlacement(
                                                facts.sessions().get(placed.session().index()),
                                                facts.slots().get(placed.placedSlot().index()),
                                                placed.start(),
                                                placed.minutes()))
                        .toList();
        return Schedule.of(facts, placements);
    }

    private static List<String> told(ScoredSchedule scored) {
        return Stream.concat(
                        Stream.of(scored.score().toString()),
                        scored.findings().stream()
                                .map(
                                        finding ->
                                                finding.penalty()
                                                        + " "
                                                        + finding.sessions()
                                                        + " "
                                                        + finding.message()))
                .toList();
    }

    /** The words outside the quoted titles. */
    private static List<String> words(String message) {
        return List.of(message.replaceAll("\"[^\"]*\"", "").split("[^A-Za-z0-9:]+"));
    }

    private static List<String> ids(Facts facts) {
        return Stream.of(
                        facts.sessionsById().keySet().stream(),
                        facts.slotsById().keySet().stream(),
                        facts.people().keySet().stream(),
                        facts.clusters().keySet().stream(),
                        facts.tracks().keySet().stream(),
                        facts.problem().rooms().stream().map(room -> room.id()))
                .flatMap(Function.identity())
                .toList();
    }
}
