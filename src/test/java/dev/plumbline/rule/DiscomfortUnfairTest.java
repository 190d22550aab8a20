package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.node.IntNode;
import dev.plumbline.problem.LocalHours;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.testing.TinyAgenda;
import dev.plumbline.testing.TinyProblem;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In Kolkata, 10:00-11:30 in New York is 20:30-22:00, tolerable; from 11:30 on it is night. */
class DiscomfortUnfairTest extends RuleExamples {

    /** Who may all suffer as much as anyone can, at the greatest weight. */
    private static final long PEOPLE = 2_000;

    private final TinyProblem problem =
            TinyProblem.create()
                    .remote("asha", "Asia/Kolkata")
                    .remote("ben", "Asia/Kolkata")
                    .talk("a", talk -> talk.speakers("asha"))
                    .talk("b", talk -> talk.speakers("asha", "local").required("asha"))
                    .talk("c", talk -> talk.speakers("ben"))
                    .talk("d", talk -> talk.speakers("local").required("asha").wanted("ben"));

    @Test
    void quartersOfAnHourAreSquared() {
        assertCosts(2 * 2, problem.agenda().at("a", "am", "10:00"));
        assertCosts(8 * 8, problem.agenda().at("a", "pm", "13:00"));
    }

    @Test
    void oneForEachCostsLessThanBothForOne() {
        assertCosts(2 * 8 * 8, problem.agenda().at("a", "pm", "13:00").at("c", "pm", "13:30"));
        assertCosts(16 * 16, problem.agenda().at("a", "pm", "13:00").at("b", "pm", "13:30"));
    }

    /** Where a sum may be cut off, two halves may cost more than the whole. */
    @Test
    void partsAddUpUnlessASumMayBeCutOff() {
        assertThat(addsUp(problem, 1_000)).isTrue();
        var months = TinyProblem.create().remote("asha", "Asia/Kolkata");
        for (int day = 0; day < 4; day++) {
            months.talk("day" + day, talk -> talk.speakers("asha").minutes(600));
        }
        assertThat(addsUp(months, 400)).isTrue();
        assertThat(addsUp(months, 1_000)).isFalse();
    }

    private static boolean addsUp(TinyProblem problem, int nightCost) {
        var config =
                new ModelConfig(
                        null,
                        Map.of(
                                DiscomfortUnfair.ID,
                                new RuleSetting(
                                        null, null, Map.of("nightCost", new IntNode(nightCost)))));
        return RuleSet.of(problem.facts(), config).counting().stream()
                .map(WeightedRule::rule)
                .filter(DiscomfortUnfair.class::isInstance)
                .allMatch(rule -> ((GroupRule<?>) rule).isSuperadditive());
    }

    @Test
    void requiredPeopleCountAndWantedOnesDoNot() {
        var agenda = problem.agenda().at("a", "am", "10:00").at("d", "pm", "13:00");
        assertCosts(10 * 10, agenda);
        assertThat(finding(agenda).isPrivate()).isTrue();
    }

    @Test
    void theSentenceTellsTheHoursAndTheSum() {
        var agenda = problem.agenda().at("b", "pm", "13:30").at("a", "am", "10:00");
        assertThat(finding(agenda).isPrivate()).isFalse();
        assertThat(finding(agenda).people()).extracting("name").containsExactly("Asha");
        assertThat(message(agenda))
                .isEqualTo(
                        "The bad hours of Asha (Asia/Kolkata) sum up to 150: \"Talk a\" at Wed 20:30-21:00 and \"Talk b\" at Thu 00:00-00:30.");
    }

    @Test
    void lessThanAQuarterIsForgiven() {
        // 17:50-18:20 in Berlin
        var berlin =
                TinyProblem.create()
                        .remote("eva", "Europe/Berlin")
                        .talk("a", talk -> talk.speakers("eva").minutes(20));
        assertKept(berlin.agenda().at("a", "am", "11:50", 20));
        assertKept(berlin.agenda().at("a", "am", "11:50", 24));
        assertCosts(1, berlin.agenda().at("a", "am", "11:50", 25));
    }

    @Test
    void ownHoursWinOverParameters() {
        var own =
                TinyProblem.create()
                        .remote(
                                "asha",
                                "Asia/Kolkata",
                                new LocalHours(LocalTime.parse("22:00"), LocalTime.parse("00:00")),
                                new LocalHours(LocalTime.parse("20:00"), LocalTime.parse("02:00")))
                        .talk("a", talk -> talk.speakers("asha"));
        assertKept(own.agenda().at("a", "am", "11:30"));
        assertCosts(2 * 2, own.agenda().at("a", "am", "10:00"));
        assertCosts(6 * 6, tolerableCosts(3, own.agenda().at("a", "am", "10:00")));
    }

    @Test
    void whatNobodyCanBearStaysWithinALong() {
        var week = TinyProblem.on("2026-11-09", "America/New_York");
        for (int day = 1; day <= 20; day++) {
            String date = "2026-11-%02dT".formatted(day);
            week.slot("w" + day, "r1", date + "00:00", date + "23:00")
                    .talk("t" + day, talk -> talk.speakers("asha").minutes(23 * 60));
        }
        week.remote(
                "asha",
                "Asia/Kolkata",
                new LocalHours(LocalTime.parse("00:00"), LocalTime.parse("00:01")),
                new LocalHours(LocalTime.parse("00:00"), LocalTime.parse("00:01")));
        var agenda = week.agenda();
        long before = 0;
        for (int day = 1; day <= 20; day++) {
            agenda.at("t" + day, "w" + day, "2026-11-%02dT00:00".formatted(day));
            long now = nightCosts(1000, agenda).penalty("discomfortUnfair");
            assertThat(now).isGreaterThanOrEqualTo(before);
            assertThatCode(() -> Math.multiplyExact(now, PEOPLE * RuleSetting.MAX_WEIGHT))
                    .doesNotThrowAnyException();
            before = now;
        }
    }

    private static TinyAgenda tolerableCosts(int cost, TinyAgenda agenda) {
        return with("tolerableCost", cost, agenda);
    }

    private static TinyAgenda nightCosts(int cost, TinyAgenda agenda) {
        return with("nightCost", cost, agenda);
    }

    private static TinyAgenda with(String param, int value, TinyAgenda agenda) {
        return agenda.with(
                "discomfortUnfair", new RuleSetting(null, null, Map.of(param, new IntNode(value))));
    }
}
