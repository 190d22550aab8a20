package dev.plumbline.lab.learn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.json.JsonMapperFactory;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.diff.ScheduleDiff;
import dev.plumbline.lab.learn.LearnedWeights.LearnedRule;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.lab.weights.SearchLimits;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.testing.BruteForce;
import dev.plumbline.testing.OnlyRules;
import dev.plumbline.testing.TinyAgenda;
import dev.plumbline.testing.TinyProblem;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Talk b may be beside talk a, of another cluster, at the price of a change of cluster, or in the
 * afternoon, where its place costs 7: apart is best when 7 placeCost is at most clusterSwitch.
 */
class WeightLearningTest {

    private final TinyProblem problem =
            TinyProblem.create()
                    .talk("a", talk -> talk.clusters("pci").placeInSlot("am", 0))
                    .talk(
                            "b",
                            talk ->
                                    talk.clusters("vfio")
                                            .placeInSlot("am", 0)
                                            .placeInSlot("pm", 7));
    private final Facts facts = problem.facts();
    private final Schedule apart =
            of(problem.agenda().at("a", "am", "10:00").at("b", "pm", "13:00"));
    private final Schedule together =
            of(problem.agenda().at("a", "am", "10:00").at("b", "am", "10:30"));

    @Test
    void whatTheWeightsExplainChangesNothing() {
        var config = OnlyRules.soft(Map.of("clusterSwitch", 10, "placeCost", 1));
        var outcome = run(config, apart, null);
        assertThat(outcome.config()).isEqualTo(config);
        assertThat(outcome.learned().optimal()).isTrue();
        assertThat(outcome.learned().proven()).isTrue();
        assertThat(outcome.learned().verdict())
                .isEqualTo(
                        "With the weights as they are nothing is better than the agenda (proven).");
    }

    @Test
    void theProportionThatMattersIsLearned() {
        var config = OnlyRules.soft(Map.of("clusterSwitch", 10, "placeCost", 1));
        var outcome = run(config, together, null);
        var learned = outcome.learned();
        assertThat(learned.optimal()).isTrue();
        assertThat(learned.before().lost()).isEqualTo(1);
        // b in the afternoon is better, a on the waitlist is worse.
        assertThat(learned.before().share()).isEqualTo(0.5);
        assertThat(learned.after().lost()).isZero();
        int change = rule(learned, "clusterSwitch").after();
        int place = rule(learned, "placeCost").after();
        assertThat(7 * place).isGreaterThanOrEqualTo(change).isPositive();
        // What explains as much ends where 7 placeCost is clusterSwitch.
        assertThat(rule(learned, "clusterSwitch").low()).isZero();
        assertThat(rule(learned, "clusterSwitch").high()).isEqualTo(7 * place);
        assertThat(rule(learned, "placeCost").low()).isEqualTo((change + 6) / 7);
        assertThat(rule(learned, "placeCost").high()).isEqualTo(RuleSetting.MAX_WEIGHT);
        assertThat(isBest(outcome.config(), together)).isTrue();
        assertThat(isBest(outcome.config(), apart)).isFalse();
    }

    @Test
    void aRuleTheAgendaSaysNothingAboutIsFreeAndStays() {
        var config = OnlyRules.soft(Map.of("clusterSwitch", 10, "placeCost", 1, "avChangeover", 3));
        var rule = rule(run(config, together, null).learned(), "avChangeover");
        assertThat(rule.free()).isTrue();
        assertThat(rule.changed()).isFalse();
    }

    /** Nothing speaks for the afternoon: with any weight of placeCost it is dearer. */
    @Test
    void whatNoWeightsExplainIsSaidAndNotLearned() {
        var config = OnlyRules.soft(Map.of("placeCost", 1));
        var outcome = run(config, apart, null);
        var learned = outcome.learned();
        assertThat(outcome.config()).isEqualTo(config);
        assertThat(learned.contradictions())
                .singleElement()
                .satisfies(
                        one -> {
                            assertThat(one.rules()).containsExactly("placeCost");
                            assertThat(one.sessions()).containsExactly("b");
                            assertThat(one.message())
                                    .startsWith("No weights above 0 make the agenda the best")
                                    .contains("moves only \"Talk b\"", "better in placeCost");
                        });
        assertThat(learned.verdict()).contains("once what no weights explain is put right");
        assertThat(learned.after().lost()).isPositive();
    }

