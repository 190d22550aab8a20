package dev.plumbline.lab.compare.judge;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.plumbline.lab.compare.definition.PeopleUnit;
import dev.plumbline.lab.compare.definition.SearchLimit;
import dev.plumbline.lab.compare.definition.WeightComparison;
import dev.plumbline.lab.compare.definition.WeightComparison.ComparedDataset;
import dev.plumbline.lab.compare.definition.WeightComparison.WeightVariant;
import dev.plumbline.lab.compare.result.ComparisonResult;
import dev.plumbline.lab.compare.result.ComparisonResult.ParetoResult.Front;
import dev.plumbline.lab.compare.result.ComparisonResult.UnitSummary;
import dev.plumbline.lab.compare.result.ResultCsv;
import dev.plumbline.lab.compare.result.ResultJson;
import dev.plumbline.lab.compare.result.RunMachine;
import dev.plumbline.lab.compare.result.ScoreLevels;
import dev.plumbline.lab.compare.run.FinishedRun;
import dev.plumbline.lab.compare.run.JournalHead;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.rule.RuleCatalogue;
import dev.plumbline.testing.TinyProblem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Two talks of which all is known by hand. Slot s in New York is 10:00 to 10:40, and both talks
 * have 20 to 30 minutes. Ravi, who gives talk b, is in Los Angeles, where it is seven in the
 * morning: tolerable, each minute costs 1.
 *
 * <p>Two schedules: <b>even</b> has b (20) at 10:00, a (20) at 10:20: 20 minutes cut (10 each,
 * squared 200 together), 20 uncomfortable minutes. <b>late</b> has a alone at 10:00 with 30
 * minutes: b waits, nothing is cut, nobody is uncomfortable.
 */
class ComparisonJudgementTest {

    private static final TinyProblem PROBLEM =
            TinyProblem.on("2026-11-11", "America/New_York")
                    .slot("s", "r1", "10:00", "10:40")
                    .remote("ravi", "America/Los_Angeles")
                    .talk("a", talk -> talk.minutes(20, 30).priority(1))
                    .talk("b", talk -> talk.minutes(20, 30).priority(1).speakers("ravi"));

    /** Waiting and being cut are soft alike: one point for a talk left out, one for each square. */
    private static final WeightVariant CUT = variant("cut", 1, 0, 10);

    /** Bad hours count alone, beside a talk left out. */
    private static final WeightVariant HOURS = variant("hours", 0, 2, 10);

    private static final ComparedDataset DATASET = new ComparedDataset("tiny", PROBLEM.facts());

    /**
     * By cut, even costs 200, late 10 (one talk of priority 1 waits: 4^0 = 1, times 10). By hours,
     * even costs 20 * 2 = 40 and late 10. With cut's schedules even, and hours' late:
     *
     * <ul>
     *   <li>row cut, column hours: own late -10, theirs even -40: 30 of 10, 300 %.
     *   <li>row hours, column cut: own even -200, theirs late -10: -190 of 200, -95 %: beats own.
     * </ul>
     */
    @Test
    void regretIsAsCalculatedByHand() {
        var regret = result(run("cut", 0, EVEN), run("hours", 0, LATE)).regret();
        assertThat(regret.profiles()).containsExactly("cut", "hours");
        assertThat(regret.matrix()).containsExactly(List.of(0.0, 300.0), List.of(-95.0, 0.0));
        assertThat(regret.levels())
                .containsExactly(
                        List.of(Severity.SOFT, Severity.SOFT),
                        List.of(Severity.SOFT, Severity.SOFT));
        assertThat(regret.minMax().profile()).isEqualTo("hours");
        assertThat(regret.minMax().percent()).isEqualTo(0);
        assertThat(regret.beatsOwn())
                .singleElement()
                .satisfies(
                        cell -> {
                            assertThat(cell.schedulesOf()).isEqualTo("hours");
                            assertThat(cell.judgedBy()).isEqualTo("cut");
                            assertThat(cell.difference()).isEqualTo(new ScoreLevels(0, 0, -190));
                            // One seed each: either order is as likely.
                            assertThat(cell.p()).isEqualTo(1);
                        });
    }

