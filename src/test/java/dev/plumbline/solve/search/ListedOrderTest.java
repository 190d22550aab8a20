package dev.plumbline.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.search.WholeSlotMoves.SwapMates;
import dev.plumbline.testing.RandomProblems;
import dev.plumbline.testing.RandomSchedules;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** After most changes the sessions of a cluster come as the problem lists them. */
class ListedOrderTest {

    private static final int PROBLEMS = 60;
    private static final int TRIES = 50;
    private static final double MOST_LEFT = 0.2;

    @Test
    void theClusterThatWasTouchedIsInOrder() {
        int sorted = 0;
        int left = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var facts = Facts.of(RandomProblems.of(seed, RandomProblems.ANY));
            var rules = RuleSet.of(facts, ModelConfig.DEFAULT);
            var board = new SearchBoard(rules);
            board.load(RandomSchedules.of(facts, seed));
            var random = new SplittableRandom(seed);
            var picks = new MovePicks(board, rules, random);
            var related = new RelatedSlots(board);
            boolean[] bound = new boolean[board.pieces().length];
            Arrays.fill(bound, true);
            var move = new ListedOrderMove(new SwapMates(picks, related), picks, related, bound);
            boolean made = false;
            for (int tried = 0; tried < TRIES && !made; tried++) {
                made = move.make();
            }
            if (made) {
                var touched = board.touched().getFirst();
                board.evaluate(WorseningTolerance.ofAnything());
                boolean isSorted = isSorted(related.mates(touched));
                sorted += isSorted ? 1 : 0;
                left += isSorted ? 0 : 1;
            }
        }
        assertThat(sorted).isGreaterThan(10);
        assertThat(left).isLessThan((int) (MOST_LEFT * (sorted + left)));
    }

    @Test
    void whoIsNotBoundFillsThePlacesBetween() {
        int right = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var facts = Facts.of(RandomProblems.of(seed, RandomProblems.ANY));
            var board = new SearchBoard(RuleSet.of(facts, ModelConfig.DEFAULT));
            board.load(RandomSchedules.of(facts, seed));
            var random = new SplittableRandom(seed);
            var picks = new MovePicks(board, RuleSet.of(facts, ModelConfig.DEFAULT), random);
            var related = new RelatedSlots(board);
            boolean[] bound = new boolean[board.pieces().length];
            for (int i = 0; i < bound.length; i++) {
                bound[i] = random.nextInt(3) == 0;
            }
            var dealing = new ClusterDealing(picks, related, bound);
            for (BoardPiece piece : board.pieces()) {
                BoardPiece[] cluster = related.mates(piece);
                if (cluster.length > 1 && cluster[0] == piece) {
                    int waiting = board.waitlist().count();
                    dealing.deal(cluster);
                    board.evaluate(WorseningTolerance.ofAnything());
                    assertThat(board.waitlist().count()).isEqualTo(waiting);
                    var listed = Stream.of(cluster).filter(one -> one.slot != null).toList();
                    var standing = inTime(listed);
                    for (int i = 0; i < listed.size(); i++) {
                        if (bound[listed.get(i).index]) {
                            assertThat(standing.get(i)).isSameAs(listed.get(i));
                            right++;
                        }
                    }
                    board.settle();
                }
            }
        }
        assertThat(right).isGreaterThan(30);
    }

    private static boolean isSorted(BoardPiece[] cluster) {
        var placed = Stream.of(cluster).filter(piece -> piece.slot != null).toList();
        return inTime(placed).equals(placed);
    }

    private static List<BoardPiece> inTime(List<BoardPiece> placed) {
        return placed.stream()
                .sorted(
                        Comparator.<BoardPiece>comparingLong(piece -> piece.placedSlot().start())
                                .thenComparingInt(piece -> piece.placedSlot().index())
                                .thenComparingLong(piece -> piece.start))
                .toList();
    }
}
