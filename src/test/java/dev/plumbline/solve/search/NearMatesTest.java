package dev.plumbline.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.TinyProblem;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where there are many slots, sessions are sent to those of their cluster, and not only there. */
class NearMatesTest {

    private static final int DRAWS = 6_000;

    @ParameterizedTest(name = "{0} slots")
    @CsvSource({"40, 0.2, 0.4", "6, 0.1, 0.25"})
    void rowsOfMatesAreDrawnMoreOftenThanOthers(int slots, double least, double most) {
        var problem = TinyProblem.on("2026-11-11", "UTC");
        for (int slot = 0; slot < slots; slot++) {
            problem.slot("s" + slot, "r" + slot, "10:00", "12:00");
        }
        problem.talk("mate", talk -> talk.minutes(30).clusters("kvm"));
        problem.talk("moved", talk -> talk.minutes(30).clusters("kvm"));
        problem.talk("stranger", talk -> talk.minutes(30).clusters("pci"));
        Facts facts = problem.facts();
        var rules = RuleSet.of(facts, ModelConfig.DEFAULT);
        var board = new SearchBoard(rules);
        board.load(Schedule.of(facts, List.of(placed(facts, 0, 1), placed(facts, 1, 2))));
        var picks = new MovePicks(board, rules, new SplittableRandom(7));
        BoardPiece moved = board.pieces()[1];
        int near = 0;
        int other = 0;
        for (int draw = 0; draw < DRAWS; draw++) {
            BoardRow row = picks.rowFor(moved);
            assertThat(row).isNotNull();
            near += row.slot() == facts.slots().get(1) ? 1 : 0;
            other += row.slot() == facts.slots().get(2) ? 1 : 0;
        }
        assertThat((double) near / DRAWS).isBetween(least, most);
        assertThat(other).isPositive();
    }

    /** The first talk in one slot, the third in another. */
    private static FixedPlacement placed(Facts facts, int number, int slot) {
        var session = facts.sessions().get(2 * number);
        var where = facts.slots().get(slot);
        return new FixedPlacement(session, where, where.start(), session.longestMinutes());
    }
}
