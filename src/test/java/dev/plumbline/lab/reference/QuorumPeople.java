package dev.plumbline.lab.reference;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.FactQuorum;
import java.util.List;

/**
 * Enough people of each quorum are neither unavailable nor needed elsewhere: quorumMissing. Without
 * parallel slots the table of candidates says all of it.
 */
record QuorumPeople(Draft draft) {

    void add() {
        if (SlotPair.anyParallel(draft.facts())) {
            for (Piece piece : draft.pieces()) {
                piece.session.attendees().quorums().forEach(quorum -> add(piece, quorum));
            }
        }
    }

    private void add(Piece owner, FactQuorum quorum) {
        List<BoolVar> elsewhere =
                quorum.people().stream().map(person -> elsewhere(owner, person)).toList();
        for (int index = 0; index < owner.taken.length; index++) {
            var placement = owner.candidates.get(index).placement();
            var free = LinearExpr.newBuilder();
            for (int number = 0; number < elsewhere.size(); number++) {
                var person = quorum.people().get(number);
                if (Unavailable.minutes(person, placement.start(), placement.end()) == 0) {
                    free.add(elsewhere.get(number).not());
                }
            }
            draft.model()
                    .addGreaterOrEqual(free, quorum.atLeast())
                    .onlyEnforceIf(owner.taken[index]);
        }
    }

    /** On if another session that runs at the same time cannot do without the person. */
    private BoolVar elsewhere(Piece owner, Person person) {
        var isElsewhere = draft.model().newBoolVar("elsewhere");
        for (Piece other : draft.pieces()) {
            if (other != owner && other.session.attendees().binds(person)) {
                Literal notOwner = owner.placed.not();
                Literal notOther = other.placed.not();
                draft.model()
                        .addBoolOr(
                                new Literal[] {
                                    notOwner,
                                    notOther,
                                    draft.ifBefore(owner.end, 0, other.start),
                                    draft.ifBefore(other.end, 0, owner.start),
                                    isElsewhere
                                });
            }
        }
        return isElsewhere;
    }
}
