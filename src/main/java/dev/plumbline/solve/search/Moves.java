package dev.plumbline.solve.search;

import dev.plumbline.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** The moves of the search, each in its share; makes them at random. */
final class Moves {

    private static final int TRIES = 200;

    private final RandomGenerator random;

    /** As many entries for each move as it has shares. */
    private final Move[] shares;

    /** A move and how often it is made, beside the others. */
    record Share(int times, Move move) {}

    Moves(Board board, RuleSet rules, RandomGenerator random) {
        this.random = random;
        List<Move> list = new ArrayList<>();
        for (Share share : all(board, rules, random)) {
            for (int time = 0; time < share.times(); time++) {
                list.add(share.move());
            }
        }
        shares = list.toArray(Move[]::new);
    }

    /** All moves there are; the shares were measured, see decision 0007. */
    static List<Share> all(Board board, RuleSet rules, RandomGenerator random) {
        int grid = rules.facts().problem().gridMinutes();
        var picks = new Picks(board, rules, random);
        if (rules.bindSlots()) {
            return SingleSessionMoves.suit(rules.facts())
                    ? SingleSessionMoves.of(picks)
                    : WholeSlotMoves.of(picks, rules);
        }
        if (SingleSessionMoves.suit(rules.facts())) {
            return usualOfSingleSessions(picks, grid);
        }
        return List.of(
                new Share(picks.maySomebodyWait() ? 8 : 0, new Wait(picks, grid)),
                new Share(30, Relocate.one(picks)),
                new Share(10, Relocate.run(picks)),
                new Share(20, new Swap(picks)),
                new Share(10, new BringIn(picks)),
                new Share(8, new Replace(picks)),
                new Share(3, new LeaveOut(picks)),
                new Share(3, new ExchangeTails(picks)),
                new Share(8, new ChangeMinutes(picks, grid)),
                new Share(8, new TradeMinutes(picks, grid)),
                new Share(1, new Reverse(picks)),
                new Share(1, new Rotate(picks)),
                new Share(1, Shuffle.ofCluster(picks)),
                new Share(6, Shuffle.ofHour(picks)));
    }

    /** The same where no slot has room for two: there most that can be done is to swap. */
    private static List<Share> usualOfSingleSessions(Picks picks, int grid) {
        return List.of(
                new Share(picks.maySomebodyWait() ? 4 : 0, new Wait(picks, grid)),
                new Share(15, Relocate.one(picks)),
                new Share(50, new Swap(picks)),
                new Share(10, new BringIn(picks)),
                new Share(8, new Replace(picks)),
                new Share(3, new LeaveOut(picks)),
                new Share(2, Shuffle.ofCluster(picks)),
                new Share(8, Shuffle.ofHour(picks)));
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
