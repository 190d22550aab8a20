package dev.plumbline.rule;

import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.List;

/** Sessions of which so many may run at the same time; minutes of those beyond cost. */
abstract class CapacityGroup implements SessionGroup {

    private final int count;
    private final GroupMembers members = new GroupMembers();

    /**
     * @param count how many may run, at least 1
     */
    CapacityGroup(int count) {
        this.count = count;
    }

    /**
     * Says that for some minutes there is nothing left for a session.
     *
     * @param others that run at the same time and began before it
     */
    abstract FindingSentence sentence(Placement without, List<Placement> others, long minutes);

    @Override
    public final void add(Placement member) {
        members.add(member);
    }

    @Override
    public final void remove(Placement member) {
        members.remove(member);
    }

    @Override
    public final long penalty() {
        if (members.size() <= count) {
            return 0;
        }
        long sum = 0;
        members.sort();
        for (int i = count; i < members.size(); i++) {
            sum += missed(i);
        }
        return sum;
    }

    /** Minutes in which a member has none, because as many that began before it run. */
    private long missed(int number) {
        Placement member = members.get(number);
        long missed = 0;
        long now = member.start();
        while (now < member.end()) {
            int running = 0;
            long until = member.end();
            for (int i = 0; i < number; i++) {
                long end = members.get(i).end();
                if (end > now) {
                    running++;
                    until = Math.min(until, end);
                }
            }
            if (running < count) {
                return missed;
            }
            missed += until - now;
            now = until;
        }
        return missed;
    }

    @Override
    public final Object futureKey(FillHorizon horizon) {
        return members.endingAfter(horizon.from());
    }

    @Override
    public final List<GroupMatch> matches() {
        members.sort();
        List<GroupMatch> matches = new ArrayList<>();
        for (int i = count; i < members.size(); i++) {
            long missed = missed(i);
            if (missed > 0) {
                matches.add(match(i, missed));
            }
        }
        return matches;
    }

    private GroupMatch match(int number, long missed) {
        Placement without = members.get(number);
        List<Placement> others = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            if (members.get(i).overlap(without) > 0) {
                others.add(members.get(i));
            }
        }
        List<Placement> about = new ArrayList<>();
        about.add(without);
        about.addAll(others);
        return new GroupMatch(missed, about, sentence(without, others, missed));
    }
}
