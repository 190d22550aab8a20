package dev.plumbline.explain.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.RandomCases;
import dev.plumbline.testing.TestSize;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A recommendation is what the audit finds once its moves are made; all kinds occur. */
class PlaceRecommendationsTest {

    private static final List<Schedule> SOME =
            RandomCases.SCHEDULES.subList(0, TestSize.of("places.schedules", 12, 800));

    private static final int LIMIT = 30;

    @Test
    void announcedChangesAreThoseOfTheAuditAfterTheMoves() {
        Set<PlaceProposal.Kind> kinds = EnumSet.noneOf(PlaceProposal.Kind.class);
        for (Schedule schedule : SOME) {
            var rules = RuleSet.of(schedule.facts(), ModelConfig.DEFAULT);
            var now = ScheduleAudit.of(rules, schedule);
            for (var session : schedule.waitlist().stream().limit(2).toList()) {
                var proposals = PlaceRecommendations.of(rules, now, session, LIMIT);
                assertThat(proposals).hasSizeLessThanOrEqualTo(LIMIT);
                var results = new HashSet<Set<SessionShift>>();
                for (PlaceProposal proposal : proposals) {
                    AlternativePlacesTest.check(rules, now, session, proposal);
                    assertThat(proposal.place().isPlaced()).isTrue();
                    kinds.add(proposal.kind());
                    var result = new HashSet<>(proposal.others());
                    result.add(new SessionShift(proposal.place(), proposal.place()));
                    assertThat(results.add(result)).isTrue();
                }
            }
        }
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        PlaceProposal.Kind.PLACE,
                        PlaceProposal.Kind.SHORTEN,
                        PlaceProposal.Kind.RELOCATE,
                        PlaceProposal.Kind.REPLACE);
    }
}
