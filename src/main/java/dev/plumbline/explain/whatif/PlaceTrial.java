package dev.plumbline.explain.whatif;

import dev.plumbline.explain.tally.TallyCosts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Score;
import java.util.Comparator;
import java.util.List;

/**
 * A change that was tried: a session gets a place, or none.
 *
 * @param moves that lead to it
 * @param place of the session it is about
 * @param changed where everything that stands elsewhere stands then
 */
record PlaceTrial(
        List<AgendaMove> moves,
        FixedPlacement place,
        SlotArrangement arrangement,
        List<FixedPlacement> changed,
        TallyCosts costs,
        Score score) {

    /**
     * The best first; of two as good, the one that changes less, then the longer, then the earlier.
     */
    static final Comparator<PlaceTrial> BEST_FIRST =
            Comparator.comparing(PlaceTrial::score, Comparator.reverseOrder())
                    .thenComparing(trial -> trial.changed.size())
                    .thenComparing(trial -> -trial.place.minutes())
                    .thenComparing(trial -> trial.place.start())
                    .thenComparing(
                            trial ->
                                    trial.place.isPlaced() ? trial.place.placedSlot().index() : -1);

    /** The other sessions that it changes. */
    List<FixedPlacement> others() {
        Session session = place.session();
        return changed.stream().filter(placement -> placement.session() != session).toList();
    }
}
