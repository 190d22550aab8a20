package dev.plumbline.bench.reference;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.FactQuorum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Enough people of each quorum come, who are neither unavailable nor needed elsewhere, and come to
 * nothing else at the time: quorumMissing. Without parallel slots the table of candidates says all
 * of it.
 */
final class QuorumPeople {

    /** Somebody who may come to a session. */
    private record Coming(ModelPiece piece, BoolVar comes) {}

    private final ModelDraft draft;
    private final Map<Person, List<Coming>> everybody = new LinkedHashMap<>();

    QuorumPeople(ModelDraft draft) {
        this.draft = draft;
    }

    void add() {
        if (!SlotPair.anyParallel(draft.facts())) {
            return;
        }
        for (ModelPiece piece : draft.pieces()) {
            Map<Person, BoolVar> mine = new LinkedHashMap<>();
            piece.session.attendees().quorums().stream()
                    .map(FactQuorum::people)
                    .flatMap(List::stream)
                    .forEach(person -> mine.computeIfAbsent(person, any -> coming(piece, person)));
            for (FactQuorum quorum : piece.session.attendees().quorums()) {
                var there = quorum.people().stream().map(mine::get).toArray(Literal[]::new);
                draft.model()
                        .addGreaterOrEqual(LinearExpr.sum(there), quorum.atLeast())
                        .onlyEnforceIf(piece.placed);
            }
        }
        everybody.values().forEach(this::inOneAtATime);
    }

    /** On only if the person is available, and no other session binds the person at the time. */
    private BoolVar coming(ModelPiece piece, Person person) {
        var comes = draft.model().newBoolVar("comes");
        for (int index = 0; index < piece.taken.length; index++) {
            var placement = piece.candidates.get(index).placement();
            if (UnavailableTimes.minutes(person, placement.start(), placement.end()) > 0) {
                draft.model().addImplication(piece.taken[index], comes.not());
            }
        }
        for (ModelPiece other : draft.pieces()) {
            if (other != piece && other.session.attendees().binds(person)) {
                apart(piece, other, List.of(comes.not()));
            }
        }
        everybody.computeIfAbsent(person, any -> new ArrayList<>()).add(new Coming(piece, comes));
        return comes;
    }

    private void inOneAtATime(List<Coming> all) {
        for (int first = 0; first < all.size(); first++) {
            for (int second = first + 1; second < all.size(); second++) {
                apart(
                        all.get(first).piece(),
                        all.get(second).piece(),
                        List.of(all.get(first).comes().not(), all.get(second).comes().not()));
            }
        }
    }

    /** The two sessions do not run at the same time, or else one of the literals is on. */
    private void apart(ModelPiece one, ModelPiece other, List<Literal> orElse) {
        List<Literal> any = new ArrayList<>(orElse);
        any.add(one.placed.not());
        any.add(other.placed.not());
        any.add(draft.ifBefore(one.end, 0, other.start));
        any.add(draft.ifBefore(other.end, 0, one.start));
        draft.model().addBoolOr(any.toArray(Literal[]::new));
    }
}
