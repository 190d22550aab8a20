package dev.plumbline.bench.reference;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Minutes that sessions miss a wanted person: all that want the person, less those in which the
 * person can be at one of them. Between two moments at which any session may begin or end, nothing
 * changes.
 */
record WantedPeopleCosts(ModelDraft draft) {

    void add() {
        draft.facts().people().values().forEach(this::add);
    }

    private void add(Person person) {
        List<ModelPiece> wanted = new ArrayList<>();
        List<ModelPiece> bound = new ArrayList<>();
        for (ModelPiece piece : draft.pieces()) {
            if (piece.session.attendees().binds(person)) {
                bound.add(piece);
            } else if (piece.session.attendees().wanted().contains(person)) {
                wanted.add(piece);
            }
        }
        if (wanted.isEmpty()) {
            return;
        }
        boolean isAlone = wanted.size() + bound.size() == 1;
        if (isAlone || !SlotPair.anyParallel(draft.facts())) {
            wanted.forEach(piece -> chargeUnavailable(piece, person));
        } else {
            chargeMissed(person, wanted, bound);
        }
    }

    /** Where nothing else can keep the person, a table will do. */
    private void chargeUnavailable(ModelPiece piece, Person person) {
        long weight = draft.weights().of("wantedAbsent");
        for (int index = 0; index < piece.taken.length; index++) {
            var placement = piece.candidates.get(index).placement();
            long missed = UnavailableTimes.minutes(person, placement.start(), placement.end());
            draft.costs().addTerm(piece.taken[index], weight * missed);
        }
    }

    private void chargeMissed(Person person, List<ModelPiece> wanted, List<ModelPiece> bound) {
        long weight = draft.weights().of("wantedAbsent");
        var moments = new TreeSet<Long>();
        for (ModelPiece piece : wanted) {
            for (int index = 0; index < piece.taken.length; index++) {
                var placement = piece.candidates.get(index).placement();
                moments.add(placement.start());
                moments.add(placement.end());
                draft.costs().addTerm(piece.taken[index], weight * placement.minutes());
            }
        }
        for (ModelPiece piece : bound) {
            for (PlaceCandidate candidate : piece.candidates) {
                moments.add(candidate.placement().start());
                moments.add(candidate.placement().end());
            }
        }
        Long from = null;
        for (long to : moments) {
            if (from != null) {
                var stretch = new Interval(from, to);
                long free = stretch.minutes() - UnavailableTimes.minutes(person, from, to);
                attend(stretch, wanted, bound, weight * free);
            }
            from = to;
        }
    }

    /** The person is in one session that is on, if in none that needs the person more. */
    private void attend(
            Interval stretch, List<ModelPiece> wanted, List<ModelPiece> bound, long worth) {
        if (worth == 0) {
            return;
        }
        var model = draft.model();
        var isThere = model.newBoolVar("is there");
        draft.costs().addTerm(isThere, -worth);
        var running = LinearExpr.newBuilder();
        wanted.forEach(piece -> addRunning(piece, stretch, running));
        model.addLessOrEqual(isThere, running);
        for (ModelPiece piece : bound) {
            var busy = LinearExpr.newBuilder().add(isThere);
            addRunning(piece, stretch, busy);
            model.addLessOrEqual(busy, 1);
        }
    }

    private static void addRunning(ModelPiece piece, Interval stretch, LinearExprBuilder sum) {
        for (int index = 0; index < piece.taken.length; index++) {
            var placement = piece.candidates.get(index).placement();
            if (stretch.overlap(placement.start(), placement.end()) > 0) {
                sum.add(piece.taken[index]);
            }
        }
    }
}
