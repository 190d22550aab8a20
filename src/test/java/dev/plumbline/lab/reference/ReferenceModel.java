package dev.plumbline.lab.reference;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.IntervalVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import dev.plumbline.explain.Audit;
import dev.plumbline.problem.Position;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Kind;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A problem as a model for CP-SAT: a literal for each place that a session may have, filled from
 * our own rules; orders and overlaps of pairs; a circuit through each slot for what depends on
 * neighbours. Hard rules are constraints, the others one sum, a point of medium severity being
 * worth more than all soft ones. Sessions may wait, where our search packs them.
 */
final class ReferenceModel {

    /** More than any sum of soft points. */
    static final long MEDIUM = 1_000_000;

    final CpModel model = new CpModel();
    final List<Piece> pieces = new ArrayList<>();
    private final Facts facts;
    private final Weights weights;
    private final LinearExprBuilder costs = LinearExpr.newBuilder();
    private final Set<Session> mustBePlaced;
    private final long origin;
    private final long horizon;
    private final Map<String, BoolVar> earlier = new HashMap<>();

    ReferenceModel(Facts facts, RuleSet rules) {
        this.facts = facts;
        weights = new Weights(rules);
        mustBePlaced = hardOnTheWaitlist(facts, rules);
        origin = facts.slots().stream().mapToLong(Slot::start).min().orElse(0);
        horizon = facts.slots().stream().mapToLong(Slot::end).max().orElse(0) - origin;
        for (Session session : facts.sessions()) {
            pieces.add(new Piece(session, facts, rules, model, origin, horizon));
        }
        pieces.forEach(this::place);
        rooms();
        people();
        relations();
        for (Slot slot : facts.slots()) {
            new Circuit(model, pieces, slot, weights).add(costs);
        }
        idle();
        clusterSpread();
        model.minimize(costs);
    }

    /** Those whose absence breaks a hard rule: what must run, and what is pinned. */
    private static Set<Session> hardOnTheWaitlist(Facts facts, RuleSet rules) {
        return Audit.of(rules, Schedule.of(facts, List.of())).findings().stream()
                .filter(finding -> finding.severity() == Severity.HARD)
                .flatMap(finding -> finding.sessions().stream())
                .collect(Collectors.toSet());
    }

    private void place(Piece piece) {
        piece.addCosts(costs);
        if (mustBePlaced.contains(piece.session)) {
            model.addEquality(piece.placed, 1);
        } else {
            long price = (1L << 2 * (piece.session.priority() - 1)) * weights.of("unplaced");
            costs.addTerm(piece.placed.not(), price * MEDIUM);
        }
    }

    private void rooms() {
        Map<String, List<Slot>> byRoom = new LinkedHashMap<>();
        facts.slots()
                .forEach(
                        slot ->
                                byRoom.computeIfAbsent(slot.room().id(), any -> new ArrayList<>())
                                        .add(slot));
        for (List<Slot> slots : byRoom.values()) {
            List<IntervalVar> intervals = new ArrayList<>();
            for (Slot slot : slots) {
                pieces.forEach(piece -> intervals.add(interval(piece, piece.in.get(slot))));
            }
            model.addNoOverlap(intervals);
        }
    }

