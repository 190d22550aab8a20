package dev.plumbline.bench.reference;

import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.SessionKind;
import dev.plumbline.problem.facts.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Minutes that two sessions have in common: clusterParallel, trackParallel, leadAbsent,
 * wishesClash.
 */
record OverlapCosts(ModelDraft draft) {

    void add() {
        for (ModelPiece one : draft.pieces()) {
            for (ModelPiece other : draft.pieces()) {
                long clusters = shared(one.session, other.session);
                if (one.session.index() < other.session.index() && clusters > 0) {
                    overlap("clusterParallel", clusters, one, other, true);
                }
                if (one.session.index() < other.session.index()
                        && isOfOneTrack(one.session, other.session)) {
                    overlap("trackParallel", 1, one, other, true);
                }
            }
        }
        for (var relation : draft.relations("wishesClash")) {
            var one = draft.piece(relation.first());
            var other = draft.piece(relation.second());
            overlap("wishesClash", relation.number(), one, other, false);
        }
        for (var relation : draft.relations("leadAbsent")) {
            var one = draft.piece(relation.first());
            var other = draft.piece(relation.second());
            boolean isOneTrack = one.session.sharesTrackWith(other.session);
            overlap("leadAbsent", relation.people().size(), one, other, isOneTrack);
        }
    }

    /** A track of all sessions is the whole. */
    private boolean isOfOneTrack(Session one, Session other) {
        return one.track() != null
                && draft.facts().sessions().stream()
                        .anyMatch(any -> !any.isBreak() && any.track() != one.track())
                && one.sharesTrackWith(other)
                && !one.isBreak()
                && !other.isBreak();
    }

    private static long shared(Session one, Session other) {
        var others = clusters(other);
        return clusters(one).stream().distinct().filter(others::contains).count();
    }

    /** A talk counts for its first cluster, a coordination session for all of its. */
    private static List<TopicCluster> clusters(Session session) {
        return session.kind() == SessionKind.TALK
                ? session.mainCluster().map(List::of).orElse(List.of())
                : session.clusters();
    }

    private void overlap(
            String rule,
            long times,
            ModelPiece one,
            ModelPiece other,
            boolean inDifferentRoomsOnly) {
        var pairs =
                SlotPair.of(draft.facts(), pair -> pair.overlaps() && !pair.isOneSlot()).stream()
                        .filter(pair -> !(inDifferentRoomsOnly && pair.isOneRoom()))
                        .toList();
        if (pairs.isEmpty()) {
            return;
        }
        var model = draft.model();
        var minutes = draft.pricedMinutes(rule, times);
        // the least of these four is what they share
        var shared =
                List.of(
                        LinearExpr.newBuilder().add(one.end).addTerm(one.start, -1),
                        LinearExpr.newBuilder().add(one.end).addTerm(other.start, -1),
                        LinearExpr.newBuilder().add(other.end).addTerm(one.start, -1),
                        LinearExpr.newBuilder().add(other.end).addTerm(other.start, -1));
        List<Literal> least = new ArrayList<>();
        for (var number : shared) {
            var isLeast = model.newBoolVar("least");
            model.addGreaterOrEqual(minutes, number).onlyEnforceIf(isLeast);
            least.add(isLeast);
        }
        for (SlotPair pair : pairs) {
            Slot first = pair.first();
            Slot second = pair.second();
            List<Literal> unless = new ArrayList<>(least);
            unless.addAll(Arrays.asList(one.in.get(first).not(), other.in.get(second).not()));
            model.addBoolOr(unless);
        }
    }
}
