package dev.plumbline.bench.reference;

import com.google.ortools.sat.LinearExpr;
import dev.plumbline.problem.Attendance;
import dev.plumbline.problem.Comfort;
import dev.plumbline.problem.LocalHours;
import dev.plumbline.problem.Person;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;

/** Bad hours of remote people, squared for each person: discomfortUnfair. */
record BadHours(ModelDraft draft) {

    private static final String RULE = "discomfortUnfair";

    /** A quarter of an hour, squared, costs one point. */
    private static final int UNIT = 15 * 15;

    void add() {
        draft.facts().people().values().stream()
                .filter(person -> person.attendance() == Attendance.REMOTE)
                .forEach(this::add);
    }

    private void add(Person person) {
        var model = draft.model();
        var sum = LinearExpr.newBuilder();
        long most = 0;
        for (ModelPiece piece : draft.pieces()) {
            if (!piece.session.attendees().binds(person)) {
                continue;
            }
            long dearest = 0;
            for (int index = 0; index < piece.taken.length; index++) {
                var placement = piece.candidates.get(index).placement();
                long cost = cost(person, placement.start(), placement.end());
                sum.addTerm(piece.taken[index], cost);
                dearest = Math.max(dearest, cost);
            }
            most += dearest;
        }
        if (most == 0) {
            return;
        }
        var cost = model.newIntVar(0, most, "bad hours of " + person.id());
        var square = model.newIntVar(0, most * most, "squared");
        var points = model.newIntVar(0, most * most / UNIT, "points");
        model.addEquality(cost, sum);
        model.addMultiplicationEquality(square, cost, cost);
        model.addDivisionEquality(points, square, LinearExpr.constant(UNIT));
        draft.costs().addTerm(points, draft.weights().of(RULE));
    }

    private long cost(Person person, long start, long end) {
        var comfort = person.comfort();
        var hours =
                comfort == null ? new Comfort(hours("comfortable"), hours("tolerable")) : comfort;
        var zone = Objects.requireNonNull(person.timeZone());
        long sum = 0;
        for (long minute = start; minute < end; minute++) {
            var clock = Instant.ofEpochSecond(minute * 60).atZone(zone).toLocalTime();
            if (!hours.comfortable().contains(clock)) {
                boolean isTolerable = hours.tolerable().contains(clock);
                sum +=
                        draft.weights()
                                .standard(RULE, isTolerable ? "tolerableCost" : "nightCost")
                                .asLong();
            }
        }
        return sum;
    }

    private LocalHours hours(String param) {
        var hours = draft.weights().standard(RULE, param);
        return new LocalHours(
                LocalTime.parse(hours.get("from").asText()),
                LocalTime.parse(hours.get("to").asText()));
    }
}
