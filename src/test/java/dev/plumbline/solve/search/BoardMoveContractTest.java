package dev.plumbline.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.ScheduleAudit;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.FindingSentence;
import dev.plumbline.rule.RuleInfo;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SessionRule;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Placement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSchedules;
import dev.plumbline.testing.TestSize;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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

    private static final int TRIES_OF_SLOTS = 600;

    private static final int LEAST_MADE = 30;
    private static final int LEAST_MADE_OF_SLOTS = 3;
    private static final List<RuleSet> RULES = rules(PROBLEMS, facts -> true);

    /** Slots at the same time, in several rooms, are rare in random problems. */
    private static final List<RuleSet> RULES_OF_SLOTS =
            Stream.concat(
                            rules(PROBLEMS / 3, Facts::haveParallelSlots).stream(),
                            IntStream.range(0, PROBLEMS / 6)
                                    .mapToObj(ParallelRooms::of)
                                    .map(facts -> RuleSet.of(facts, ModelConfig.DEFAULT)))
                    .toList();

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

        List<RuleSet> rules() {
            return this == USUAL ? RULES : RULES_OF_SLOTS;
        }

        /** Some of those of whole slots only move what is alone in them. */
        Schedule start(Facts facts, int seed) {
            var start = RandomSchedules.of(facts, seed);
            return this == USUAL || seed % 2 == 0 ? start : ofOneClusterEach(facts, start);
        }

        private static Schedule ofOneClusterEach(Facts facts, Schedule schedule) {
            Map<Slot, FixedPlacement> first = new HashMap<>();
            return Schedule.of(
                    facts,
                    schedule.placements().stream()
                            .filter(one -> !one.session().isBreak())
                            .filter(
                                    one -> {
                                        var lead = first.putIfAbsent(one.placedSlot(), one);
                                        return lead == null
                                                || lead.session().sharesClusterWith(one.session());
                                    })
                            .toList());
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
        var rules = RULES.getFirst();
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

    private static List<RuleSet> rules(int problems, Predicate<Facts> condition) {
        return LongStream.iterate(0, seed -> seed + 1)
                .mapToObj(seed -> Facts.of(RandomProblems.of(seed, RandomProblems.ANY)))
                .filter(condition)
                .limit(problems)
                .map(facts -> RuleSet.of(facts, ModelConfig.DEFAULT))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("moves")
    void isJudgedRightlyAndCanBeTakenBack(Kind kind, int number) {
        var anything = WorseningTolerance.ofAnything();
        int made = 0;
        for (int seed = 0; seed < kind.rules().size(); seed++) {
            var rules = kind.rules().get(seed);
            var board = new SearchBoard(rules);
            var random = new SplittableRandom(seed);
            var move = kind.moves(board, rules, random).get(number).move();
            var start = kind.start(rules.facts(), seed);
            board.load(start);
            for (int tried = 0; tried < kind.tries(); tried++) {
                var before = standing(board);
                if (!move.make()) {
                    assertThat(standing(board)).isDeepEqualTo(before);
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
                    assertThat(standing(board)).isDeepEqualTo(before);
                }
                checkWhole(board);
                checkBreaks(board, start);
            }
        }
        assertThat(made).isGreaterThan(kind == Kind.USUAL ? LEAST_MADE : LEAST_MADE_OF_SLOTS);
    }

    /** Every row as it is now: of each session its number, start, minutes and chosen start. */
    private static long[][] standing(SearchBoard board) {
        return Stream.of(board.rows())
                .map(
                        row ->
                                IntStream.range(0, row.size())
                                        .mapToObj(row::get)
                                        .flatMapToLong(
                                                piece ->
                                                        LongStream.of(
                                                                piece.index,
                                                                piece.start,
                                                                piece.minutes,
                                                                piece.notBefore))
                                        .toArray())
                .toArray(long[][]::new);
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
