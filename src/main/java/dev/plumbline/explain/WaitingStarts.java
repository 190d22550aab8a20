package dev.plumbline.explain;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.StartReasons;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.PublishedStarts;
import dev.plumbline.schedule.StartTimes;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * At which starts a session could stand apart from the one before it in a slot, by choice: every
 * start on the grid that nobody else has, or those of them that have a reason. Reasons are the
 * starts and ends of related sessions in other slots, with a step of the grid between or without,
 * and with a pause that a rule wants between them; what the session likes by itself ({@link
 * StartReasons}); the end of the gap; what is published; and where sessions run side by side, the
 * ends and starts of all of them. Not for use by several threads at once.
 */
public final class WaitingStarts {

    /** Grid points at which a session may be asked what it likes: slots may be weeks long. */
    private static final long MOST_ASKED = 100_000;

    private final StartTimes starts;
    private final PublishedStarts published;
    private final StartReasons reasons;
    private final int grid;

    /**
     * @param rules those whose reasons count
     * @param starts of the rules' problem
     */
    public WaitingStarts(RuleSet rules, StartTimes starts) {
        this.starts = starts;
        this.published = new PublishedStarts(rules.facts(), starts);
        this.reasons = new StartReasons(rules);
        this.grid = rules.facts().problem().gridMinutes();
    }

    /**
     * Of one session.
     *
     * @param places where the others stand; null for one without a place
     */
    public Choice of(Session session, Function<Session, @Nullable FixedPlacement> places) {
        List<FixedPlacement> related = new ArrayList<>();
        for (Session other : reasons.related(session)) {
            var place = places.apply(other);
            if (place != null && place.isPlaced()) {
                related.add(place);
            }
        }
        return new Choice(session, related);
    }

    /** A gap; a session that starts in it comes after all sessions before it. */
    private record Gap(
            @Nullable Session previous,
            long previousEnd,
            long first,
            long last,
            boolean endsTheSlot) {}

    /** The starts that one session could choose. */
    public final class Choice {

        private final Session session;
        private final List<FixedPlacement> related;
        private long asked;

        private Choice(Session session, List<FixedPlacement> related) {
            this.session = session;
            this.related = related;
        }

        /** Whose. */
        public Session session() {
            return session;
        }

        /** How many starts there are in all gaps of a slot, whatever the session's length. */
        public long count(Slot slot, List<FixedPlacement> sessions) {
            return gaps(slot, sessions).stream()
                    .mapToLong(gap -> (gap.last() - gap.first()) / grid + 1)
                    .sum();
        }

        /** Every start on the grid in a gap, but those that it has without a choice. */
        public List<Long> every(Slot slot, int minutes, List<FixedPlacement> sessions) {
            List<Long> result = new ArrayList<>();
            for (Gap gap : gaps(slot, sessions)) {
                long unchosen = unchosen(slot, minutes, gap);
                for (long start = gap.first(); start <= gap.last(); start += grid) {
                    if (start != unchosen) {
                        result.add(start);
                    }
                }
            }
            return result;
        }

        /**
         * Those with a reason, the earliest first.
         *
         * @param sessions of the slot without this one, one after the other
         */
        public List<Long> withReason(Slot slot, int minutes, List<FixedPlacement> sessions) {
            List<Long> result = new ArrayList<>();
            List<Long> liked = null;
            for (Gap gap : gaps(slot, sessions)) {
                if (gap.first() < gap.last()) {
                    liked = liked == null ? liked(slot) : liked;
                    var found = new TreeSet<Long>();
                    LongConsumer sink =
                            start -> {
                                if (gap.first() <= start && start <= gap.last()) {
                                    found.add(start);
                                }
                            };
                    wishes(gap, slot, minutes, sink);
                    besideOthers(slot, minutes, sessions, sink);
                    liked.forEach(sink::accept);
                    found.remove(unchosen(slot, minutes, gap));
                    result.addAll(found);
                }
            }
            return result;
        }

        private void wishes(Gap gap, Slot slot, int minutes, LongConsumer sink) {
            for (int pause : reasons.pauses(session)) {
                for (FixedPlacement other : related) {
                    sink.accept(up(slot, other.end() + pause));
                    sink.accept(down(slot, other.start() - pause - minutes));
                }
            }
            for (FixedPlacement other : related) {
                if ((other.slot() != slot || !slot.isSequential())
                        && other.start() <= gap.last() + minutes + grid
                        && other.end() + grid >= gap.first()) {
                    sink.accept(up(slot, other.end()));
                    sink.accept(up(slot, other.end() + grid));
                    sink.accept(up(slot, other.start()));
                    sink.accept(down(slot, other.start() - minutes));
                    sink.accept(down(slot, other.start() - minutes - grid));
                }
            }
            long end = gap.endsTheSlot() ? slot.end() : gap.last();
            sink.accept(down(slot, end - minutes));
            sink.accept(published.startIn(session, slot, minutes));
        }

        /** Where sessions run side by side, there is room again when one of them is over. */
        private void besideOthers(
                Slot slot, int minutes, List<FixedPlacement> sessions, LongConsumer sink) {
            if (!slot.isSequential()) {
                for (FixedPlacement other : sessions) {
                    sink.accept(up(slot, other.end()));
                    sink.accept(down(slot, other.start() - minutes));
                }
            }
        }

        private List<Long> liked(Slot slot) {
            asked += slot.time().minutes() / grid;
            return asked <= MOST_ASKED ? reasons.liked(session, slot) : List.of();
        }

        private long unchosen(Slot slot, int minutes, Gap gap) {
            long ready = starts.ready(session, slot, gap.previous(), gap.previousEnd());
            return starts.start(session, slot, minutes, ready);
        }

        private List<Gap> gaps(Slot slot, List<FixedPlacement> sessions) {
            List<Gap> gaps = new ArrayList<>();
            if (!slot.isSequential()) {
                long last = down(slot, slot.end() - 1);
                return List.of(new Gap(null, slot.start(), slot.start(), last, true));
            }
            Session previous = null;
            long free = slot.start();
            for (int position = 0; position <= sessions.size(); position++) {
                boolean endsTheSlot = position == sessions.size();
                long next = endsTheSlot ? slot.end() - 1 : sessions.get(position).start();
                long first = up(slot, free);
                long last = down(slot, Math.min(next, slot.end() - 1));
                if (first <= last) {
                    gaps.add(new Gap(previous, free, first, last, endsTheSlot));
                }
                if (!endsTheSlot) {
                    previous = sessions.get(position).session();
                    free = Math.max(free, sessions.get(position).end());
                }
            }
            return gaps;
        }

        /** The first point of the slot's grid from there on. */
        private long up(Slot slot, long minute) {
            return slot.start() + Math.ceilDiv(minute - slot.start(), (long) grid) * grid;
        }

        /** The last point of the slot's grid until then. */
        private long down(Slot slot, long minute) {
            return slot.start() + Math.floorDiv(minute - slot.start(), (long) grid) * grid;
        }
    }
}
