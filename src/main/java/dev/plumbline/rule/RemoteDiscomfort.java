package dev.plumbline.rule;

import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.problem.Attendance;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Remote people are not asked to take part at night. */
final class RemoteDiscomfort implements SessionRule {

    static final RuleInfo INFO =
            RuleInfo.of(
                            "remoteDiscomfort",
                            "Bad hours for remote people",
                            "Remote speakers and required people take part in their comfortable hours; minutes in tolerable hours cost a little, minutes at night"
                                    + " more.",
                            Severity.SOFT,
                            1,
                            "minutes, each times its tier's cost, per person",
                            "A half-hour talk at a tolerable hour is worth three changes of topic, at night twelve.")
                    .with(
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
                                    "nightCost",
                                    "Cost of a minute in all other hours, 0 to 1000.",
                                    new IntNode(4)));

    private static final int MOST = 1000;

    private final Map<Session, List<LocalHoursCost>> costsOf = new LinkedHashMap<>();
    private final Wording wording;

    RemoteDiscomfort(RuleContext context) {
        wording = context.wording();
        var params = context.params();
        var tiers =
                new LocalHoursCost.Tiers(
                        params.hours("comfortable"),
                        params.hours("tolerable"),
                        params.number("tolerableCost", 0, MOST),
                        params.number("nightCost", 0, MOST));
        Map<String, LocalHoursCost> costOfPerson = new LinkedHashMap<>();
        for (Session session : context.facts().sessions()) {
            var costs =
                    session.attendees().bound().stream()
                            .filter(person -> person.attendance() == Attendance.REMOTE)
                            .map(
                                    person ->
                                            costOfPerson.computeIfAbsent(
                                                    person.id(),
                                                    id ->
                                                            LocalHoursCost.of(
                                                                    person,
                                                                    tiers,
                                                                    context.facts().slots())))
                            .toList();
            if (!costs.isEmpty()) {
                costsOf.put(session, costs);
            }
        }
    }

    private static ObjectNode hours(String from, String to) {
        return JsonNodeFactory.instance.objectNode().put("from", from).put("to", to);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public long penalty(Placement placement) {
        long sum = 0;
        for (LocalHoursCost cost : costsOf.getOrDefault(placement.session(), List.of())) {
            sum += cost.between(placement.start(), placement.end());
        }
        return sum;
    }

    @Override
    public Sentence sentence(Placement placement) {
        var suffering =
                costsOf.getOrDefault(placement.session(), List.of()).stream()
                        .filter(cost -> cost.between(placement.start(), placement.end()) > 0)
                        .toList();
        List<Person> people = suffering.stream().map(LocalHoursCost::person).toList();
        var clocks =
                suffering.stream()
                        .map(
                                cost ->
                                        wording.timeAbroad(placement, cost.zone())
                                                + " for "
                                                + cost.person().name()
                                                + " ("
                                                + cost.zone().getId()
                                                + ")")
                        .toList();
        return new Sentence(
                wording.title(placement.session())
                        + " at "
                        + wording.place(placement)
                        + " is at "
                        + wording.enumerate(clocks)
                        + ".",
                people,
                !placement.session().attendees().speakers().containsAll(people));
    }
}
