package dev.plumbline.lab.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.json.JsonMapperFactory;
import dev.plumbline.lab.searching.EarlyEnd;
import dev.plumbline.lab.sensitivity.RuleSensitivity.RangeDeparture;
import dev.plumbline.lab.sensitivity.RuleSensitivity.RangeEdge;
import dev.plumbline.lab.sensitivity.WeightSensitivity.BestConfirmation;
import dev.plumbline.lab.weights.SearchLimits;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.testing.OnlyRules;
import dev.plumbline.testing.TinyProblem;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Ranges that can be calculated by hand. Talk b may be beside talk a, of another cluster, or in the
 * afternoon, where its place costs 7. Together they cost one change of cluster, apart 7 points of
 * placeCost. With c for the weight of clusterSwitch and p for that of placeCost, apart is best as
 * long as 7 p &lt;= c: with p = 1 from c = 7 on, with c = 10 up to p = 10/7. The waitlist costs b's
 * priority, one level up, so b is placed as long as unplaced weighs anything.
 */
class WeightSensitivityTest {

    private static final ModelConfig CONFIG =
            OnlyRules.soft(Map.of("clusterSwitch", 10, "placeCost", 1));

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

    @Test
    void theRangeOfEachWeightIsTheOneCalculatedByHand() {
        var result = run(null, Set.of(), new EarlyEnd());
        assertThat(result.score()).isEqualTo("0hard/0medium/-7soft");
        assertThat(result.confirmation()).isEqualTo(BestConfirmation.PROVEN);
        assertThat(result.complete()).isTrue();
        assertThat(rule(result, "clusterSwitch"))
                .extracting(RuleSensitivity::low, RuleSensitivity::high)
                .containsExactly(
                        new RangeEdge(7, 7.0, BestConfirmation.PROVEN),
                        new RangeEdge(1_000_000, null, BestConfirmation.PROVEN));
        assertThat(rule(result, "placeCost"))
                .extracting(RuleSensitivity::low, RuleSensitivity::high)
                .containsExactly(
                        new RangeEdge(0, null, BestConfirmation.PROVEN),
                        new RangeEdge(1, 10.0 / 7, BestConfirmation.PROVEN));
    }

    /** On their own level nothing is cheaper than placing both; at 0 only the soft level counts. */
    @Test
    void onTheMediumLevelTheEndOfTheRangeIsOpenWhereTheSoftLevelDecides() {
        var unplaced = rule(run(null, Set.of("unplaced"), new EarlyEnd()), "unplaced");
        assertThat(unplaced.low()).isEqualTo(new RangeEdge(1, 0.0, BestConfirmation.PROVEN));
        assertThat(unplaced.high().breakEven()).isNull();
        assertThat(unplaced.departures())
                .singleElement()
                .satisfies(
                        departure ->
                                assertThat(departure.after()).isEqualTo("0hard/0medium/0soft"));
    }

    @Test
    void onlyTheTalkThatHasToMoveIsSaidToMove() {
        var departures = rule(run(null, Set.of(), new EarlyEnd()), "clusterSwitch").departures();
        assertThat(departures).extracting(RangeDeparture::weight).containsExactly(5, 6);
        assertThat(departures)
                .extracting(RangeDeparture::message)
                .containsExactly(
                        "halving clusterSwitch (10 to 5) moves only \"Talk b\"",
                        "lowering clusterSwitch (10 to 6) moves only \"Talk b\"");
        assertThat(departures.getFirst().before()).isEqualTo("0hard/0medium/-7soft");
        assertThat(departures.getFirst().after()).isEqualTo("0hard/0medium/-5soft");
    }

    @Test
    void aScheduleThatIsNotTheBestIsReplacedAndThatIsSaid() {
        var together =
                problem.agenda().at("a", "am", "10:00").at("b", "am", "10:30").audit().schedule();
        var result = run(together, Set.of("clusterSwitch"), new EarlyEnd());
        assertThat(result.score()).isEqualTo("0hard/0medium/-7soft");
        assertThat(result.given()).isNotNull();
        assertThat(result.given().score()).isEqualTo("0hard/0medium/-10soft");
        assertThat(result.given().message()).contains("moves only \"Talk b\"");
    }

    @Test
    void whatWasEndedSaysSoAndKeepsWhatIsKnown() {
        var ending = new EarlyEnd();
        ending.endEarly();
        var result = run(null, Set.of(), ending);
        assertThat(result.complete()).isFalse();
        assertThat(result.rules()).isNotEmpty();
    }

    @Test
    void theSameInputGivesTheSameAnswer() throws Exception {
        var mapper = JsonMapperFactory.mapper();
        assertThat(mapper.writeValueAsString(run(null, Set.of(), new EarlyEnd())))
                .isEqualTo(mapper.writeValueAsString(run(null, Set.of(), new EarlyEnd())));
    }

    @Test
    void theTableHasARowForEachRule() {
        var result = run(null, Set.of("placeCost", "clusterSwitch"), new EarlyEnd());
        assertThat(SensitivityCsv.write(result).lines())
                .containsExactly(
                        "rule,severity,weight,penalty,low,lowBreakEven,lowConfirmation,high,highBreakEven,highConfirmation",
                        "placeCost,SOFT,1,7,0,,PROVEN,1,1.4285714285714286,PROVEN",
                        "clusterSwitch,SOFT,10,0,7,7.0,PROVEN,1000000,,PROVEN");
    }

    private static RuleSensitivity rule(WeightSensitivity result, String id) {
        return result.rules().stream()
                .filter(rule -> rule.rule().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private WeightSensitivity run(Schedule schedule, Set<String> only, EarlyEnd ending) {
        return SensitivityAnalysis.run(
                        facts,
                        CONFIG,
                        schedule,
                        only,
                        new ScheduleSolver(),
                        SearchLimits.ofSteps(0, 2_000),
                        ending,
                        (number, all, what) -> {})
                .sensitivity();
    }
}
