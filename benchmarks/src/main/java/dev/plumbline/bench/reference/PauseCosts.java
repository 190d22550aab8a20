package dev.plumbline.bench.reference;

import com.google.ortools.sat.Literal;
import dev.plumbline.problem.Person;

/** A pause between two sessions of one person: sessionsBackToBack. */
record PauseCosts(ModelDraft draft) {

    private static final String RULE = "sessionsBackToBack";

    void add() {
        for (var relation : draft.relations(RULE)) {
            var one = draft.piece(relation.first());
            var other = draft.piece(relation.second());
            relation.people().forEach(person -> add(one, other, person));
        }
    }

    /** Who asks for a pause has it in every room; others only between rooms. */
    private void add(ModelPiece one, ModelPiece other, Person person) {
        boolean isAsked = person.pauseMinutes() != null;
        long standard = draft.weights().standard(RULE, "pauseMinutes").asLong();
        long pause = isAsked ? person.pauseMinutes() : standard;
        var broken = draft.priced(RULE, 1);
        var isLater = draft.ifBefore(one.end, pause, other.start);
        var isEarlier = draft.ifBefore(other.end, pause, one.start);
        for (var pair : SlotPair.of(draft.facts(), pair -> isAsked || !pair.isOneRoom())) {
            Literal notOne = one.in.get(pair.first()).not();
            Literal notOther = other.in.get(pair.second()).not();
            draft.model().addBoolOr(new Literal[] {notOne, notOther, isLater, isEarlier, broken});
        }
    }
}
