package dev.plumbline.solve.search;

import dev.plumbline.solve.model.PlacedSession;
import dev.plumbline.solve.model.SlotPlan;
import java.util.List;

/**
 * Lengths with which the sessions of a slot fit it, or come as near to that as their shortest
 * lengths let them: everybody has the longest one, and as long as something ends too late, or
 * starts when it must not, the least shortened session up to there loses a step. Taking from the
 * least shortened keeps the squared cuts small.
 */
final class Refit {

    private final SlotPlan slot;
    private final List<PlacedSession> sessions;
    private final int[] choice;

    private Refit(SlotPlan slot) {
        this.slot = slot;
        this.sessions = slot.getSessions();
        this.choice = new int[sessions.size()];
        for (int i = 0; i < choice.length; i++) {
            choice[i] = sessions.get(i).lengths().size() - 1;
        }
    }

    /** The lengths in minutes, in the order of the slot's list. */
    static int[] of(SlotPlan slot) {
        var refit = new Refit(slot);
        int misfit = refit.firstMisfit();
        while (misfit < refit.choice.length && refit.shortenUpTo(misfit)) {
            misfit = refit.firstMisfit();
        }
        int[] minutes = new int[refit.choice.length];
        for (int i = 0; i < minutes.length; i++) {
            minutes[i] = refit.minutes(i);
        }
        return minutes;
    }

    private int minutes(int index) {
        return sessions.get(index).lengths().get(choice[index]);
    }

    /**
     * The first session that does not fit where it comes to stand; the number of sessions when all
     * fit.
     */
    private int firstMisfit() {
        long end = slot.slot().start();
        for (int i = 0; i < choice.length; i++) {
            long start = sessions.get(i).startAfter(slot.slot(), minutes(i), end);
            if (!sessions.get(i).fits(slot.slot(), minutes(i), start)) {
                return i;
            }
            end = start + minutes(i);
        }
        return choice.length;
    }

    private boolean shortenUpTo(int last) {
        int least = -1;
        int leastCut = Integer.MAX_VALUE;
        for (int i = 0; i <= last; i++) {
            int cut = sessions.get(i).lengths().size() - 1 - choice[i];
            if (choice[i] > 0 && cut < leastCut) {
                least = i;
                leastCut = cut;
            }
        }
        if (least < 0) {
            return false;
        }
        choice[least]--;
        return true;
    }
}
