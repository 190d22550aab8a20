package dev.plumbline.rule;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.ZoneLabel;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Bad hours are shared, so that one remote person does not carry them all. */
public final class DiscomfortUnfair implements GroupRule<String> {

    /** The name of this rule. */
    public static final String ID = "discomfortUnfair";

    static final RuleInfo INFO =
            RuleInfo.of(
                            ID,
                            "Bad hours for the same person",
                            "No remote speaker or required person carries all the bad hours. The cost of a person's hours, counted as remoteDiscomfort does, but with"
                                    + " parameters of its own, is squared.",
                            Severity.SOFT,
                            1,
                            "quarters of an hour at tolerable hours, squared, per person",
                            "A half-hour at night costs half as much again as by remoteDiscomfort alone, a second one for the same person three times that.")
                    .with(RemoteHours.params());

    /** The cost of a quarter of an hour in tolerable hours, squared. */
    private static final long UNIT = 15 * 15;

    /**
     * More than 4,000 hours at night by the standard costs. Beyond it nothing grows, so that the
     * greatest weight and two thousand people stay within a long.
     */
    private static final long MOST_COST = 1_000_000;

    private final RemoteHours hours;
    private final SessionKeys<String> keys;
    private final FindingWording wording;

    /** No sum of anybody's hours can be more. */
    private final long mostCost;

    DiscomfortUnfair(RuleContext context) {
        wording = context.wording();
        hours = new RemoteHours(context);
        mostCost = hours.dearestMinute() * mostMinutes(context.facts().sessions());
        keys =
                SessionKeys.all(
                        context.facts(),
                        session ->
                                Arrays.stream(hours.of(session))
                                        .map(cost -> cost.person().id())
                                        .toList());
    }

    /** Of the sessions of one person, whoever has most. */
    private long mostMinutes(List<Session> sessions) {
        Map<LocalHoursCost, Long> minutes = new HashMap<>();
        for (Session session : sessions) {
            for (LocalHoursCost person : hours.of(session)) {
                minutes.merge(person, (long) session.longestMinutes(), Long::sum);
            }
        }
        return minutes.values().stream().mapToLong(Long::longValue).max().orElse(0);
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Collection<String> keys(Placement placement) {
        return keys.of(placement);
    }

    @Override
    public boolean followsMembers() {
        return true;
    }

    @Override
    public StartEffect startEffect(Session session) {
        return StartEffect.OWN_BURDEN;
    }

    /** Before it is squared and rounded. */
    @Override
    public long burden(String personId, Placement member) {
        return hours.of(personId).between(member.start(), member.end());
    }

    /** Squares are, as long as no sum is cut off. */
    @Override
    public boolean isSuperadditive() {
        return mostCost <= MOST_COST;
    }

    @Override
    public SessionGroup empty(String personId) {
        return new PersonGroup(hours.of(personId));
    }

    /** The sessions of one remote person. */
    private final class PersonGroup implements SessionGroup {

        private final LocalHoursCost hours;
        private final GroupMembers members = new GroupMembers();

        PersonGroup(LocalHoursCost hours) {
            this.hours = hours;
        }

        @Override
        public void add(Placement member) {
            members.add(member);
        }

        @Override
        public void remove(Placement member) {
            members.remove(member);
        }

        @Override
        public long penalty() {
            long cost = Math.min(MOST_COST, sum());
            return cost * cost / UNIT;
        }

        /** What the next bad hour adds depends on how much there was before. */
        @Override
        public Object futureKey(FillHorizon horizon) {
            return Math.min(MOST_COST, sum());
        }

        private long sum() {
            long sum = 0;
            for (int i = 0; i < members.size(); i++) {
                sum += cost(members.get(i));
            }
            return sum;
        }

        private long cost(Placement member) {
            return hours.between(member.start(), member.end());
        }

        @Override
        public List<GroupMatch> matches() {
            long penalty = penalty();
            if (penalty == 0) {
                return List.of();
            }
            members.sort();
            List<Placement> bad = new ArrayList<>();
            for (Placement member : members) {
                if (cost(member) > 0) {
                    bad.add(member);
                }
            }
            return List.of(new GroupMatch(penalty, bad, sentence(bad)));
        }

        private FindingSentence sentence(List<Placement> bad) {
            Person person = hours.person();
            var clocks =
                    bad.stream()
                            .map(
                                    member ->
                                            wording.title(member.session())
                                                    + " at "
                                                    + wording.timeAbroad(member, hours.zone()))
                            .toList();
            return new FindingSentence(
                    "The bad hours of "
                            + person.name()
                            + " ("
                            + ZoneLabel.of(hours.zone())
                            + ") sum up to "
                            + sum()
                            + ": "
                            + wording.enumerate(clocks)
                            + ".",
                    List.of(person),
                    !bad.stream()
                            .allMatch(
                                    member ->
                                            member.session()
                                                    .attendees()
                                                    .speakers()
                                                    .contains(person)));
        }
    }
}
