package dev.plumbline.solve.search;

import dev.plumbline.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** The moves of the search, each in its share; makes them at random. */
final class MoveSelection {

    private static final int TRIES = 200;

    private final RandomGenerator random;

    /** As many entries for each move as it has shares. */
    private final BoardMove[] shares;

    /** A move and how often it is made, beside the others. */
    record Share(int times, BoardMove move) {}

    MoveSelection(SearchBoard board, RuleSet rules, RandomGenerator random) {
        this.random = random;
        List<BoardMove> list = new ArrayList<>();
        for (Share share : all(board, rules, random)) {
            for (int time = 0; time < share.times(); time++) {
                list.add(share.move());
            }
        }
        shares = list.toArray(BoardMove[]::new);
    }

    /** The moves that suit the problem; decisions 0007 and 0009 say what was tried. */
    static List<Share> all(SearchBoard board, RuleSet rules, RandomGenerator random) {
        int grid = rules.facts().problem().gridMinutes();
        var picks = new MovePicks(board, rules, random);
        if (rules.anyBindsSlots()) {
            return SingleSessionMoves.suit(rules.facts())
                    ? SingleSessionMoves.of(picks)
                    : WholeSlotMoves.of(picks, rules);
        }
        if (SingleSessionMoves.suit(rules.facts())) {
            return usualOfSingleSessions(picks, grid);
        }
        return List.of(
                new Share(picks.maySomebodyWait() ? 8 : 0, new WaitMove(picks, grid)),
                new Share(30, RelocateMove.one(picks)),
                new Share(10, RelocateMove.run(picks)),
                new Share(20, new SwapMove(picks)),
                new Share(10, new BringInMove(picks)),
                new Share(8, new ReplaceMove(picks)),
                new Share(3, new LeaveOutMove(picks)),
                new Share(3, new ExchangeTailsMove(picks)),
                new Share(8, new ChangeMinutesMove(picks, grid)),
                new Share(8, new TradeMinutesMove(picks, grid)),
                new Share(1, new ReverseMove(picks)),
                new Share(1, new RotateMove(picks)),
                new Share(1, ShuffleMove.ofCluster(picks)),
                new Share(6, ShuffleMove.ofHour(picks)));
    }

    /** The same where no slot has room for two: there most that can be done is to swap. */
    private static List<Share> usualOfSingleSessions(MovePicks picks, int grid) {
        return List.of(
                new Share(picks.maySomebodyWait() ? 4 : 0, new WaitMove(picks, grid)),
                new Share(15, RelocateMove.one(picks)),
                new Share(50, new SwapMove(picks)),
                new Share(10, new BringInMove(picks)),
                new Share(8, new ReplaceMove(picks)),
                new Share(3, new LeaveOutMove(picks)),
                new Share(2, ShuffleMove.ofCluster(picks)),
                new Share(8, ShuffleMove.ofHour(picks)));
    }

    /** Makes one change; false when many tries in a row found none. */
    boolean make() {
        for (int tried = 0; tried < TRIES; tried++) {
            if (shares[random.nextInt(shares.length)].make()) {
                return true;
            }
        }
        return false;
    }
}
