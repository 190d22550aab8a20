package dev.plumbline.rule;

import dev.plumbline.problem.Interval;
import dev.plumbline.problem.Person;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sessions in which one person is wanted, and those that the person cannot leave. */
final class WantedGroup implements SessionGroup {

    private final Person person;
    private final List<Interval> busy;

    /** Null where steps of the grid do not say all; then the other sets mean nothing. */
    private final @Nullable TimeCells cells;

    private final long[] away;
    private final long[] asked;
    private final long[] taken;
    private final FindingWording wording;
    private final GroupMembers wanted = new GroupMembers();
    private final GroupMembers bound = new GroupMembers();

    /**
     * @param busy when the person is not available, in order of time and without overlaps
     * @param cells null when the slots cannot be cut into steps
     */
    WantedGroup(
            Person person, List<Interval> busy, @Nullable TimeCells cells, FindingWording wording) {
        away = cells == null ? new long[0] : cells.none();
        asked = away.clone();
        taken = away.clone();
        boolean isWhole = cells != null && busy.stream().allMatch(time -> cells.add(time, away));
        this.cells = isWhole ? cells : null;
        this.person = person;
        this.busy = busy;
        this.wording = wording;
    }

    @Override
    public void add(Placement member) {
        role(member).add(member);
    }

    @Override
    public void remove(Placement member) {
        role(member).remove(member);
    }

    /** Who speaks or is required in a session is there anyhow, wanted or not. */
    private GroupMembers role(Placement member) {
        return member.session().attendees().binds(person) ? bound : wanted;
    }

    /** All minutes in which the person is wanted, but for those in which one session gets them. */
    @Override
    public long penalty() {
        if (wanted.size() == 0) {
            return 0;
        }
        long minutes = 0;
        for (int i = 0; i < wanted.size(); i++) {
            minutes += wanted.get(i).minutes();
        }
        long steps = attendedSteps();
        return minutes - (steps < 0 || cells == null ? attended() : cells.minutes(steps));
    }

    /** What {@link #attended} counts, in steps of the grid; negative where these do not say all. */
    private long attendedSteps() {
        if (cells == null) {
            return -1;
        }
        Arrays.fill(asked, 0);
        System.arraycopy(away, 0, taken, 0, away.length);
        for (int i = 0; i < wanted.size(); i++) {
            if (!cells.add(wanted.get(i), asked)) {
                return -1;
            }
        }
        for (int i = 0; i < bound.size(); i++) {
            if (!cells.add(bound.get(i), taken)) {
                return -1;
            }
        }
        long steps = 0;
        for (int word = 0; word < asked.length; word++) {
            steps += Long.bitCount(asked[word] & ~taken[word]);
        }
        return steps;
    }

    /**
     * The minutes that are in some wanted session and in nothing else: how long the union of all
     * stretches is, less the union of those that the person cannot leave.
     */
    private long attended() {
        wanted.sort();
        bound.sort();
        int nextWanted = 0;
        int nextBound = 0;
        int nextBusy = 0;
        long attended = 0;
        long allUntil = Long.MIN_VALUE;
        long takenUntil = Long.MIN_VALUE;
        while (true) {
            long wantedFrom = startOf(wanted, nextWanted);
            long boundFrom = startOf(bound, nextBound);
            long busyFrom = nextBusy < busy.size() ? busy.get(nextBusy).start() : Long.MAX_VALUE;
            long from = Math.min(wantedFrom, Math.min(boundFrom, busyFrom));
            if (nextWanted == wanted.size() && from >= allUntil) {
                return attended;
            }
            long to;
            if (from == wantedFrom) {
                to = wanted.get(nextWanted++).end();
            } else {
                to = from == boundFrom ? bound.get(nextBound++).end() : busy.get(nextBusy++).end();
                attended -= Math.max(0, to - Math.max(from, takenUntil));
                takenUntil = Math.max(takenUntil, to);
            }
            attended += Math.max(0, to - Math.max(from, allUntil));
            allUntil = Math.max(allUntil, to);
        }
    }

    @Override
    public Object futureKey(FillHorizon horizon) {
        return List.of(wanted.endingAfter(horizon.from()), bound.endingAfter(horizon.from()));
    }

    private static long startOf(GroupMembers members, int index) {
        return index < members.size() ? members.get(index).start() : Long.MAX_VALUE;
    }

    /** Where two wanted sessions overlap, it is the later one that misses the person. */
    @Override
    public List<GroupMatch> matches() {
        wanted.sort();
        bound.sort();
        List<GroupMatch> matches = new ArrayList<>();
        List<Placement> earlier = new ArrayList<>();
        for (Placement held : wanted) {
            var instead = overlapping(bound, held);
            var preferred = overlapping(earlier, held);
            long missed = missed(held, instead, preferred);
            if (missed > 0) {
                matches.add(match(held, missed, instead, preferred));
            }
            earlier.add(held);
        }
        return matches;
    }

    private static List<Placement> overlapping(Iterable<Placement> others, Placement held) {
        List<Placement> result = new ArrayList<>();
        for (Placement other : others) {
            if (other.overlap(held) > 0) {
                result.add(other);
            }
        }
        return result;
    }

    private long missed(Placement held, List<Placement> instead, List<Placement> preferred) {
        List<Interval> taken = new ArrayList<>(busy);
        instead.forEach(other -> taken.add(new Interval(other.start(), other.end())));
        preferred.forEach(other -> taken.add(new Interval(other.start(), other.end())));
        taken.sort(Comparator.comparingLong(Interval::start));
        long missed = 0;
        long until = held.start();
        for (Interval stretch : taken) {
            missed += Interval.overlap(until, held.end(), stretch.start(), stretch.end());
            until = Math.max(until, stretch.end());
        }
        return missed;
    }

    private GroupMatch match(
            Placement held, long missed, List<Placement> instead, List<Placement> preferred) {
        List<Placement> about = new ArrayList<>();
        about.add(held);
        about.addAll(instead);
        about.addAll(preferred);
        List<String> reasons = new ArrayList<>();
        if (busy.stream().anyMatch(time -> time.overlap(held.start(), held.end()) > 0)) {
            reasons.add("is not available");
        }
        if (!instead.isEmpty()) {
            reasons.add("is needed in " + wording.titles(instead));
        }
        if (!preferred.isEmpty()) {
            reasons.add("is also wanted in " + wording.titles(preferred));
        }
        return new GroupMatch(
                missed,
                about,
                new FindingSentence(
                        person.name()
                                + " is wanted in "
                                + wording.title(held.session())
                                + " at "
                                + wording.place(held)
                                + ", but for "
                                + wording.minutes(missed)
                                + " "
                                + wording.enumerate(reasons)
                                + ".",
                        List.of(person),
                        true));
    }
}
