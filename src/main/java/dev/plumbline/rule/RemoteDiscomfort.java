package dev.plumbline.rule;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.ZoneLabel;
import dev.plumbline.schedule.Placement;
import java.util.Arrays;
import java.util.List;

/** Remote people are not asked to take part at night. */
public final class RemoteDiscomfort implements SessionRule {

    /** The name of this rule. */
    public static final String ID = "remoteDiscomfort";

    static final RuleInfo INFO =
            RuleInfo.of(
                            ID,
                            "Bad hours for remote people",
                            "Remote speakers and required people take part in their comfortable hours; minutes in tolerable hours cost a little, minutes at night"
                                    + " more.",
                            Severity.SOFT,
                            1,
                            "minutes, each times its tier's cost, per person",
                            "A half-hour talk at a tolerable hour is worth three changes of topic, at night twelve.")
                    .with(RemoteHours.params());

    private final RemoteHours hours;
    private final FindingWording wording;

    RemoteDiscomfort(RuleContext context) {
        wording = context.wording();
        hours = new RemoteHours(context);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public long penalty(Placement placement) {
        long sum = 0;
        for (LocalHoursCost cost : hours.of(placement.session())) {
            sum += cost.between(placement.start(), placement.end());
        }
        return sum;
    }

    @Override
    public FindingSentence sentence(Placement placement) {
        var suffering =
                Arrays.stream(hours.of(placement.session()))
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
                                                + ZoneLabel.of(cost.zone())
                                                + ")")
                        .toList();
        return new FindingSentence(
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
