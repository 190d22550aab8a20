package dev.plumbline.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.RuleInfo;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SessionRule;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.Placement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSchedules;
import dev.plumbline.testing.TestSize;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a move does, the board judges it as the audit does, can take it back, and keeps breaks
 * in their slots; a move that says it did nothing did nothing.
 */
class BoardMoveContractTest {

    private static final int PROBLEMS = TestSize.of("moves.problems", 30, 200);
    private static final int TRIES = 60;

    /** Slots at the same time, in several rooms, are rare in random problems. */
    private static final int TRIES_OF_SLOTS = 700;

    private static final int LEAST_MADE = 30;
    private static final int LEAST_MADE_OF_SLOTS = 3;

    /** The lists of moves that there are. */
    private enum Kind {
        USUAL {
            @Override
            List<MoveSelection.Share> moves(
                    SearchBoard board, RuleSet rules, SplittableRandom random) {
                return MoveSelection.all(board, rules, random);
            }
        },
        WHOLE_SLOTS {
            @Override
            List<MoveSelection.Share> moves(
                    SearchBoard board, RuleSet rules, SplittableRandom random) {
                return WholeSlotMoves.of(picks(board, rules, random), rules);
            }
        },
        WHOLE_SLOTS_IN_ORDER {
            @Override
            List<MoveSelection.Share> moves(
                    SearchBoard board, RuleSet rules, SplittableRandom random) {
                var binding = new WeightedRule(new BindingRule(), Severity.SOFT, 1);
                return WholeSlotMoves.of(picks(board, rules, random), rules.with(List.of(binding)));
            }
        },
        SINGLE_SESSIONS {
            @Override
            List<MoveSelection.Share> moves(
                    SearchBoard board, RuleSet rules, SplittableRandom random) {
                return SingleSessionMoves.of(picks(board, rules, random));
            }
        };

        int tries() {
            return this == USUAL ? TRIES : TRIES_OF_SLOTS;
        }

        abstract List<MoveSelection.Share> moves(
                SearchBoard board, RuleSet rules, SplittableRandom random);

        private static MovePicks picks(SearchBoard board, RuleSet rules, SplittableRandom random) {
            return new MovePicks(board, rules, random);
        }
    }

    /** Costs nothing, but wants every cluster in its order. */
    private static final class BindingRule implements SessionRule {

        @Override
        public RuleInfo info() {
            return RuleInfo.of("binding", "", "", Severity.SOFT, 1, "", "");
        }

        @Override
        public boolean bindsOrder(Session session) {
            return true;
        }

        @Override
        public long penalty(Placement placement) {
            return 0;
        }

        @Override
        public FindingSentence sentence(Placement placement) {
            return FindingSentence.of("");
        }
    }

    static List<Arguments> moves() {
        var rules = rules(0);
        List<Arguments> result = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            var all = kind.moves(new SearchBoard(rules), rules, new SplittableRandom(0));
            for (int number = 0; number < all.size(); number++) {
                result.add(
                        Arguments.of(kind, Named.of(name(all.get(number).move(), number), number)));
            }
        }
        return result;
    }

    private static String name(BoardMove move, int number) {
        return number + " " + move.getClass().getSimpleName();
    }

    private static RuleSet rules(long seed) {
        var facts = Facts.of(RandomProblems.of(seed, RandomProblems.ANY));
        return RuleSet.of(facts, ModelConfig.DEFAULT);
    }

    @ParameterizedTest
    @MethodSource("moves")
    void isJudgedRightlyAndCanBeTakenBack(Kind kind, int number) {
        var anything = WorseningTolerance.ofAnything();
        int made = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var rules = rules(seed);
            var board = new SearchBoard(rules);
            var random = new SplittableRandom(seed);
            var move = kind.moves(board, rules, random).get(number).move();
            var start = RandomSchedules.of(rules.facts(), seed);
            board.load(start);
            for (int tried = 0; tried < kind.tries(); tried++) {
                var before = standing(board);
                if (!move.make()) {
                    assertThat(standing(board)).isEqualTo(before);
                    continue;
                }
                made++;
                assertThat(board.evaluate(anything)).isTrue();
                if (random.nextBoolean()) {
                    board.settle();
                    var schedule = Schedule.of(rules.facts(), board.placements());
                    assertThat(board.score()).isEqualTo(ScheduleAudit.score(rules, schedule));
                } else {
                    board.undo();
                    assertThat(standing(board)).isEqualTo(before);
                }
                checkWhole(board);
                checkBreaks(board, start);
            }
        }
        assertThat(made).isGreaterThan(kind == Kind.USUAL ? LEAST_MADE : LEAST_MADE_OF_SLOTS);
    }

    /** Every row as it is now. */
    private static List<List<String>> standing(SearchBoard board) {
        List<List<String>> rows = new ArrayList<>();
        for (BoardRow row : board.rows()) {
            rows.add(
                    IntStream.range(0, row.size())
                            .mapToObj(row::get)
                            .map(
                                    piece ->
                                            piece.session
                                                    + " "
                                                    + piece.start
                                                    + " "
                                                    + piece.minutes
                                                    + " "
                                                    + piece.notBefore)
                            .toList());
        }
        return rows;
    }

    private static void checkWhole(SearchBoard board) {
        int placed = 0;
        for (BoardRow row : board.rows()) {
            for (int i = 0; i < row.size(); i++) {
                assertThat(row.get(i).slot()).isSameAs(row.slot());
                placed++;
            }
        }
        assertThat(placed + board.waitlist().count()).isEqualTo(board.pieces().length);
        for (int i = 0; i < board.waitlist().count(); i++) {
            assertThat(board.waitlist().get(i).slot()).isNull();
        }
    }

    /** A break that began in another slot may stay there or come home. */
    private static void checkBreaks(SearchBoard board, Schedule start) {
        for (BoardPiece piece : board.pieces()) {
            var limits = piece.session.breakLimits();
            if (limits != null && piece.slot != limits.slot()) {
                assertThat(piece.slot).isSameAs(start.all().get(piece.index).slot());
            }
        }
    }
}
