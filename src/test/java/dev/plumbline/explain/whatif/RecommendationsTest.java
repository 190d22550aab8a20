package dev.plumbline.explain.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.Audit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.RandomCases;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A recommendation is what the audit finds once its moves are made; all kinds occur. */
class RecommendationsTest {

    private static final int LIMIT = 30;

    @Test
    void announcedChangesAreThoseOfTheAuditAfterTheMoves() {
        Set<Proposal.Kind> kinds = EnumSet.noneOf(Proposal.Kind.class);
        for (Schedule schedule : RandomCases.SCHEDULES) {
            var rules = RuleSet.of(schedule.facts(), ModelConfig.DEFAULT);
            var now = Audit.of(rules, schedule);
            for (var session : schedule.waitlist().stream().limit(2).toList()) {
                var proposals = Recommendations.of(rules, now, session, LIMIT);
                assertThat(proposals).hasSizeLessThanOrEqualTo(LIMIT);
                var results = new HashSet<Set<Shift>>();
                for (Proposal proposal : proposals) {
                    AlternativesTest.check(rules, now, session, proposal);
                    assertThat(proposal.place().isPlaced()).isTrue();
                    kinds.add(proposal.kind());
                    var result = new HashSet<>(proposal.others());
                    result.add(new Shift(proposal.place(), proposal.place()));
                    assertThat(results.add(result)).isTrue();
                }
            }
        }
        assertThat(kinds)
                .containsExactlyInAnyOrder(
                        Proposal.Kind.PLACE,
                        Proposal.Kind.SHORTEN,
                        Proposal.Kind.RELOCATE,
                        Proposal.Kind.REPLACE);
    }
}
