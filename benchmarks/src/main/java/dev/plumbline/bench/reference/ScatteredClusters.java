package dev.plumbline.bench.reference;

import com.google.ortools.sat.LinearExpr;
import dev.plumbline.problem.facts.SessionKind;
import dev.plumbline.problem.facts.Slot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Talks of a cluster in several slots or rooms: all that are used but the first. */
record ScatteredClusters(ModelDraft draft) {

    void add() {
        Map<String, List<ModelPiece>> groups = new LinkedHashMap<>();
        for (ModelPiece piece : draft.pieces()) {
            if (piece.session.kind() == SessionKind.TALK
                    && piece.session.mainCluster().isPresent()) {
                groups.computeIfAbsent(clusterInTrack(piece), any -> new ArrayList<>()).add(piece);
            }
        }
        for (List<ModelPiece> group : groups.values()) {
            scatter("clusterSpread", group, Slot::id);
            scatter("roomChange", group, slot -> slot.room().id());
        }
    }

    private static String clusterInTrack(ModelPiece piece) {
        var track = piece.session.track();
        String cluster = piece.session.mainCluster().orElseThrow().id();
        return cluster + "\n" + (track == null ? "" : track.id());
    }

    private void scatter(String rule, List<ModelPiece> group, Function<Slot, String> place) {
        var model = draft.model();
        Map<String, List<Slot>> places = new LinkedHashMap<>();
        for (Slot slot : draft.facts().slots()) {
            places.computeIfAbsent(place.apply(slot), any -> new ArrayList<>()).add(slot);
        }
        if (group.size() < 2 || places.size() < 2) {
            return;
        }
        var any = model.newBoolVar("any");
        var all = LinearExpr.newBuilder();
        for (List<Slot> slots : places.values()) {
            var used = draft.priced(rule, 1);
            for (Slot slot : slots) {
                group.forEach(piece -> model.addImplication(piece.in.get(slot), used));
            }
            all.add(used);
        }
        model.addLessOrEqual(any, all);
        draft.costs().addTerm(any, -draft.weights().of(rule));
    }
}
