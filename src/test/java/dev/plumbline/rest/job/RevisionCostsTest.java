package dev.plumbline.rest.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.agenda.AgendaRevision;
import dev.plumbline.agenda.RevisionKind;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.whatif.PlaceCosts;
import dev.plumbline.explain.whatif.PlaceCostsFinder;
import dev.plumbline.problem.Config;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.RandomCases;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Whoever else asks, and whatever was asked before, each is told what places cost in their
 * revision.
 */
class RevisionCostsTest {

    /** More than are kept. */
    private static final List<Schedule> SCHEDULES = RandomCases.SCHEDULES.subList(0, 6);

    private static final int ASKERS = 8;

    private final RevisionCosts costs = new RevisionCosts();

    @Test
    void manyWhoAskAtOnceAreToldTheSameAsEachAlone() throws Exception {
        List<Callable<PlaceCosts>> questions = new ArrayList<>();
        List<PlaceCosts> alone = new ArrayList<>();
        for (int number = 0; number < SCHEDULES.size(); number++) {
            var revision = revision(number);
            var judged = revision.judged();
            for (Session session : SCHEDULES.get(number).facts().sessions()) {
                alone.add(new PlaceCostsFinder(judged.rules(), judged.scored()).of(session));
                questions.add(() -> costs.of("an agenda", revision, session));
            }
        }
        assertThat(questions).hasSizeGreaterThan(ASKERS);
        try (var askers = Executors.newFixedThreadPool(ASKERS)) {
            List<PlaceCosts> together = new ArrayList<>();
            for (Future<PlaceCosts> answer : askers.invokeAll(questions)) {
                together.add(answer.get());
            }
            assertThat(told(together)).isEqualTo(told(alone));
        }
    }

    private static List<String> told(List<PlaceCosts> all) {
        return all.stream()
                .flatMap(
                        one ->
                                List.of(one.places(), one.lengths(), one.swaps()).stream()
                                        .flatMap(List::stream))
                .map(
                        one ->
                                one.kind()
                                        + " "
                                        + one.moves()
                                        + " "
                                        + one.after()
                                        + " "
                                        + one.message())
                .toList();
    }

    private static AgendaRevision revision(int number) {
        var schedule = SCHEDULES.get(number);
        var rules = RuleSet.of(schedule.facts(), ModelConfig.DEFAULT);
        return new AgendaRevision(
                number + 1,
                schedule.facts().problem(),
                new Config(null, ModelConfig.DEFAULT),
                ScheduleAudit.of(rules, schedule),
                RevisionKind.CREATED,
                "somebody",
                Instant.EPOCH,
                "made");
    }
}
