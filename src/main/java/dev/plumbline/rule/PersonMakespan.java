package dev.plumbline.rule;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.Placement;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Nobody has to stay for days between two sessions. */
public final class PersonMakespan implements GroupRule<String> {

    /** The name of this rule. */
    public static final String ID = "personMakespan";

    static final RuleInfo INFO =
            RuleInfo.of(
                    ID,
                    "Person needed over many days",
                    "The sessions in which a person speaks or is required are not spread over many days. A session's day is that on which its slot starts.",
                    Severity.SOFT,
                    5,
                    "days from the first to the last, per person",
                    "Another day at the conference, for one person, is half as bad as a change of topic for all.");

    private final SessionKeys<String> keys;

    /** The days on which slots start, counted from 1970-01-01, in order. */
    private final long[] days;

    /** By slot: the number of its day in the list of days. */
    private final int[] dayOf;

    private final Facts facts;
    private final FindingWording wording;

    PersonMakespan(RuleContext context) {
        wording = context.wording();
        facts = context.facts();
        ZoneId zone = facts.problem().timeZone();
        long[] dates = facts.slots().stream().mapToLong(slot -> date(slot, zone)).toArray();
        days = Arrays.stream(dates).sorted().distinct().toArray();
        dayOf = Arrays.stream(dates).mapToInt(date -> Arrays.binarySearch(days, date)).toArray();
        keys =
                days.length < 2
                        ? SessionKeys.none(facts)
                        : SessionKeys.shared(
                                facts,
                                session ->
                                        session.attendees().bound().stream()
                                                .map(Person::id)
                                                .toList());
    }

    private static long date(Slot slot, ZoneId zone) {
        return Interval.at(slot.start(), zone).toLocalDate().toEpochDay();
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
    public StartEffect startEffect(Session session) {
        return StartEffect.NONE;
    }

    @Override
    public SessionGroup empty(String personId) {
        return new PersonGroup(facts.people().get(personId));
    }

    /** The sessions of one person. */
    private final class PersonGroup implements SessionGroup {

        private final Person person;
        private final GroupMembers members = new GroupMembers();
        private final int[] sessionsOn = new int[days.length];

        PersonGroup(Person person) {
            this.person = person;
        }

        @Override
        public void add(Placement member) {
            members.add(member);
            sessionsOn[day(member)]++;
        }

        @Override
        public void remove(Placement member) {
            if (members.remove(member)) {
                sessionsOn[day(member)]--;
            }
        }

        private int day(Placement member) {
            return dayOf[member.placedSlot().index()];
        }

        @Override
        public long penalty() {
            return members.size() == 0 ? 0 : days[last()] - days[first()];
        }

        private int first() {
            int day = 0;
            while (sessionsOn[day] == 0) {
                day++;
            }
            return day;
        }

        private int last() {
            int day = days.length - 1;
            while (sessionsOn[day] == 0) {
                day--;
            }
            return day;
        }

        /** The first and the last day, as far as days that are still open may be outside. */
        @Override
        public Object futureKey(FillHorizon horizon) {
            if (members.size() == 0 || horizon.open().isEmpty()) {
                return List.of();
            }
            int firstOpen = days.length;
            int lastOpen = 0;
            for (Slot slot : horizon.open()) {
                firstOpen = Math.min(firstOpen, dayOf[slot.index()]);
                lastOpen = Math.max(lastOpen, dayOf[slot.index()]);
            }
            return List.of(Math.max(first(), firstOpen), Math.min(last(), lastOpen));
        }

        @Override
        public List<GroupMatch> matches() {
            long penalty = penalty();
            if (penalty == 0) {
                return List.of();
            }
            members.sort();
            Placement first = members.get(0);
            Placement last = first;
            for (Placement member : members) {
                first = day(member) < day(first) ? member : first;
                last = day(member) < day(last) ? last : member;
            }
            return List.of(
                    new GroupMatch(penalty, List.of(first, last), sentence(first, last, penalty)));
        }

        private FindingSentence sentence(Placement first, Placement last, long penalty) {
            return new FindingSentence(
                    person.name()
                            + " is needed in "
                            + told(first)
                            + " and, "
                            + wording.count(penalty, "day", "days")
                            + " later, in "
                            + told(last)
                            + ".",
                    List.of(person),
                    !speaks(first) || !speaks(last));
        }

        private String told(Placement placement) {
            return wording.title(placement.session()) + " at " + wording.moment(placement.start());
        }

        private boolean speaks(Placement placement) {
            return placement.session().attendees().speakers().contains(person);
        }
    }
}
