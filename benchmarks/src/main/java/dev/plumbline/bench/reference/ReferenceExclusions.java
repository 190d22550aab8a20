package dev.plumbline.bench.reference;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.facts.FactPrecedence;
import dev.plumbline.problem.facts.Slot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must not run at once, or only after something else: rooms, people, relations. */
record ReferenceExclusions(ModelDraft draft) {

    void add() {
        rooms();
        roomParts();
        people();
        resources();
        apart("plenaryBeside");
        apart("exclusive");
        for (ModelPiece second : draft.pieces()) {
            for (var precedence : draft.facts().precedencesOf(second.session)) {
                after(second, precedence);
            }
        }
    }

    private void rooms() {
        Map<String, List<Slot>> byRoom = new LinkedHashMap<>();
        for (Slot slot : draft.facts().slots()) {
            byRoom.computeIfAbsent(slot.room().id(), any -> new ArrayList<>()).add(slot);
        }
        for (List<Slot> slots : byRoom.values()) {
            var together = draft.model().addCumulative(slots.getFirst().room().atOnce());
            for (Slot slot : slots) {
                draft.pieces()
                        .forEach(
                                piece ->
                                        together.addDemand(
                                                piece.interval(draft, piece.in.get(slot)), 1));
            }
        }
    }

    /** Each room that consists of others is one for itself or these. */
    private void roomParts() {
        for (Room whole : draft.facts().problem().rooms()) {
            for (String part : parts(whole)) {
                for (ModelPiece one : draft.pieces()) {
                    for (ModelPiece other : draft.pieces()) {
                        apart(one, whole.id(), other, part);
                    }
                }
            }
        }
    }

    private Set<String> parts(Room whole) {
        Set<String> parts = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(whole.consistsOf());
        while (!open.isEmpty()) {
            String next = open.remove();
            if (parts.add(next)) {
                draft.facts().problem().rooms().stream()
                        .filter(room -> room.id().equals(next))
                        .forEach(room -> open.addAll(room.consistsOf()));
            }
        }
        return parts;
    }

    private void apart(ModelPiece one, String room, ModelPiece other, String otherRoom) {
        if (one == other || one.session.isBreak() || other.session.isBreak()) {
            return;
        }
        for (Slot slot : draft.facts().slots()) {
            for (Slot otherSlot : draft.facts().slots()) {
                if (slot.room().id().equals(room)
                        && otherSlot.room().id().equals(otherRoom)
                        && slot.time().overlap(otherSlot.start(), otherSlot.end()) > 0) {
                    draft.model()
                            .addNoOverlap(
                                    List.of(
                                            one.interval(draft, one.in.get(slot)),
                                            other.interval(draft, other.in.get(otherSlot))));
                }
            }
        }
    }

    /** Of each as many at once as there are. */
    private void resources() {
        for (var resource : draft.facts().resources().values()) {
            var users = draft.model().addCumulative(resource.count());
            for (ModelPiece piece : draft.pieces()) {
                if (draft.facts().resourcesOf(piece.session).contains(resource)) {
                    users.addDemand(piece.interval(draft), 1);
                }
            }
        }
    }

    /** Sessions that a hard rule keeps from running at once. */
    private void apart(String rule) {
        for (var relation : draft.relations(rule)) {
            draft.model()
                    .addNoOverlap(
                            List.of(
                                    draft.piece(relation.first()).interval(draft),
                                    draft.piece(relation.second()).interval(draft)));
        }
    }

    private void people() {
        Map<String, List<ModelPiece>> byPerson = new LinkedHashMap<>();
        for (ModelPiece piece : draft.pieces()) {
            for (var person : piece.session.attendees().bound()) {
                byPerson.computeIfAbsent(person.id(), any -> new ArrayList<>()).add(piece);
            }
        }
        for (List<ModelPiece> theirs : byPerson.values()) {
            draft.model()
                    .addNoOverlap(theirs.stream().map(piece -> piece.interval(draft)).toList());
        }
    }

    private void after(ModelPiece second, FactPrecedence before) {
        ModelPiece first = draft.piece(before.session());
        Literal[] bothPlaced = {first.placed, second.placed};
        var model = draft.model();
        var earliest = LinearExpr.newBuilder().add(first.end).add(before.minGapMinutes());
        model.addGreaterOrEqual(second.start, earliest).onlyEnforceIf(bothPlaced);
        if (before.maxGapMinutes() != null) {
            var latest = LinearExpr.newBuilder().add(first.end).add(before.maxGapMinutes());
            model.addLessOrEqual(second.start, latest).onlyEnforceIf(bothPlaced);
        }
        if (before.sharesSlot()) {
            for (Slot slot : draft.facts().slots()) {
                model.addEquality(first.in.get(slot), second.in.get(slot))
                        .onlyEnforceIf(bothPlaced);
            }
        }
    }
}
