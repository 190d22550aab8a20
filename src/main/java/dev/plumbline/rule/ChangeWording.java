package dev.plumbline.rule;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Placement;
import dev.plumbline.schedule.Score;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The words for changes: what is better or worse, and who stands elsewhere. */
public final class ChangeWording {

    /**
     * One session before and after, maybe of two problems; without a slot where it has no place.
     */
    public record Change(Placement before, Placement after) {}

    private final FindingWording wording;

    /** With the times of the wording. */
    public ChangeWording(FindingWording wording) {
        this.wording = wording;
    }

    /**
     * How much better or worse, at the worst severity that differs: {@code 12 soft points worse}.
     */
    public String verdict(Score before, Score after) {
        if (before.hard() != after.hard()) {
            return verdict(after.hard() - before.hard(), "hard");
        }
        return before.medium() != after.medium()
                ? verdict(after.medium() - before.medium(), "medium")
                : verdict(after.soft() - before.soft(), "soft");
    }

    private String verdict(long gain, String level) {
        if (gain == 0) {
            return "as good";
        }
        return wording.count(Math.abs(gain), level + " point", level + " points")
                + (gain > 0 ? " better" : " worse");
    }

    /** Where a session would stand: place and room, or that it waits. */
    public String place(Placement placement) {
        return placement.isPlaced() ? wording.place(placement) : "The waitlist";
    }

    /** A sentence about all of them; nothing when there is none. */
    public String sentence(Collection<Change> changes) {
        Map<String, List<Session>> sessions = new LinkedHashMap<>();
        for (Change change : changes) {
            sessions.computeIfAbsent(whatHappens(change), any -> new ArrayList<>())
                    .add(change.after().session());
        }
        List<String> parts = new ArrayList<>();
        sessions.forEach(
                (what, those) ->
                        parts.add(
                                wording.enumerate(those.stream().map(wording::title).toList())
                                        + " "
                                        + what));
        return parts.isEmpty() ? "" : String.join("; ", parts) + ".";
    }

    /** In words that hold for one session and for many. */
    private String whatHappens(Change change) {
        Placement before = change.before();
        Placement after = change.after();
        if (!after.isPlaced()) {
            return "would lose the place at " + wording.place(before);
        }
        if (!before.isPlaced()) {
            return "would get " + wording.place(after);
        }
        List<String> what = new ArrayList<>();
        if (!before.placedSlot().room().equals(after.placedSlot().room())) {
            what.add("move to " + wording.place(after));
        } else if (before.start() != after.start()) {
            what.add(
                    before.placedSlot().id().equals(after.placedSlot().id())
                            ? "start "
                                    + wording.minutes(Math.abs(after.start() - before.start()))
                                    + (after.start() > before.start() ? " later" : " earlier")
                            : "move to " + wording.moment(after.start()));
        }
        if (before.minutes() != after.minutes()) {
            what.add(
                    "have " + wording.minutes(after.minutes()) + " instead of " + before.minutes());
        }
        return "would " + wording.enumerate(what);
    }
}
