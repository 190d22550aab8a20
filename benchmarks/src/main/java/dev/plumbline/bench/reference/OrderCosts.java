package dev.plumbline.bench.reference;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.Literal;
import dev.plumbline.problem.Position;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.SessionKind;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.SessionRelation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What two sessions cost in the wrong order: clusterOrder, coordinationEarly and positions. */
record OrderCosts(ModelDraft draft) {

    void add() {
        for (ModelPiece one : draft.pieces()) {
            for (ModelPiece other : draft.pieces()) {
                if (isOutOfOrder(one.session, other.session)) {
                    anywhere(one, other, less(one.start, other.start), "clusterOrder");
                }
            }
        }
        for (SessionRelation relation : draft.relations("coordinationEarly")) {
            var talk = draft.piece(relation.first());
            var coordination = draft.piece(relation.second());
            var early = less(coordination.start, talk.end);
            anywhere(coordination, talk, early, "coordinationEarly");
        }
        for (SessionRelation relation : draft.relations("openingLate")) {
            var opening = draft.piece(relation.first());
            var other = draft.piece(relation.second());
            inScope(opening, other, less(other.start, opening.start), "openingLate");
        }
        for (SessionRelation relation : draft.relations("closingEarly")) {
            var closing = draft.piece(relation.first());
            var other = draft.piece(relation.second());
            inScope(closing, other, less(closing.start, other.start), "closingEarly");
        }
    }

    /** Whether the first must not start before the second. */
    private static boolean isOutOfOrder(Session session, Session rival) {
        Integer one = order(session);
        Integer other = order(rival);
        return one != null && other != null && one > other && session.sharesTrackWith(rival);
    }

    private static @Nullable Integer order(Session session) {
        return session.kind() == SessionKind.TALK
                ? session.mainCluster().map(cluster -> cluster.order()).orElse(null)
                : null;
    }

    /** A position in a time slot counts where both are in the same one. */
    private void inScope(ModelPiece one, ModelPiece other, BoolVar order, String rule) {
        var position = Objects.requireNonNull(one.session.details().conditions().position());
        if (position.of() != Position.Of.TIME_SLOT) {
            anywhere(one, other, order, rule);
            return;
        }
        var broken = draft.priced(rule, 1);
        for (Slot slot : draft.facts().slots()) {
            breaks(one.in.get(slot), other.in.get(slot), order, broken);
        }
    }

    private void anywhere(ModelPiece one, ModelPiece other, BoolVar order, String rule) {
        breaks(one.placed, other.placed, order, draft.priced(rule, 1));
    }

    /** Broken if both are there and the order holds. */
    private void breaks(BoolVar one, BoolVar other, BoolVar order, BoolVar broken) {
        draft.model().addBoolOr(new Literal[] {one.not(), other.not(), order.not(), broken});
    }

    /** Whether the one moment is before the other, both of placed sessions. */
    private BoolVar less(IntVar one, IntVar other) {
        var isLess = draft.model().newBoolVar("less");
        draft.model().addLessThan(one, other).onlyEnforceIf(isLess);
        draft.model().addGreaterOrEqual(one, other).onlyEnforceIf(isLess.not());
        return isLess;
    }
}
