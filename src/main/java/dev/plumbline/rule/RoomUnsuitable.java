package dev.plumbline.rule;

import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.FactPlace;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.schedule.Placement;
import java.util.ArrayList;
import java.util.List;

/**
 * A session is where it may be: the room has what it asks for, one of its places matches, the slot
 * takes its track.
 */
public final class RoomUnsuitable implements SessionRule {

    /** The name of this rule. */
    public static final String ID = "roomUnsuitable";

    static final RuleInfo INFO =
            RuleInfo.of(
                    ID,
                    "Unsuitable place",
                    "The room has every feature the session asks for, one of the session's places matches, the slot takes the session's track (or a place names"
                            + " it), and a break is in its own slot.",
                    Severity.HARD,
                    1,
                    "minutes of the session, per condition that is not met",
                    "Counted in minutes like the other hard rules.");

    private final FindingWording wording;

    RoomUnsuitable(RuleContext context) {
        wording = context.wording();
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public long penalty(Placement placement) {
        Session session = placement.session();
        Slot slot = placement.placedSlot();
        int faults =
                (isForeignBreak(session, slot) ? 1 : 0) + (isForeignTrack(session, slot) ? 1 : 0);
        if (!session.places().isEmpty() && !isAdmitted(placement)) {
            faults++;
        }
        faults += missingFeatures(session, slot).size();
        return (long) faults * placement.minutes();
    }

    private static List<String> missingFeatures(Session session, Slot slot) {
        var features = session.details().conditions().roomFeatures();
        // Asked in every step of a search, and mostly there is none.
        return slot.room().features().containsAll(features)
                ? List.of()
                : features.stream()
                        .filter(feature -> !slot.room().features().contains(feature))
                        .distinct()
                        .toList();
    }

    private static boolean isForeignBreak(Session session, Slot slot) {
        return session.breakLimits() != null && session.breakLimits().slot() != slot;
    }

    private static boolean isForeignTrack(Session session, Slot slot) {
        return !session.isBreak() && !session.trackAllows(slot);
    }

    private static boolean isAdmitted(Placement placement) {
        for (FactPlace place : placement.session().places()) {
            if (place.admits(placement.placedSlot(), placement.start(), placement.end())) {
                return true;
            }
        }
        return false;
    }

    @Override
    public FindingSentence sentence(Placement placement) {
        Session session = placement.session();
        Slot slot = placement.placedSlot();
        List<String> faults = new ArrayList<>();
        if (session.breakLimits() != null && isForeignBreak(session, slot)) {
            faults.add("belongs into " + wording.slot(session.breakLimits().slot()));
        }
        if (isForeignTrack(session, slot) && slot.track() != null) {
            faults.add("is in a slot of " + slot.track().name());
        }
        if (!session.places().isEmpty() && !isAdmitted(placement)) {
            faults.add("is at none of the places it may be");
        }
        missingFeatures(session, slot)
                .forEach(feature -> faults.add("needs a room with " + feature));
        return FindingSentence.of(
                wording.title(session)
                        + " at "
                        + wording.place(placement)
                        + " "
                        + wording.enumerate(faults)
                        + ".");
    }
}