    @Test
    void brokenHardRulesAreSaidAndNotLearnedAway() {
        var config = OnlyRules.soft(Map.of("clusterSwitch", 10, "placeCost", 1));
        var overlapping = of(problem.agenda().at("a", "am", "10:00").at("b", "am", "10:15"));
        var outcome = run(config, overlapping, null);
        assertThat(outcome.learned().hard()).isNotEmpty();
        // To start b when a ends is better in that and worse in nothing.
        assertThat(outcome.learned().contradictions())
                .anySatisfy(one -> assertThat(one.rules()).contains("roomDoubleBooked"));
        assertThat(outcome.learned().verdict()).startsWith("The agenda breaks hard rules");
        assertThat(outcome.config().rules()).containsAllEntriesOf(hardOf(config));
    }

    private static Map<String, RuleSetting> hardOf(ModelConfig config) {
        var others = new java.util.HashMap<>(config.rules());
        others.keySet().removeAll(java.util.Set.of("clusterSwitch", "placeCost"));
        return others;
    }

    @Test
    void whoIsLeftOutIsDecidedOnALevelOfItsOwn() {
        var config = OnlyRules.soft(Map.of("clusterSwitch", 10, "placeCost", 1));
        var withoutB = of(problem.agenda().at("a", "am", "10:00"));
        var learned = run(config, withoutB, null).learned();
        assertThat(learned.optimal()).isTrue();
        assertThat(learned.verdict()).contains("among those with the same waitlist");
        assertThat(learned.contradictions())
                .anySatisfy(one -> assertThat(one.rules()).contains("unplaced"));
    }

    @Test
    void anEditIsLearnedFrom() {
        var config = OnlyRules.soft(Map.of("clusterSwitch", 10, "placeCost", 1));
        var learned = run(config, together, apart).learned();
        assertThat(learned.edits()).isNotNull();
        assertThat(learned.edits().message()).contains("moves only \"Talk b\"");
        assertThat(learned.edits().before())
                .isEqualTo("0hard/0medium/-7soft before, 0hard/0medium/-10soft after");
        assertThat(learned.optimal()).isTrue();
    }

    @Test
    void theSameInputGivesTheSameAnswer() throws Exception {
        var config = OnlyRules.soft(Map.of("clusterSwitch", 10, "placeCost", 1));
        var mapper = JsonMapperFactory.mapper();
        assertThat(mapper.writeValueAsString(run(config, together, null)))
                .isEqualTo(mapper.writeValueAsString(run(config, together, null)));
    }

    @Test
    void whatWasEndedSaysSo() {
        var ending = new EarlyEnd();
        ending.endEarly();
        var config = OnlyRules.soft(Map.of("clusterSwitch", 10, "placeCost", 1));
        assertThat(run(config, together, null, ending).learned().complete()).isFalse();
    }

    private Schedule of(TinyAgenda agenda) {
        return ScheduleDiff.carried(agenda.audit().schedule(), facts);
    }

    private boolean isBest(ModelConfig config, Schedule schedule) {
        var rules = RuleSet.of(facts, config);
        return BruteForce.of(rules).score().compareTo(ScheduleAudit.score(rules, schedule)) <= 0;
    }

    private static LearnedRule rule(LearnedWeights learned, String id) {
        return learned.rules().stream()
                .filter(rule -> rule.rule().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private WeightLearning.Outcome run(ModelConfig config, Schedule agenda, Schedule from) {
        return run(config, agenda, from, new EarlyEnd());
    }

    private WeightLearning.Outcome run(
            ModelConfig config, Schedule agenda, Schedule from, EarlyEnd ending) {
        return WeightLearning.run(
                facts,
                config,
                agenda,
                from,
                new ScheduleSolver(),
                SearchLimits.ofSteps(0, 2_000),
                ending,
                (number, all, what) -> {});
    }
}
