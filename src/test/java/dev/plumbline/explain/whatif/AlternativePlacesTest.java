package dev.plumbline.explain.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.JudgedSchedule;
import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.explain.ScheduleComparison;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import dev.plumbline.testing.RandomCases;
import dev.plumbline.testing.TestSize;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What a proposal announces is what the audit finds once its moves are made. */
class AlternativePlacesTest {

    private static final List<Schedule> SOME =
            RandomCases.SCHEDULES.subList(0, TestSize.of("places.schedules", 12, 800));

    private static final int SESSIONS = 3;

    @Test
    void announcedChangesAreThoseOfTheAuditAfterTheMove() {
        int announced = 0;
        long seed = 0;
        for (Schedule schedule : SOME) {
            var rules = RuleSet.of(schedule.facts(), ModelConfig.DEFAULT);
            var now = ScheduleAudit.of(rules, schedule);
            var random = new Random(seed++);
            for (int i = 0; i < SESSIONS; i++) {
                var sessions = schedule.facts().sessions();
                var session = sessions.get(random.nextInt(sessions.size()));
                var proposals = AlternativePlaces.of(rules, now, session, 2);
                for (PlaceProposal proposal : proposals) {
                    check(rules, now, session, proposal);
                    announced++;
                }
                assertThat(proposals)
                        .extracting(PlaceProposal::after)
                        .isSortedAccordingTo(reversed());
                assertThat(startsOf(proposals)).hasSameSizeAs(proposals);
            }
        }
        assertThat(announced).isGreaterThan(SOME.size());
    }

    private static Comparator<Score> reversed() {
        return Comparator.reverseOrder();
    }

    private static HashSet<List<Object>> startsOf(List<PlaceProposal> proposals) {
        var starts = new HashSet<List<Object>>();
        for (PlaceProposal proposal : proposals) {
            var place = proposal.place();
            starts.add(
                    place.isPlaced()
                            ? List.of(place.placedSlot().id(), place.start())
                            : List.of("waitlist"));
        }
        return starts;
    }

    static void check(RuleSet rules, ScoredSchedule now, Session session, PlaceProposal proposal) {
        var made =
                MoveEvaluation.of(
                        new JudgedSchedule(now, rules, ModelConfig.DEFAULT),
                        List.copyOf(proposal.moves()),
                        InputPointer.base("/moves"),
                        new InputErrors());
        var comparison = ScheduleComparison.of(now, made.after());
        assertThat(made.after().score()).isEqualTo(proposal.after());
        assertThat(now.score()).isEqualTo(proposal.before());
        assertThat(proposal.rules()).isEqualTo(comparison.rules());
        assertThat(made.after().schedule().all().get(session.index())).isEqualTo(proposal.place());
        var moved = new HashSet<>(made.shifts());
        moved.removeIf(shift -> shift.session() == session);
        assertThat(new HashSet<>(proposal.others())).isEqualTo(moved);
        if (proposal.comparison() != null) {
            assertThat(proposal.comparison()).isEqualTo(comparison);
        }
    }

    @Test
    void nothingIsProposedTwiceAndThePresentPlaceIsNoAlternative() {
        int proposed = 0;
        for (Schedule schedule : RandomCases.SCHEDULES.subList(0, 40)) {
            var rules = RuleSet.of(schedule.facts(), ModelConfig.DEFAULT);
            var now = ScheduleAudit.of(rules, schedule);
            for (var here : schedule.placements()) {
                var proposals = AlternativePlaces.of(rules, now, here.session(), 0);
                proposed += proposals.size();
                assertThat(proposals)
                        .extracting(PlaceProposal::place)
                        .doesNotHaveDuplicates()
                        .noneMatch(
                                place ->
                                        place.slot() == here.slot()
                                                && place.start() == here.start());
            }
        }
        assertThat(proposed).isPositive();
    }
}
