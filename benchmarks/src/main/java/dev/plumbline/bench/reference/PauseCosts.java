package dev.plumbline.bench.reference;

import com.google.ortools.sat.Literal;

/** A pause between two sessions of one person in different rooms: sessionsBackToBack. */
record PauseCosts(ModelDraft draft) {

    private static final String RULE = "sessionsBackToBack";

    void add() {
        for (var relation : draft.relations(RULE)) {
            var one = draft.piece(relation.first());
            add(one, draft.piece(relation.second()), relation.people().size());
        }
    }

    private void add(ModelPiece one, ModelPiece other, long people) {
        long pause = draft.weights().standard(RULE, "pauseMinutes").asLong();
        var broken = draft.priced(RULE, people);
        var isLater = draft.ifBefore(one.end, pause, other.start);
        var isEarlier = draft.ifBefore(other.end, pause, one.start);
        for (var pair : SlotPair.of(draft.facts(), pair -> !pair.isOneRoom())) {
            Literal notOne = one.in.get(pair.first()).not();
            Literal notOther = other.in.get(pair.second()).not();
            draft.model().addBoolOr(new Literal[] {notOne, notOther, isLater, isEarlier, broken});
        }
    }
}
