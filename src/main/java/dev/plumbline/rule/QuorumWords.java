package dev.plumbline.rule;

import dev.plumbline.problem.Person;
import dev.plumbline.rule.QuorumPool.Need;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Says of sessions with quorums what they lack, and why: each by itself, or those that contend. */
final class QuorumWords {

    private static final BitSet NOBODY = new BitSet();

    private final QuorumPool pool;
    private final FindingWording wording;

    QuorumWords(QuorumPool pool, FindingWording wording) {
        this.pool = pool;
        this.wording = wording;
    }

    /**
     * What is wrong in a contest.
     *
     * @param all of its group, in order of time
     */
    Stream<GroupMatch> matches(QuorumContest contest, List<QuorumSeat> all) {
        if (contest.isTooLarge()) {
            return contest.seats().stream().flatMap(seat -> singly(contest, seat, all));
        }
        var cores = contest.cores();
        Set<QuorumSeat> together = new LinkedHashSet<>();
        cores.forEach(core -> together.addAll(core.seats()));
        return Stream.concat(
                cores.stream().map(core -> new Account(core.seats(), all).jointly(core)),
                contest.seats().stream()
                        .filter(seat -> !together.contains(seat))
                        .flatMap(seat -> singly(seat, NOBODY, List.of(), all)));
    }

    private Stream<GroupMatch> singly(
            QuorumContest contest, QuorumSeat seat, List<QuorumSeat> all) {
        var rivals = contest.seats().stream().filter(other -> other != seat && other.rivals(seat));
        return singly(seat, contest.torn(seat), rivals.toList(), all);
    }

    /** One piece for each quorum of a session that lacks somebody. */
    private Stream<GroupMatch> singly(
            QuorumSeat seat, BitSet torn, List<QuorumSeat> rivals, List<QuorumSeat> all) {
        return seat.role().needs().stream()
                .filter(need -> need.missing(seat.away(), torn) > 0)
                .map(need -> new Account(List.of(seat), all).single(need, torn, rivals));
    }

    /** Of some sessions together. */
    private final class Account {

        private final List<QuorumSeat> seats;
        private final List<QuorumSeat> all;
        private final Set<Placement> about = new LinkedHashSet<>();
        private final Set<Person> people = new LinkedHashSet<>();
        private final Set<String> reasons = new LinkedHashSet<>();

        private Account(List<QuorumSeat> seats, List<QuorumSeat> all) {
            this.seats = seats;
            this.all = all;
            seats.forEach(seat -> about.add(seat.placement()));
        }

        private GroupMatch single(Need need, BitSet torn, List<QuorumSeat> rivals) {
            var seat = seats.getFirst();
            addAway(seat, need.people());
            var undecided = (BitSet) need.people().clone();
            undecided.and(torn);
            undecided.andNot(seat.away());
            if (!undecided.isEmpty()) {
                var placements = rivals.stream().map(QuorumSeat::placement).toList();
                about.addAll(placements);
                reasons.add(
                        names(undecided)
                                + " could also be in "
                                + wording.titles(placements)
                                + " (there are too many ways to share people out)");
            }
            if (reasons.isEmpty()) {
                reasons.add(tooFew(need));
            }
            long missing = need.missing(seat.away(), torn);
            return match(missing * seat.placement().minutes(), List.of(demand(seat, need)));
        }

        private GroupMatch jointly(QuorumContest core) {
            List<String> demands = new ArrayList<>();
            for (QuorumSeat seat : seats) {
                seat.role().needs().forEach(need -> demands.add(demand(seat, need)));
            }
            reasons.add(names(core.contended()) + " cannot be in two sessions at once");
            seats.forEach(seat -> addAway(seat, seat.role().wanted()));
            return match(core.penalty(), demands);
        }

        private GroupMatch match(long penalty, List<String> demands) {
            String text =
                    wording.enumerate(demands)
                            + ", but "
                            + wording.enumerate(List.copyOf(reasons))
                            + ".";
            return new GroupMatch(
                    penalty,
                    List.copyOf(about),
                    new FindingSentence(text, List.copyOf(people), true));
        }

        private String demand(QuorumSeat seat, Need need) {
            return wording.title(seat.placement().session())
                    + " at "
                    + wording.place(seat.placement())
                    + " needs at least "
                    + need.quorum().atLeast()
                    + " of "
                    + wording.whom(need.quorum());
        }

        private String names(BitSet some) {
            var named = some.stream().mapToObj(pool::person).toList();
            people.addAll(named);
            return wording.names(named);
        }

        /** Why people cannot come to a session, whatever the others do. */
        private void addAway(QuorumSeat seat, BitSet wanted) {
            var placement = seat.placement();
            wanted.stream()
                    .filter(seat.away()::get)
                    .forEach(
                            number -> {
                                people.add(pool.person(number));
                                String name = pool.person(number).name();
                                if (pool.isUnavailable(
                                        number, placement.start(), placement.end())) {
                                    reasons.add(name + " is not available" + forWhat(seat));
                                } else {
                                    var elsewhere = elsewhere(seat, number);
                                    about.addAll(elsewhere);
                                    reasons.add(
                                            name + " is needed in " + wording.titles(elsewhere));
                                }
                            });
        }

        private String forWhat(QuorumSeat seat) {
            return seats.size() == 1 ? "" : " for " + wording.title(seat.placement().session());
        }

        /** Where an available person is needed instead, in order of time. */
        private List<Placement> elsewhere(QuorumSeat seat, int person) {
            return all.stream()
                    .filter(other -> other != seat && other.meets(seat))
                    .filter(other -> other.role().bound().get(person))
                    .map(QuorumSeat::placement)
                    .toList();
        }

        /** Where somebody was taken out of the problem to see what becomes of it. */
        private static String tooFew(Need need) {
            int left = need.quorum().people().size();
            return left == 0 ? "nobody is left" : "no more than " + left + " are left";
        }
    }
}
