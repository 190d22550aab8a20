package dev.plumbline.rule;

import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The placed sessions of a pool: those with quorums, and those that keep their people elsewhere.
 * Mostly no two that want the same people run at once; then each is judged by itself.
 */
final class QuorumGroup implements SessionGroup {

    private static final BitSet NOBODY = new BitSet();

    /** A few hundred bytes each; a search has a few hundred again and again. */
    private static final int MOST_SETTLED = 2_000;

    private final QuorumPool pool;
    private final QuorumWords words;

    /** In order of time when they were looked at last. */
    private final List<QuorumSeat> seats = new ArrayList<>();

    /** What still runs, at a point of a look. */
    private final List<QuorumSeat> running = new ArrayList<>();

    /** Sessions that may want the same people at once as others, when they were looked at. */
    private final Set<QuorumSeat> contending = new LinkedHashSet<>();

    /** Sessions that took their people, within one look. */
    private final List<QuorumSeat> filled = new ArrayList<>();

    /** What contests came to, by their situation. */
    private final Map<List<Long>, Long> settled = new HashMap<>();

    QuorumGroup(QuorumPool pool, FindingWording wording) {
        this.pool = pool;
        this.words = new QuorumWords(pool, wording);
    }

    @Override
    public void add(Placement member) {
        seats.add(new QuorumSeat(member, pool.roleOf(member.session())));
    }

    @Override
    public void remove(Placement member) {
        for (int i = seats.size() - 1; i >= 0; i--) {
            if (seats.get(i).placement().session() == member.session()) {
                seats.remove(i);
                return;
            }
        }
    }

    @Override
    public long penalty() {
        look();
        long sum = 0;
        for (int i = 0; i < seats.size(); i++) {
            QuorumSeat seat = seats.get(i);
            if (contending.isEmpty() || !contending.contains(seat)) {
                sum += seat.penalty(NOBODY);
            }
        }
        return contending.isEmpty() ? sum : sum + together();
    }

    private long together() {
        long sum = 0;
        if (isEasy()) {
            for (QuorumSeat seat : contending) {
                sum += seat.penalty(NOBODY);
            }
            return sum;
        }
        var contenders = seats.stream().filter(contending::contains).toList();
        var situation = QuorumSeat.situation(contenders);
        Long known = settled.get(situation);
        if (known != null) {
            return known;
        }
        for (var chain : QuorumSeat.chains(contenders)) {
            sum += new QuorumContest(chain).penalty();
        }
        if (settled.size() == MOST_SETTLED) {
            settled.clear();
        }
        settled.put(situation, sum);
        return sum;
    }

    /**
     * Whether nobody lacks anybody when each session just takes the first who can come and are in
     * none of the others. Mostly so; then no contest has to be settled, and that is the same result
     * sooner, as a session never lacks less than by itself.
     */
    private boolean isEasy() {
        double ways = 1;
        for (QuorumSeat seat : contending) {
            ways *= seat.role().ways();
        }
        if (ways > QuorumContest.MOST) {
            return false;
        }
        filled.clear();
        for (QuorumSeat seat : contending) {
            if (!seat.fill(filled)) {
                return false;
            }
            filled.add(seat);
        }
        return true;
    }

    /** Finds out who is away from where, and which sessions may want the same people at once. */
    private void look() {
        sort();
        running.clear();
        contending.clear();
        for (int i = 0; i < seats.size(); i++) {
            QuorumSeat seat = seats.get(i);
            markUnavailable(seat);
            int still = 0;
            for (int j = 0; j < running.size(); j++) {
                QuorumSeat earlier = running.get(j);
                if (earlier.placement().end() > seat.placement().start()) {
                    running.set(still++, earlier);
                    meet(earlier, seat);
                }
            }
            while (running.size() > still) {
                running.removeLast();
            }
            running.add(seat);
        }
    }

    /** They were in order before the last changes, so this costs little. */
    private void sort() {
        for (int i = 1; i < seats.size(); i++) {
            QuorumSeat seat = seats.get(i);
            int at = i;
            while (at > 0 && seat.isBefore(seats.get(at - 1))) {
                seats.set(at, seats.get(at - 1));
                at--;
            }
            if (at < i) {
                seats.set(at, seat);
            }
        }
    }

    private void markUnavailable(QuorumSeat seat) {
        BitSet away = seat.away();
        away.clear();
        BitSet wanted = seat.role().wanted();
        long start = seat.placement().start();
        long end = seat.placement().end();
        for (int person = wanted.nextSetBit(0);
                person >= 0;
                person = wanted.nextSetBit(person + 1)) {
            if (pool.isUnavailable(person, start, end)) {
                away.set(person);
            }
        }
    }

    private void meet(QuorumSeat one, QuorumSeat other) {
        boolean isOwner = one.role().isOwner();
        boolean isOtherOwner = other.role().isOwner();
        if (isOwner) {
            one.away().or(other.role().bound());
        }
        if (isOtherOwner) {
            other.away().or(one.role().bound());
        }
        if (isOwner && isOtherOwner && one.rivals(other)) {
            contending.add(one);
            contending.add(other);
        }
    }

    /** The sessions with quorums, with those that they may have to share people with. */
    private List<List<QuorumSeat>> chains() {
        return QuorumSeat.chains(seats.stream().filter(seat -> seat.role().isOwner()).toList());
    }

    /**
     * What still runs at the horizon, what shares people with it by way of others, and what keeps
     * people from any of them.
     */
    @Override
    public Object futureKey(FillHorizon horizon) {
        if (!anyRuns(seats, horizon)) {
            return List.of();
        }
        look();
        List<QuorumSeat> open = new ArrayList<>();
        for (List<QuorumSeat> chain : chains()) {
            if (anyRuns(chain, horizon)) {
                open.addAll(chain);
            }
        }
        List<FixedPlacement> standing = new ArrayList<>();
        for (QuorumSeat seat : seats) {
            if (seat.placement().end() > horizon.from()
                    || open.contains(seat)
                    || open.stream().anyMatch(seat::meets)) {
                standing.add(FixedPlacement.of(seat.placement()));
            }
        }
        return standing;
    }

    private static boolean anyRuns(List<QuorumSeat> seats, FillHorizon horizon) {
        for (QuorumSeat seat : seats) {
            if (seat.placement().end() > horizon.from()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public List<GroupMatch> matches() {
        look();
        return chains().stream()
                .flatMap(chain -> words.matches(new QuorumContest(chain), seats))
                .toList();
    }
}
