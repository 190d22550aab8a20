package dev.plumbline.explain.waitlist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RunConfig;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.Termination;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.solve.ScheduleSolver;
import dev.plumbline.testing.DemoDatasets;
import dev.plumbline.testing.RandomCases;
import dev.plumbline.testing.TinyAgenda;
import dev.plumbline.testing.TinyProblem;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What is said to let a session in does. */
class WaitlistReasonsTest {

    @Test
    void remediesDoWhatTheySay() {
        int feasible = 0;
        Set<String> codes = new HashSet<>();
        for (Schedule random : RandomCases.SCHEDULES) {
            var rules = RuleSet.of(random.facts(), ModelConfig.DEFAULT);
            var schedule = mended(rules, random);
            feasible += check(rules, schedule, codes);
            check(rules, random, codes);
        }
        assertThat(feasible).isGreaterThan(RandomCases.SCHEDULES.size() / 10);
        assertThat(codes).contains("noSuitableSlot", "peopleNotFree", "hasRoom", "full", "blocked");
    }

    @Test
    void remediesOfOverfullDatasetDoWhatTheySay() {
        var rules = RuleSet.of(DemoDatasets.facts("synthetic-overfull-mc"), ModelConfig.DEFAULT);
        var run = new RunConfig(null, null, new Termination(null, null, 20_000));
        var solved = new ScheduleSolver().prepare(rules, run).run(improvement -> {});

        assertThat(check(rules, solved.schedule(), new HashSet<>())).isPositive();
    }

    /** How many remedies of a feasible schedule there were. */
    private static int check(RuleSet rules, Schedule schedule, Set<String> codes) {
        long before = ScheduleAudit.score(rules, schedule).hard();
        int found = 0;
        for (var entry : WaitlistReasons.of(rules, schedule).entrySet()) {
            var reason = entry.getValue();
            codes.add(reason.code());
            assertThat(reason.text()).endsWith(".").doesNotContain("..");
            if (reason.remedy().isPresent()) {
                var remedy = reason.remedy().get();
                Schedule after = remedy.after();
                assertThat(ScheduleAudit.score(rules, after).hard()).isGreaterThanOrEqualTo(before);
                assertThat(placed(after)).contains(entry.getKey());
                var gone = placed(schedule);
                gone.removeAll(placed(after));
                assertThat(gone).hasSize(remedy.words().startsWith("Leaving out") ? 1 : 0);
                assertThat(gone).allMatch(one -> remedy.words().contains(one.title()));
                for (FixedPlacement now : after.placements()) {
                    assertThat(isShortenedUnsaid(schedule, now, remedy.words())).isFalse();
                }
                found += before == 0 ? 1 : 0;
            }
        }
        return found;
    }

    private static boolean isShortenedUnsaid(Schedule before, FixedPlacement now, String words) {
        return before.placements().stream()
                .anyMatch(
                        one ->
                                one.session() == now.session()
                                        && one.minutes() != now.minutes()
                                        && !words.contains("\"" + now.session().title() + "\""));
    }

    private static Set<Session> placed(Schedule schedule) {
        Set<Session> placed = new HashSet<>();
        schedule.placements().forEach(placement -> placed.add(placement.session()));
        return placed;
    }

    /** Without what the hard findings are about, as far as it may go. */
    private static Schedule mended(RuleSet rules, Schedule schedule) {
        Schedule result = schedule;
        for (int round = 0; round < schedule.placements().size(); round++) {
            var findings = ScheduleAudit.of(rules, result).findings();
            var worst =
                    findings.stream()
                            .filter(one -> one.severity() == Severity.HARD)
                            .flatMap(one -> one.sessions().stream())
                            .filter(one -> !one.isBreak())
                            .filter(placed(result)::contains)
                            .findFirst();
            if (worst.isEmpty()) {
                return result;
            }
            var rest =
                    result.placements().stream()
                            .filter(one -> one.session() != worst.get())
                            .toList();
            result = Schedule.of(result.facts(), rest);
        }
        return result;
    }

    private static TinyProblem hour() {
        return TinyProblem.on("2026-11-11", "America/New_York")
                .slot("am", "r1", "10:00", "11:00")
                .busy("asha", "10:00", "10:30");
    }

    @Test
    void shortensOthersWhereThatIsEnough() {
        var agenda =
                hour().talk("a", talk -> talk.minutes(20, 30))
                        .talk("b", talk -> talk.minutes(20, 30))
                        .talk("c", talk -> talk.minutes(15))
                        .agenda()
                        .at("a", "am", "10:00")
                        .at("b", "am", "10:30");
        assertThat(reason(agenda, "c").code()).isEqualTo("full");
        assertThat(reason(agenda, "c").text())
                .isEqualTo(
                        "It takes at least 15 minutes, and nothing is left of any of its slots."
                                + " Shortening \"Talk a\" by 10 minutes and \"Talk b\" by 5 minutes would let it in at Wed 11 Nov 10:00-10:15 in Salon A, moving 2 other sessions.");
    }

    @Test
    void leavesOutWhatMattersLess() {
        var agenda =
                hour().talk("a", talk -> talk.priority(4))
                        .talk("b", talk -> talk.priority(2))
                        .talk("c", talk -> talk.minutes(20, 30).speakers("asha"))
                        .agenda()
                        .at("a", "am", "10:00")
                        .at("b", "am", "10:30");
        assertThat(reason(agenda, "c").text())
                .endsWith(
                        "Leaving out \"Talk b\" (priority 2) would let it in at Wed 11 Nov 10:30-10:50 in Salon A.");
    }