    /** Left out at MEDIUM, b cannot be made up for: 1 lost where the own schedules lose nothing. */
    @Test
    void aGraverLevelDecides() {
        var strict =
                new WeightVariant(
                        "strict",
                        config(
                                Map.of(
                                        "unplaced", new RuleSetting(Severity.MEDIUM, 1, null),
                                        "talkShortened", new RuleSetting(Severity.SOFT, 1, null))));
        var regret =
                result(List.of(strict, HOURS), run("strict", 0, EVEN), run("hours", 0, LATE))
                        .regret();
        assertThat(regret.matrix()).containsExactly(List.of(0.0, 300.0), List.of(100.0, 0.0));
        assertThat(regret.levels().get(1).get(0)).isEqualTo(Severity.MEDIUM);
        // 100 % at MEDIUM is worse than 300 % at SOFT.
        assertThat(regret.minMax().profile()).isEqualTo("strict");
    }

    /** Both are cut by 20 or not at all, so with one seed each chance explains everything. */
    @Test
    void unitsAreTestedAgainstTheFirstVariant() {
        var summaries = result(run("cut", 0, EVEN), run("hours", 0, LATE)).summaries();
        assertThat(summaries)
                .filteredOn(one -> one.variant().equals("cut"))
                .extracting(UnitSummary::p)
                .containsOnlyNulls();
        assertThat(summaries)
                .filteredOn(one -> one.variant().equals("hours"))
                .extracting(UnitSummary::p)
                .containsOnly(1.0);
        assertThat(
                        result(
                                        run("cut", 0, EVEN),
                                        run("cut", 1, EVEN),
                                        run("cut", 2, EVEN),
                                        run("hours", 0, LATE),
                                        run("hours", 1, LATE),
                                        run("hours", 2, LATE))
                                .summaries())
                .filteredOn(one -> one.variant().equals("hours") && one.unit().equals("minutesCut"))
                .hasSize(2)
                // Two of the twenty ways to deal three and three values out are as far apart.
                .allSatisfy(one -> assertThat(one.p()).isEqualTo(0.1));
    }

    /** Of three seeds, the middle one counts; the diagonal is zero whatever they scatter. */
    @Test
    void mediansOverTheSeedsCount() {
        var regret =
                result(
                                run("cut", 0, LATE),
                                run("cut", 1, EVEN),
                                run("cut", 2, LATE),
                                run("hours", 0, EVEN),
                                run("hours", 1, EVEN),
                                run("hours", 2, LATE))
                        .regret();
        // cut: own -10, theirs -200: 190 of 10. hours: own -40, theirs -10: -30 of 40.
        assertThat(regret.matrix()).containsExactly(List.of(0.0, -75.0), List.of(1900.0, 0.0));
        var cell = regret.cells().get(2);
        assertThat(cell.schedulesOf()).isEqualTo("hours");
        assertThat(cell.judgedBy()).isEqualTo("cut");
        assertThat(cell.soft().min()).isEqualTo(-200);
        assertThat(cell.soft().q3()).isEqualTo(-105);
        assertThat(cell.soft().max()).isEqualTo(-10);
    }

    /**
     * even: cut 20, waiting 0, uncomfortable 20. late: cut 0, waiting 30, uncomfortable 0. So both
     * are on the front of cut and waiting, and late dominates on that of cut and hours.
     */
    @Test
    void theFrontIsAsCalculatedByHand() {
        var result = result(run("cut", 0, EVEN), run("hours", 0, LATE));
        assertThat(front(result, 0).points()).allMatch(point -> point.onFront());
        assertThat(front(result, 0).points())
                .extracting(point -> point.values())
                .containsExactly(List.of(20.0, 0.0), List.of(0.0, 30.0));
        var points = front(result, 1).points();
        assertThat(points.get(0).onFront()).isFalse();
        assertThat(points.get(0).dominatedBy()).containsExactly("hours");
        assertThat(points.get(1).onFront()).isTrue();
        // Over all units nobody is: one waits less, the other one cuts less.
        assertThat(result.pareto().dominated()).isEmpty();
        var units = result.runs().getFirst().units();
        assertThat(units.get("uncomfortableMinutes")).isEqualTo(20);
        assertThat(units.get("worstOffMinutes")).isEqualTo(20);
        assertThat(result.runs().getFirst().worstOff()).isEqualTo("ravi");
    }

