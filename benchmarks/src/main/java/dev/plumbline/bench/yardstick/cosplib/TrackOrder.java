package dev.plumbline.bench.yardstick.cosplib;

import dev.plumbline.bench.yardstick.WholeGroup;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.GroupRule;
import dev.plumbline.rule.RuleInfo;
import dev.plumbline.rule.SessionGroup;
import dev.plumbline.schedule.Placement;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * A submission with an order is that one of its track, counted by session, room and slot; and no
 * two with an order are in the same slot of a session.
 */
final class TrackOrder implements GroupRule<Integer> {

    private static final RuleInfo INFO =
            CosplibRuleNames.soft(
                    "submissionsOrder", "Track out of order", "wrong or parallel submissions");

    private final CosplibLayout layout;
    private final int[] orders;
    private final List<List<Integer>> keys;

    TrackOrder(CosplibLayout layout) {
        this.layout = layout;
        orders =
                layout.submissions().stream().mapToInt(CosplibInstance.Submission::order).toArray();
        boolean[] ordered = new boolean[layout.trackCount()];
        for (int i = 0; i < orders.length; i++) {
            ordered[layout.trackOf()[i]] |= orders[i] > 0;
        }
        var all = SingleKeys.upTo(layout.trackCount());
        keys =
                Arrays.stream(layout.trackOf())
                        .mapToObj(track -> ordered[track] ? all.get(track) : List.<Integer>of())
                        .toList();
    }

    /** Whether it can cost anything. */
    boolean matters() {
        return keys.stream().anyMatch(mine -> !mine.isEmpty());
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean bindsOrder(Session session) {
        return orders[session.index()] > 0;
    }

    @Override
    public Collection<Integer> keys(Placement placement) {
        return placement.isPlaced() ? keys.get(placement.session().index()) : List.of();
    }

    @Override
    public SessionGroup empty(Integer track) {
        return new Track();
    }

    private final class Track extends WholeGroup {

        /** Used again each time. */
        private Placement[] inOrder = new Placement[8];

        @Override
        protected void entered(Session session, Slot slot) {
            // Starts change while sessions are in, so the order is made when it is asked for.
        }

        @Override
        protected void left(Session session, Slot slot) {
            // As above.
        }

        @Override
        public long penalty() {
            int size = sort();
            long sum = 0;
            for (int i = 0; i < size; i++) {
                int order = orderOf(inOrder[i]);
                if (order != 0) {
                    sum += order == i + 1 ? 0 : 1;
                    sum += parallelToLater(i, size);
                }
            }
            return sum;
        }

        private int sort() {
            int size = members().size();
            if (inOrder.length < size) {
                inOrder = new Placement[2 * size];
            }
            for (int i = 0; i < size; i++) {
                Placement member = members().get(i);
                int at = i;
                while (at > 0 && isBefore(member, inOrder[at - 1])) {
                    inOrder[at] = inOrder[at - 1];
                    at--;
                }
                inOrder[at] = member;
            }
            return size;
        }

        /** Cells are numbered by session and room. */
        private boolean isBefore(Placement one, Placement other) {
            int cell = one.placedSlot().index();
            int otherCell = other.placedSlot().index();
            return cell == otherCell ? one.start() < other.start() : cell < otherCell;
        }

        private long parallelToLater(int first, int size) {
            int session = sessionOf(inOrder[first]);
            long sum = 0;
            for (int i = first + 1; i < size && sessionOf(inOrder[i]) == session; i++) {
                if (orderOf(inOrder[i]) != 0) {
                    sum += inOrder[first].overlap(inOrder[i]);
                }
            }
            return sum;
        }

        private int sessionOf(Placement member) {
            return layout.session(member.placedSlot().index());
        }

        private int orderOf(Placement member) {
            return orders[member.session().index()];
        }

        @Override
        protected String sentence() {
            return "Submissions of the track are not in their order.";
        }
    }
}
