package dev.plumbline.lab.reference;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.Literal;
import dev.plumbline.problem.Position;
import dev.plumbline.problem.facts.Kind;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import org.jspecify.annotations.Nullable;

/** What two sessions cost in the wrong order: clusterOrder, coordinationEarly and positions. */
record Orders(Draft draft) {

    void add() {
        for (Piece one : draft.pieces()) {
            for (Piece other : draft.pieces()) {
                if (one != other) {
                    relate(one, other);
                }
            }
        }
    }

    private void relate(Piece one, Piece other) {
        Session session = one.session;
        Session rival = other.session;
        if (session.kind() == Kind.COORDINATION
                && rival.kind() == Kind.TALK
                && session.sharesTrackWith(rival)
                && session.sharesClusterWith(rival)) {
            both(one, other, less(one.start, other.end), draft.priced("coordinationEarly", 1));
        }
        if (isOutOfOrder(session, rival)) {
            both(one, other, less(one.start, other.start), draft.priced("clusterOrder", 1));
        }
        Position position = session.details().conditions().position();
        if (position != null && isRival(session, rival, position)) {
            boolean opens = position.at() == Position.At.FIRST;
            Piece first = opens ? other : one;
            Piece second = opens ? one : other;
            var wrong = draft.priced(opens ? "openingLate" : "closingEarly", 1);
            inScope(one, other, position, less(first.start, second.start), wrong);
        }
    }

    /** Whether the first must not start before the second. */
    private static boolean isOutOfOrder(Session session, Session rival) {
        Integer one = order(session);
        Integer other = order(rival);
        return one != null && other != null && one > other && session.sharesTrackWith(rival);
    }

    private static @Nullable Integer order(Session session) {
        return session.kind() == Kind.TALK
                ? session.mainCluster().map(cluster -> cluster.order()).orElse(null)
                : null;
    }

    private static boolean isRival(Session session, Session other, Position position) {
        if (other.isBreak() || position.equals(other.details().conditions().position())) {
            return false;
        }
        return switch (position.of()) {
            case TRACK -> other.sharesTrackWith(session);
            case CLUSTER ->
                    session.mainCluster().isPresent()
                            && other.clusters().contains(session.mainCluster().get());
            case TIME_SLOT -> true;
        };
    }

    private void inScope(Piece one, Piece other, Position position, BoolVar order, BoolVar broken) {
        if (position.of() != Position.Of.TIME_SLOT) {
            both(one, other, order, broken);
            return;
        }
        for (Slot slot : draft.facts().slots()) {
            Literal notOne = one.in.get(slot).not();
            Literal notOther = other.in.get(slot).not();
            draft.model().addBoolOr(new Literal[] {notOne, notOther, order.not(), broken});
        }
    }

    /** Broken if both are placed and the order holds. */
    private void both(Piece one, Piece other, BoolVar order, BoolVar broken) {
        Literal notOne = one.placed.not();
        Literal notOther = other.placed.not();
        draft.model().addBoolOr(new Literal[] {notOne, notOther, order.not(), broken});
    }

    /** Whether the one moment is before the other, both of placed sessions. */
    private BoolVar less(IntVar one, IntVar other) {
        var isLess = draft.model().newBoolVar("less");
        draft.model().addLessThan(one, other).onlyEnforceIf(isLess);
        draft.model().addGreaterOrEqual(one, other).onlyEnforceIf(isLess.not());
        return isLess;
    }
}
