package dev.plumbline.solve.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.StartTimes;
import dev.plumbline.schedule.TurnoverTimes;
import dev.plumbline.testing.RandomProblems;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Lengths are what comes of shortening the least shortened session a step, again and again. */
class LengthRefitTest {

    private static final int PROBLEMS = 1_000;
    private static final int GRID = 5;
    private static final RandomProblems.Size ELASTIC =
            new RandomProblems.Size(4, 10, 1, 1, 10, 24, 6);

    @Test
    void cutsEachAsMuchAsTheOthers() {
        int cut = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var facts = Facts.of(RandomProblems.of(seed, ELASTIC));
            var board = new SearchBoard(RuleSet.of(facts, ModelConfig.DEFAULT));
            var row = board.rows()[0];
            for (Session session : shuffled(facts, seed)) {
                board.insert(board.pieces()[session.index()], row, row.size());
            }
            new LengthRefit(board, GRID).apply(row);
            int[] expected = stepByStep(facts, row);
            int[] found = new int[row.size()];
            for (int i = 0; i < found.length; i++) {
                found[i] = row.get(i).minutes();
            }
            if (isMonotone(facts, row)) {
                assertThat(found).as("seed %d", seed).isEqualTo(expected);
                cut += Arrays.stream(found).sum() < longest(row) ? 1 : 0;
            }
        }
        assertThat(cut).isGreaterThan(PROBLEMS / 50);
    }

    /**
     * Where somebody waits for a start, one step more may be better or worse than two; side by side
     * none takes time from another.
     */
    private static boolean isMonotone(Facts facts, BoardRow row) {
        if (!row.slot().isSequential() || new TurnoverTimes(facts).existIn(row.slot())) {
            return false;
        }
        var starts = new StartTimes(facts);
        for (int i = 0; i < row.size(); i++) {
            Session session = row.get(i).session();
            long latest = row.slot().end() - session.longestMinutes();
            for (long end = row.slot().start(); end <= latest; end += GRID) {
                if (!starts.fits(session, row.slot(), session.longestMinutes(), end)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int longest(BoardRow row) {
        int sum = 0;
        for (int i = 0; i < row.size(); i++) {
            sum += row.get(i).session().longestMinutes();
        }
        return sum;
    }

    private static int[] stepByStep(Facts facts, BoardRow row) {
        int[] minutes = new int[row.size()];
        for (int i = 0; i < minutes.length; i++) {
            minutes[i] = row.get(i).session().longestMinutes();
        }
        for (int last = 0; last < minutes.length; last++) {
            while (Arrays.stream(minutes, 0, last + 1).sum() > row.slot().time().minutes()) {
                int least = -1;
                for (int i = 0; i <= last; i++) {
                    Session session = row.get(i).session();
                    boolean canLose = minutes[i] > session.shortestMinutes();
                    if (canLose
                            && (least < 0 || lost(row, minutes, i) < lost(row, minutes, least))) {
                        least = i;
                    }
                }
                if (least < 0) {
                    return minutes;
                }
                minutes[least] -= GRID;
            }
        }
        return minutes;
    }

    private static int lost(BoardRow row, int[] minutes, int index) {
        return row.get(index).session().longestMinutes() - minutes[index];
    }

    private static List<Session> shuffled(Facts facts, long seed) {
        var random = new SplittableRandom(seed);
        List<Session> sessions = new ArrayList<>(facts.sessions());
        for (int i = sessions.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            var kept = sessions.get(i);
            sessions.set(i, sessions.get(other));
            sessions.set(other, kept);
        }
        return sessions;
    }
}