    private void people() {
        Map<String, List<Piece>> byPerson = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            piece.session
                    .attendees()
                    .bound()
                    .forEach(
                            person ->
                                    byPerson.computeIfAbsent(person.id(), any -> new ArrayList<>())
                                            .add(piece));
        }
        for (List<Piece> theirs : byPerson.values()) {
            model.addNoOverlap(
                    theirs.stream().map(piece -> interval(piece, piece.placed)).toList());
        }
    }

    private IntervalVar interval(Piece piece, BoolVar present) {
        return model.newOptionalIntervalVar(
                piece.start, piece.length, piece.end, present, piece.session.id());
    }

    private void relations() {
        for (Piece one : pieces) {
            for (Piece other : pieces) {
                if (one != other) {
                    relate(one, other);
                }
            }
        }
        for (Piece second : pieces) {
            for (var precedence : facts.precedencesOf(second.session)) {
                after(piece(precedence.session()), second, precedence.maxGapMinutes());
            }
            for (String id : second.session.details().conditions().exclusiveWith()) {
                var rival = piece(facts.session(id).orElseThrow());
                model.addNoOverlap(
                        List.of(interval(second, second.placed), interval(rival, rival.placed)));
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
            // the coordination session starts before the talk has ended
            costs.addTerm(
                    both(one, other, less(one.start, other.end, one, other, "coordinated")),
                    weights.of("coordinationEarly"));
        }
        if (isOutOfOrder(session, rival)) {
            costs.addTerm(both(one, other, starts(one, other)), weights.of("clusterOrder"));
        }
        Position position = session.details().conditions().position();
        if (position != null && isRival(session, rival, position)) {
            boolean opens = position.at() == Position.At.FIRST;
            var wrong = opens ? starts(other, one) : starts(one, other);
            costs.addTerm(
                    inScope(one, other, position, both(one, other, wrong)),
                    weights.of(opens ? "openingLate" : "closingEarly"));
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

    private BoolVar inScope(Piece one, Piece other, Position position, BoolVar wrong) {
        if (position.of() != Position.Of.TIME_SLOT) {
            return wrong;
        }
        var counts = model.newBoolVar("in scope");
        for (Slot slot : facts.slots()) {
            model.addBoolOr(
                    new Literal[] {
                        wrong.not(), one.in.get(slot).not(), other.in.get(slot).not(), counts
                    });
        }
        return counts;
    }

    /** True if both are placed and the order holds; the solver wants it false. */
    private BoolVar both(Piece one, Piece other, BoolVar order) {
        var both = model.newBoolVar("both");
        model.addBoolOr(new Literal[] {order.not(), one.placed.not(), other.placed.not(), both});
        return both;
    }

    private BoolVar starts(Piece one, Piece other) {
        return less(one.start, other.start, one, other, "starts");
    }

    /** Whether the one moment is before the other, both of placed sessions. */
    private BoolVar less(IntVar one, IntVar other, Piece first, Piece second, String name) {
        return earlier.computeIfAbsent(
                name + first.session.index() + "/" + second.session.index(),
                key -> {
                    var isLess = model.newBoolVar(key);
                    model.addLessThan(one, other).onlyEnforceIf(isLess);
                    model.addGreaterOrEqual(one, other).onlyEnforceIf(isLess.not());
                    return isLess;
                });
    }

    private void after(Piece first, Piece second, @Nullable Integer gap) {
        Literal[] bothPlaced = {first.placed, second.placed};
        model.addGreaterOrEqual(second.start, first.end).onlyEnforceIf(bothPlaced);
        if (gap != null) {
            var latest = LinearExpr.newBuilder().add(first.end).add(gap);
            model.addLessOrEqual(second.start, latest).onlyEnforceIf(bothPlaced);
            for (Slot slot : facts.slots()) {
                model.addEquality(first.in.get(slot), second.in.get(slot))
                        .onlyEnforceIf(bothPlaced);
            }
        }
    }

    private Piece piece(Session session) {
        return pieces.get(session.index());
    }

    private void idle() {
        for (Slot slot : facts.slots()) {
            long begin = slot.start() - origin;
            var last = model.newIntVar(begin, slot.end() - origin, "last of " + slot.id());
            var waiting = LinearExpr.newBuilder().add(last).add(-begin);
            for (Piece piece : pieces) {
                model.addGreaterOrEqual(last, piece.end).onlyEnforceIf(piece.in.get(slot));
                for (int index = 0; index < piece.taken.length; index++) {
                    var placement = piece.candidates.get(index).placement();
                    if (placement.slot() == slot) {
                        waiting.addTerm(piece.taken[index], -placement.minutes());
                    }
                }
            }
            var idle = model.newIntVar(0, slot.end() - slot.start(), "idle in " + slot.id());
            model.addEquality(idle, waiting);
            costs.addTerm(idle, weights.of("idle"));
        }
    }

    private void clusterSpread() {
        Map<String, List<Piece>> groups = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            if (piece.session.kind() == Kind.TALK && piece.session.mainCluster().isPresent()) {
                var track = piece.session.track();
                String key =
                        piece.session.mainCluster().get().id()
                                + "\n"
                                + (track == null ? "" : track.id());
                groups.computeIfAbsent(key, any -> new ArrayList<>()).add(piece);
            }
        }
        groups.values().forEach(this::spread);
    }

    private void spread(List<Piece> group) {
        var any = model.newBoolVar("any");
        var beyond = LinearExpr.newBuilder();
        for (Slot slot : facts.slots()) {
            var used = model.newBoolVar("used");
            group.forEach(piece -> model.addImplication(piece.in.get(slot), used));
            beyond.add(used);
        }
        model.addLessOrEqual(any, beyond);
        long weight = weights.of("clusterSpread");
        costs.addTerm(beyond, weight).addTerm(any, -weight);
    }
}