    @Test
    void namesWhoIsAway() {
        var agenda = hour().talk("a", talk -> talk.minutes(35).speakers("asha")).agenda();
        assertThat(reason(agenda, "a").code()).isEqualTo("peopleNotFree");
        assertThat(reason(agenda, "a").text())
                .contains("Asha is away from Wed 11 Nov 10:00 to 10:30.");
    }

    @Test
    void namesTheRuleThatIsInTheWay() {
        var agenda =
                TinyProblem.create()
                        .slot("pm", "r1", "13:00", "13:10")
                        .slot("am", "r1", "10:00", "10:30")
                        .slot("side", "r2", "10:00", "10:30")
                        .talk("a", talk -> talk.speakers("asha").priority(5))
                        .talk("b", talk -> talk.speakers("asha"))
                        .agenda()
                        .at("a", "am", "10:00");
        assertThat(reason(agenda, "b").code()).isEqualTo("blocked");
        assertThat(reason(agenda, "b").text())
                .isEqualTo(
                        "The best place for it would be Wed 11 Nov 10:00-10:30 in Salon B, but: Asha is needed at the same time in \"Talk a\" at Wed 11 Nov 10:00-10:30 in Salon A and in \"Talk b\" at Wed 11 Nov 10:00-10:30 in Salon B.");
    }

    @Test
    void saysWhereThereIsRoom() {
        var agenda = hour().talk("a").talk("b").agenda().at("a", "am", "10:00");
        assertThat(reason(agenda, "b").code()).isEqualTo("hasRoom");
        assertThat(reason(agenda, "b").text())
                .endsWith("There is room for it: 30 minutes at Wed 11 Nov 10:30-11:00 in Salon A.");
    }

    @Test
    void waitsForSomebodyWhereThatMakesRoom() {
        var agenda =
                TinyProblem.create()
                        .slot("am", "r1", "10:00", "11:00")
                        .slot("side", "r2", "10:00", "11:00")
                        .talk("a", talk -> talk.speakers("asha"))
                        .talk("b", talk -> talk.speakers("asha"))
                        .agenda()
                        .at("a", "am", "10:00");
        assertThat(reason(agenda, "b").code()).isEqualTo("hasRoom");
    }

    /** Who matters most is looked at first, and nothing is said of the others that is not so. */
    @Test
    void saysThatThereWasNoTime() {
        var rules = RuleSet.of(DemoDatasets.facts("synthetic-overfull-mc"), ModelConfig.DEFAULT);
        var schedule = Schedule.of(rules.facts(), List.of());
        var none = WaitlistReasons.of(rules, schedule, () -> true);
        assertThat(none).hasSameSizeAs(schedule.waitlist());
        assertThat(none.keySet()).containsExactlyElementsOf(schedule.waitlist());
        assertThat(none.values())
                .allMatch(reason -> reason.code().equals("unplaced"))
                .allMatch(reason -> reason.text().contains("no time to find out"));

        var questions = new AtomicInteger();
        var some = WaitlistReasons.of(rules, schedule, () -> questions.incrementAndGet() > 40);
        var lookedAt = priorities(some, code -> !code.equals("unplaced"));
        var notLookedAt = priorities(some, code -> code.equals("unplaced"));
        assertThat(lookedAt).isNotEmpty();
        assertThat(notLookedAt).isNotEmpty();
        assertThat(Collections.min(lookedAt)).isGreaterThanOrEqualTo(Collections.max(notLookedAt));
    }

    private static List<Integer> priorities(
            Map<Session, WaitlistReason> reasons, Predicate<String> wanted) {
        return reasons.entrySet().stream()
                .filter(reason -> wanted.test(reason.getValue().code()))
                .map(reason -> reason.getKey().priority())
                .toList();
    }

    private static WaitlistReason reason(TinyAgenda agenda, String id) {
        var schedule = agenda.audit().schedule();
        var rules = RuleSet.of(schedule.facts(), ModelConfig.DEFAULT);
        return WaitlistReasons.of(rules, schedule).get(schedule.facts().session(id).orElseThrow());
    }

    @Test
    void whoStandsInTheWayOfOneThatWaitsMakesRoom() {
        var agenda =
                TinyProblem.on("2026-11-11", "America/New_York")
                        .slot("am", "r1", "10:00", "11:15")
                        .slot("side", "r2", "10:00", "11:15")
                        .talk("a", talk -> talk.speakers("asha"))
                        .talk("b", talk -> talk.speakers("asha").placeInRoom("r2", 0))
                        .talk("c", talk -> talk.minutes(15))
                        .agenda()
                        .at("a", "am", "10:00")
                        .at("c", "side", "10:45");
        assertThat(reason(agenda, "b").code()).isEqualTo("hasRoom");
        assertThat(reason(agenda, "b").text())
                .endsWith(
                        "There is room for it: 30 minutes at Wed 11 Nov 10:30-11:00 in Salon B, if 1 other session may move.");
    }

    @Test
    void waitsInThePlaceOfOneThatMattersLess() {
        var agenda =
                TinyProblem.on("2026-11-11", "America/New_York")
                        .slot("am", "r1", "10:00", "11:00")
                        .slot("side", "r2", "10:00", "11:00")
                        .talk("a", talk -> talk.speakers("asha").priority(5))
                        .talk("b", talk -> talk.speakers("asha").placeInRoom("r2", 0))
                        .talk("c", talk -> talk.minutes(60).priority(1))
                        .agenda()
                        .at("a", "am", "10:00")
                        .at("c", "side", "10:00");
        assertThat(reason(agenda, "b").text())
                .endsWith(
                        "Leaving out \"Talk c\" (priority 1) would let it in at Wed 11 Nov 10:30-11:00 in Salon B.");
    }
}
