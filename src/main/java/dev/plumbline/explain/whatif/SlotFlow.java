package dev.plumbline.explain.whatif;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.StartTimes;
import java.util.ArrayList;
import java.util.List;

/** Gives the sessions of a slot their starts after one of them came, went or changed. */
record SlotFlow(StartTimes starts) {

    /** How the sessions of a slot follow each other now; can be changed. */
    List<SlotEntry> of(Slot slot, List<FixedPlacement> sessions) {
        List<SlotEntry> flowing = new ArrayList<>(sessions.size() + 1);
        Session previous = null;
        long end = slot.start();
        for (FixedPlacement placement : sessions) {
            long free = starts.ready(placement.session(), slot, previous, end);
            boolean follows =
                    placement.start()
                            == starts.start(placement.session(), slot, placement.minutes(), free);
            flowing.add(
                    new SlotEntry(
                            placement.session(),
                            placement.minutes(),
                            placement.start(),
                            follows,
                            free));
            previous = placement.session();
            end = Math.max(end, placement.end());
        }
        return flowing;
    }

    /** The sessions with the starts they have in this order. */
    List<FixedPlacement> placed(Slot slot, List<SlotEntry> flowing) {
        List<FixedPlacement> sessions = new ArrayList<>(flowing.size());
        Session previous = null;
        long end = slot.start();
        for (SlotEntry one : flowing) {
            long free = starts.ready(one.session(), slot, previous, end);
            var placement =
                    new FixedPlacement(one.session(), slot, start(one, slot, free), one.minutes());
            sessions.add(placement);
            previous = one.session();
            end = Math.max(end, placement.end());
        }
        return sessions;
    }

    private long start(SlotEntry one, Slot slot, long free) {
        boolean isUntouched = one.free() == free || one.free() == SlotEntry.ANY;
        boolean mayStay = !one.follows() && one.start() >= free;
        return isUntouched || mayStay
                ? one.start()
                : starts.start(one.session(), slot, one.minutes(), free);
    }

    /**
     * A session in a slot that is about to change.
     *
     * @param start where it stands, or would like to
     * @param follows whether it starts as soon as the sessions before it let it
     * @param free when the room was ready for it after the sessions before it, before the change;
     *     {@link #NEVER} for one that was not there, {@link #ANY} for one that is not to be moved
     */
    record SlotEntry(Session session, int minutes, long start, boolean follows, long free) {

        static final long NEVER = Long.MIN_VALUE;
        static final long ANY = Long.MAX_VALUE;

        /** One that comes in after another one. */
        static SlotEntry following(Session session, int minutes) {
            return new SlotEntry(session, minutes, 0, true, NEVER);
        }

        /** One that comes in at a start that is given. */
        static SlotEntry settled(Session session, int minutes, long start) {
            return new SlotEntry(session, minutes, start, false, ANY);
        }

        /** Another session, or the same with another length, in this place. */
        SlotEntry by(Session other, int otherMinutes) {
            return new SlotEntry(other, otherMinutes, start, follows, NEVER);
        }
    }
}
