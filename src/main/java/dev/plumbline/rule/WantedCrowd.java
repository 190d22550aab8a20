package dev.plumbline.rule;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Attendees;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Placement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Many people who are wanted in few sessions, such as attendees with their wishes. They cost what
 * the {@link WantedGroup} of each of them costs, but are counted together: while sessions run at
 * once, whoever is wanted in several of them, or kept by one, is found by the bits of sets.
 */
final class WantedCrowd {

    private final List<Person> people;

    /** By session: a bit for each of the people. */
    private final long[][] wanted;

    private final long[][] bound;
    private final int[] wantedCount;

    /**
     * @param people who are always available
     */
    WantedCrowd(List<Person> people, List<Session> sessions) {
        this.people = List.copyOf(people);
        wanted = new long[sessions.size()][Math.ceilDiv(people.size(), Long.SIZE)];
        bound = new long[sessions.size()][Math.ceilDiv(people.size(), Long.SIZE)];
        wantedCount = new int[sessions.size()];
        for (Session session : sessions) {
            for (int number = 0; number < people.size(); number++) {
                enter(session.index(), session.attendees(), number);
            }
        }
    }

    private void enter(int session, Attendees attendees, int number) {
        Person person = people.get(number);
        if (attendees.binds(person)) {
            bound[session][number >> 6] |= 1L << number;
        } else if (attendees.wanted().contains(person)) {
            wanted[session][number >> 6] |= 1L << number;
            wantedCount[session]++;
        }
    }

    /**
     * Whether to count people together pays. A change of a session looks at each of its people, or
     * at each session of the crowd: whichever are fewer.
     *
     * @param wishes how often a session wants somebody
     * @param sessions that want somebody
     */
    static boolean pays(long wishes, long sessions) {
        return wishes > sessions * sessions;
    }

    /** A group without members. */
    SessionGroup empty(FindingWording wording) {
        return new Counted(wording);
    }

    private boolean looksAt(int number, int session) {
        return ((wanted[session][number >> 6] | bound[session][number >> 6]) & 1L << number) != 0;
    }

    private final class Counted implements SessionGroup {

        private final FindingWording wording;
        private final GroupMembers members = new GroupMembers();
        private int[] running = new int[8];

        private Counted(FindingWording wording) {
            this.wording = wording;
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
            members.sort();
            running = Arrays.copyOf(running, Math.max(running.length, members.size()));
            long missed = 0;
            long now = Long.MIN_VALUE;
            int count = 0;
            for (int next = 0; next < members.size() || count > 0; ) {
                now = count == 0 ? members.get(next).start() : now;
                while (next < members.size() && members.get(next).start() <= now) {
                    running[count++] = next++;
                }
                long until = next < members.size() ? members.get(next).start() : Long.MAX_VALUE;
                for (int i = 0; i < count; i++) {
                    until = Math.min(until, members.get(running[i]).end());
                }
                missed += count > 1 ? (until - now) * missing(count) : 0;
                now = until;
                count = withoutEnded(count, now);
            }
            return missed;
        }

        private int withoutEnded(int count, long now) {
            int left = 0;
            for (int i = 0; i < count; i++) {
                if (members.get(running[i]).end() > now) {
                    running[left++] = running[i];
                }
            }
            return left;
        }

        /** How often somebody is wanted, and not there, while the first so many run. */
        private int missing(int count) {
            int missing = 0;
            for (int i = 0; i < count; i++) {
                missing += wantedCount[session(i)];
            }
            for (int word = 0; word < wanted[session(0)].length; word++) {
                long asked = 0;
                long taken = 0;
                for (int i = 0; i < count; i++) {
                    asked |= wanted[session(i)][word];
                    taken |= bound[session(i)][word];
                }
                missing -= Long.bitCount(asked & ~taken);
            }
            return missing;
        }

        private int session(int runningNumber) {
            return members.get(running[runningNumber]).session().index();
        }

        @Override
        public Object futureKey(FillHorizon horizon) {
            return members.endingAfter(horizon.from());
        }

        @Override
        public List<GroupMatch> matches() {
            members.sort();
            return IntStream.range(0, people.size())
                    .mapToObj(this::of)
                    .flatMap(one -> one.matches().stream())
                    .toList();
        }

        private SessionGroup of(int number) {
            var group = new WantedGroup(people.get(number), List.of(), null, wording);
            for (Placement member : members) {
                if (looksAt(number, member.session().index())) {
                    group.add(FixedPlacement.of(member));
                }
            }
            return group;
        }
    }
}
