package dev.plumbline.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sessions that run at once and want the same people, none of whom can be in two of them. Finds the
 * cheapest way to spread the people: session by session in order of time, it looks at every choice
 * of who comes, and keeps the best for each answer to "who is still busy, and until when". People
 * who can do the same are counted and not told apart.
 *
 * <p>That takes long when many sessions share many people, so it is only done up to {@link #MOST}
 * choices a session, which are counted beforehand. Beyond, whoever is wanted in two sessions at
 * once counts in neither of them. Both this and the count only grow when sessions come in, so the
 * penalty does, too.
 */
final class QuorumContest {

    /** Choices of one session: of all that may be busy before it, times who comes to it. */
    static final int MOST = 50_000;

    private static final BitSet NOBODY = new BitSet();

    /**
     * People who are the same to all sessions.
     *
     * @param wanted by session: the quorums that want them
     * @param covers by session: the same, but none where they are away
     */
    private record Alike(int size, List<BitSet> wanted, List<BitSet> covers) {}

    /** In order of time. */
    private final List<QuorumSeat> seats;

    private final BitSet shared = new BitSet();
    private final List<Alike> alike = new ArrayList<>();

    /** By session and quorum: how many of the shared people it takes. */
    private final List<int[]> lacking = new ArrayList<>();

    /**
     * @param seats with quorums, in order of time
     */
    QuorumContest(List<QuorumSeat> seats) {
        this.seats = seats;
        for (int later = 0; later < seats.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (seats.get(earlier).rivals(seats.get(later))) {
                    var both = (BitSet) seats.get(earlier).role().wanted().clone();
                    both.and(seats.get(later).role().wanted());
                    shared.or(both);
                }
            }
        }
        for (QuorumSeat seat : seats) {
            lacking.add(
                    seat.role().needs().stream()
                            .mapToInt(need -> need.missing(seat.away(), shared))
                            .toArray());
        }
        Map<List<List<BitSet>>, Integer> sizes = new LinkedHashMap<>();
        shared.stream().forEach(person -> sizes.merge(traits(person), 1, Integer::sum));
        sizes.forEach(
                (traits, size) -> alike.add(new Alike(size, traits.getFirst(), traits.getLast())));
    }

    private List<List<BitSet>> traits(int person) {
        List<BitSet> wanted = new ArrayList<>();
        List<BitSet> covers = new ArrayList<>();
        for (QuorumSeat seat : seats) {
            var mine = new BitSet();
            for (int need = 0; need < seat.role().needs().size(); need++) {
                mine.set(need, seat.role().needs().get(need).people().get(person));
            }
            wanted.add(mine);
            covers.add(seat.away().get(person) ? NOBODY : mine);
        }
        return List.of(wanted, covers);
    }

    /** As if each session were the only one. */
    long alone() {
        return seats.stream().mapToLong(seat -> seat.penalty(NOBODY)).sum();
    }

    /** The least there can be: minutes of a session for each person it lacks. */
    long penalty() {
        if (isTooLarge()) {
            return seats.stream().mapToLong(seat -> seat.penalty(torn(seat))).sum();
        }
        // Who is busy: by the session that can have them again, how many of each kind of people.
        Map<SortedMap<Integer, List<Integer>>, Long> least = Map.of(new TreeMap<>(), 0L);
        for (int number = 0; number < seats.size(); number++) {
            least = new Step(number).after(least);
        }
        return Collections.min(least.values());
    }

    /** In order of time. */
    List<QuorumSeat> seats() {
        return seats;
    }

    /** Whoever could come to two sessions that run at once, were there only one of them. */
    BitSet contended() {
        var contended = new BitSet();
        for (QuorumSeat one : seats) {
            for (QuorumSeat other : seats) {
                if (one != other && one.rivals(other)) {
                    var both = (BitSet) one.role().wanted().clone();
                    both.and(other.role().wanted());
                    both.andNot(one.away());
                    both.andNot(other.away());
                    contended.or(both);
                }
            }
        }
        return contended;
    }

    /**
     * The sessions that lack more together than each of them does by itself, as few as say it all;
     * those that have to do with each other in one contest.
     */
    List<QuorumContest> cores() {
        long excess = excess();
        List<QuorumSeat> core = new ArrayList<>(excess == 0 ? List.of() : seats);
        for (QuorumSeat seat : core.reversed().toArray(QuorumSeat[]::new)) {
            List<QuorumSeat> fewer = new ArrayList<>(core);
            fewer.remove(seat);
            if (new QuorumContest(fewer).excess() == excess) {
                core = fewer;
            }
        }
        return QuorumSeat.chains(core).stream().map(QuorumContest::new).toList();
    }

    private long excess() {
        return penalty() - alone();
    }

    /** Whoever is wanted in the session and in another one at the same time. */
    BitSet torn(QuorumSeat seat) {
        var torn = new BitSet();
        for (QuorumSeat other : seats) {
            if (other != seat && other.rivals(seat)) {
                torn.or(other.role().wanted());
            }
        }
        torn.and(seat.role().wanted());
        return torn;
    }

    /** Whether there may be too many choices to look at them all. */
    boolean isTooLarge() {
        for (int number = 0; number < seats.size(); number++) {
            double bySession = 1;
            Set<Integer> releases = new HashSet<>();
            for (int before = 0; before < number; before++) {
                if (seats.get(before).meets(seats.get(number))) {
                    bySession *= choices(before);
                    releases.add(release(before));
                }
            }
            double byPerson = 1;
            for (Alike some : alike) {
                byPerson *= multisets(some.size(), releases.size());
            }
            if (Math.min(bySession, byPerson) * choices(number) > MOST) {
                return true;
            }
        }
        return false;
    }

    /** Number of the first session that can have the people of this one again. */
    private int release(int number) {
        int next = number + 1;
        while (next < seats.size() && seats.get(number).meets(seats.get(next))) {
            next++;
        }
        return next;
    }

    /** Ways to fill what a session lacks, at most. */
    private double choices(int number) {
        int most = 0;
        for (int lack : lacking.get(number)) {
            most += lack;
        }
        double apart = 1;
        int kinds = 0;
        for (Alike some : alike) {
            if (!some.wanted().get(number).isEmpty()) {
                apart *= Math.min(most, some.size()) + 1;
                kinds++;
            }
        }
        return Math.min(apart, multisets(most, kinds));
    }

    /** Ways to put up to so many equal things into so many boxes. */
    static double multisets(int things, int boxes) {
        double ways = 1;
        for (int box = 1; box <= boxes; box++) {
            ways = ways * (things + box) / box;
        }
        return ways;
    }

    /** One session after those before it. */
    private final class Step {

        private final int number;
        private final QuorumSeat seat;
        private final int release;
        private final Map<SortedMap<Integer, List<Integer>>, Long> found = new HashMap<>();
        private final Integer[] taken = new Integer[alike.size()];

        private Step(int number) {
            this.number = number;
            this.seat = seats.get(number);
            this.release = release(number);
        }

        private Map<SortedMap<Integer, List<Integer>>, Long> after(
                Map<SortedMap<Integer, List<Integer>>, Long> before) {
            Arrays.fill(taken, 0);
            before.forEach((busy, cost) -> choose(0, lacking.get(number), busy, cost));
            return found;
        }

        /** Chooses how many come of each kind of people; nobody who fills nothing. */
        private void choose(
                int kind, int[] lack, SortedMap<Integer, List<Integer>> busy, long cost) {
            if (kind == alike.size()) {
                long missing = Arrays.stream(lack).sum();
                found.merge(busyNext(busy), cost + missing * seat.placement().minutes(), Math::min);
                return;
            }
            var some = alike.get(kind);
            var covers = some.covers().get(number);
            int most = covers.stream().map(need -> lack[need]).max().orElse(0);
            if (most > 0) {
                int gone = busy.values().stream().mapToInt(counts -> counts.get(kind)).sum();
                most = Math.min(most, some.size() - gone);
            }
            for (int count = 0; count <= most; count++) {
                taken[kind] = count;
                choose(kind + 1, count == 0 ? lack : filled(lack, covers, count), busy, cost);
            }
            taken[kind] = 0;
        }

        private static int[] filled(int[] lack, BitSet covers, int count) {
            int[] left = lack.clone();
            covers.stream().forEach(need -> left[need] = Math.max(0, left[need] - count));
            return left;
        }

        /** Who is still busy when the next session starts. */
        private SortedMap<Integer, List<Integer>> busyNext(SortedMap<Integer, List<Integer>> busy) {
            var next = new TreeMap<>(busy.tailMap(number + 2));
            if (release > number + 1 && Arrays.stream(taken).anyMatch(count -> count > 0)) {
                next.merge(release, List.of(taken), Step::sum);
            }
            return next;
        }

        private static List<Integer> sum(List<Integer> one, List<Integer> other) {
            List<Integer> sum = new ArrayList<>();
            for (int kind = 0; kind < one.size(); kind++) {
                sum.add(one.get(kind) + other.get(kind));
            }
            return sum;
        }
    }
}
