package dev.plumbline.rule;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.problem.Attendance;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Session;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the hours of sessions cost their remote speakers and required people: the tables, and the
 * parameters they are made from, that the rules about bad hours have in common.
 */
final class RemoteHours {

    private static final int MOST = 1000;

    private final Map<String, LocalHoursCost> costOfPerson = new LinkedHashMap<>();
    private final LocalHoursCost[][] costsOf;
    private final long dearestMinute;

    RemoteHours(RuleContext context) {
        var facts = context.facts();
        var tiers = tiers(context.params());
        dearestMinute = Math.max(tiers.tolerableCost(), tiers.nightCost());
        costsOf =
                facts.sessions().stream()
                        .map(
                                session ->
                                        session.attendees().bound().stream()
                                                .filter(RemoteHours::counts)
                                                .map(
                                                        person ->
                                                                costOfPerson.computeIfAbsent(
                                                                        person.id(),
                                                                        id ->
                                                                                LocalHoursCost.of(
                                                                                        person,
                                                                                        tiers,
                                                                                        facts
                                                                                                .slots())))
                                                .toArray(LocalHoursCost[]::new))
                        .toArray(LocalHoursCost[][]::new);
    }

    private static boolean counts(Person person) {
        return person.attendance() == Attendance.REMOTE;
    }

    /** What a request may set. */
    static ParamInfo[] params() {
        return new ParamInfo[] {
            new ParamInfo(
                    "comfortable",
                    "Local hours that cost nothing, unless a person has their own.",
                    hours("09:00", "18:00")),
            new ParamInfo(
                    "tolerable",
                    "Local hours that are not night, unless a person has their own.",
                    hours("07:00", "22:00")),
            new ParamInfo(
                    "tolerableCost",
                    "Cost of a minute in tolerable hours, 0 to 1000.",
                    new IntNode(1)),
            new ParamInfo(
                    "nightCost", "Cost of a minute in all other hours, 0 to 1000.", new IntNode(4))
        };
    }

    private static ObjectNode hours(String from, String to) {
        return JsonNodeFactory.instance.objectNode().put("from", from).put("to", to);
    }

    private static LocalHoursCost.Tiers tiers(RuleParams params) {
        return new LocalHoursCost.Tiers(
                params.hours("comfortable"),
                params.hours("tolerable"),
                params.number("tolerableCost", 0, MOST),
                params.number("nightCost", 0, MOST));
    }

    /** What a minute costs at the most. */
    long dearestMinute() {
        return dearestMinute;
    }

    /** For each remote speaker and required person of the session. */
    LocalHoursCost[] of(Session session) {
        return costsOf[session.index()];
    }

    /** Of someone who is remote and has a part in a session. */
    LocalHoursCost of(String personId) {
        var cost = costOfPerson.get(personId);
        if (cost == null) {
            throw new IllegalArgumentException("Nobody remote has the id (" + personId + ").");
        }
        return cost;
    }
}