    @Test
    void equalsDoNotDominateEachOther() {
        assertThat(ParetoFronts.dominates(List.of(1.0, 2.0), List.of(1.0, 2.0))).isFalse();
        assertThat(ParetoFronts.dominates(List.of(1.0, 2.0), List.of(1.0, 3.0))).isTrue();
        assertThat(ParetoFronts.dominates(List.of(0.0, 4.0), List.of(1.0, 3.0))).isFalse();
    }

    /** Whoever ran first. */
    @Test
    void theOrderOfTheRunsDoesNotMatter() {
        var one = run("cut", 0, EVEN);
        var other = run("hours", 0, LATE);
        var json = new ResultJson();
        assertThat(json.export(result(other, one))).isEqualTo(json.export(result(one, other)));
    }

    @Test
    void theTableHasARowForEachRunAndMeasure() {
        var lines =
                new String(
                                new ResultCsv()
                                        .export(result(run("cut", 0, EVEN), run("hours", 0, LATE))),
                                StandardCharsets.UTF_8)
                        .lines()
                        .toList();
        assertThat(lines.getFirst()).isEqualTo("dataset,variant,seed,measure,judge,value");
        assertThat(lines)
                .hasSize(1 + 2 * (PeopleUnit.values().length + 2 * 3))
                .contains("tiny,cut,0,soft,hours,-40", "tiny,hours,0,waitlistMinutes,,30");
    }

    private static final Map<String, String> EVEN = placed("b 10:00 20", "a 10:20 20");
    private static final Map<String, String> LATE = placed("a 10:00 30");

    private static Map<String, String> placed(String... placements) {
        Map<String, String> result = new LinkedHashMap<>();
        for (String one : placements) {
            var words = one.split(" ", 2);
            result.put(words[0], words[1]);
        }
        return result;
    }

    private static WeightVariant variant(String name, int cut, int hours, int unplaced) {
        return new WeightVariant(
                name,
                config(
                        Map.of(
                                "talkShortened", new RuleSetting(Severity.SOFT, cut, null),
                                "remoteDiscomfort", new RuleSetting(Severity.SOFT, hours, null),
                                "unplaced", new RuleSetting(Severity.SOFT, unplaced, null))));
    }

    /** All rules off but these. */
    private static ModelConfig config(Map<String, RuleSetting> rules) {
        Map<String, RuleSetting> all = new LinkedHashMap<>();
        RuleCatalogue.ENTRIES.forEach(
                entry -> all.put(entry.info().id(), new RuleSetting(Severity.OFF, null, null)));
        all.putAll(rules);
        return new ModelConfig(null, all);
    }

    private static FinishedRun run(String variant, long seed, Map<String, String> placements) {
        return new FinishedRun(
                "tiny",
                variant,
                seed,
                Instant.EPOCH,
                1,
                10,
                placements.entrySet().stream()
                        .map(
                                entry -> {
                                    var words = entry.getValue().split(" ");
                                    return new FinishedRun.Placed(
                                            entry.getKey(),
                                            "s",
                                            PROBLEM.time(words[0]).toEpochSecond() / 60,
                                            Integer.parseInt(words[1]));
                                })
                        .toList(),
                List.of());
    }

    private static ComparisonResult result(FinishedRun... runs) {
        return result(List.of(CUT, HOURS), runs);
    }

    private static ComparisonResult result(List<WeightVariant> variants, FinishedRun... runs) {
        var comparison =
                new WeightComparison(
                        "tiny",
                        JsonNodeFactory.instance.objectNode(),
                        List.of(DATASET),
                        variants,
                        runs.length / 2,
                        new SearchLimit(null, 10),
                        List.of(
                                List.of(PeopleUnit.MINUTES_CUT, PeopleUnit.WAITLIST_MINUTES),
                                List.of(PeopleUnit.MINUTES_CUT, PeopleUnit.UNCOMFORTABLE_MINUTES)),
                        null);
        var head = JournalHead.of(comparison, "1", Instant.EPOCH, 1, RunMachine.current());
        return ComparisonJudgement.of(comparison, List.of(runs), head);
    }

    /** Over all datasets. */
    private static Front front(ComparisonResult result, int number) {
        return result.pareto().fronts().stream()
                .filter(front -> front.dataset() == null)
                .toList()
                .get(number);
    }
}
