package dev.plumbline.explain.diff;

import dev.plumbline.explain.diff.PairedSessions.Both;
import dev.plumbline.explain.diff.PairedSessions.Side;
import dev.plumbline.explain.diff.SessionChange.Kind;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.rule.FindingWording;
import dev.plumbline.schedule.FixedPlacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds what becomes of a session, and says it. */
final class SessionChanges {

    private final FindingWording wording;

    SessionChanges(FindingWording wording) {
        this.wording = wording;
    }

    /** What becomes of it; empty when it stands as it stood. */
    Optional<SessionChange> of(Both both) {
        var before = both.before();
        var after = both.after();
        var kinds = kinds(before, after);
        Session session = after.session() == null ? before.session() : after.session();
        if (kinds.isEmpty() || session == null) {
            return Optional.empty();
        }
        var from = before.placement();
        var to = after.placement();
        return Optional.of(
                new SessionChange(session, kinds, from, to, message(session, kinds, from, to)));
    }

    private static List<Kind> kinds(Side before, Side after) {
        if (before.session() == null) {
            return List.of(Kind.NEW);
        }
        if (after.session() == null) {
            return List.of(Kind.GONE);
        }
        var from = before.placement();
        var to = after.placement();
        if (from == null || to == null) {
            return from == to ? List.of() : List.of(to == null ? Kind.DROPPED : Kind.PLACED);
        }
        return kinds(from, to);
    }

    private static List<Kind> kinds(FixedPlacement from, FixedPlacement to) {
        List<Kind> kinds = new ArrayList<>();
        if (from.start() != to.start()) {
            kinds.add(Kind.TIME);
        }
        if (!room(from).equals(room(to))) {
            kinds.add(Kind.ROOM);
        }
        if (from.minutes() != to.minutes()) {
            kinds.add(to.minutes() < from.minutes() ? Kind.SHORTENED : Kind.LENGTHENED);
        }
        if (!from.session().title().equals(to.session().title())) {
            kinds.add(Kind.RENAMED);
        }
        if (kinds.isEmpty() && !from.placedSlot().id().equals(to.placedSlot().id())) {
            kinds.add(Kind.SLOT);
        }
        return List.copyOf(kinds);
    }

    /** One that is called otherwise is another one to those who look for it. */
    private static List<String> room(FixedPlacement placement) {
        var room = placement.placedSlot().room();
        return List.of(room.id(), room.name());
    }

    private String message(
            Session session,
            List<Kind> kinds,
            @Nullable FixedPlacement from,
            @Nullable FixedPlacement to) {
        String title = wording.title(session);
        if (from == null && to == null) {
            return title
                    + (kinds.contains(Kind.NEW)
                            ? " is new, and has no place."
                            : ", which had no place, is gone.");
        }
        if (from == null) {
            String is = kinds.contains(Kind.NEW) ? " is new: " : " has a place now: ";
            return title + is + wording.place(to) + ".";
        }
        if (to == null) {
            String announced = title + ", announced for " + wording.start(from);
            return announced
                    + (kinds.contains(Kind.GONE) ? ", is cancelled." : ", has no place any more.");
        }
        return title + " " + moved(kinds, from, to) + ".";
    }

    private String moved(List<Kind> kinds, FixedPlacement from, FixedPlacement to) {
        if (kinds.contains(Kind.SLOT)) {
            return "stays at " + wording.start(to) + ", in another time slot";
        }
        List<String> parts = new ArrayList<>();
        String at = "";
        if (kinds.contains(Kind.TIME) && kinds.contains(Kind.ROOM)) {
            parts.add("moves from " + wording.start(from) + " to " + wording.startAfter(from, to));
        } else if (kinds.contains(Kind.TIME)) {
            parts.add(
                    "moves from "
                            + wording.moment(from.start())
                            + " to "
                            + wording.startAfter(from, to));
        } else if (kinds.contains(Kind.ROOM)) {
            at = "at " + wording.moment(to.start()) + " ";
            parts.add("moves from " + wording.room(from) + " to " + wording.room(to));
        } else {
            at = "at " + wording.start(to) + " ";
        }
        if (from.minutes() != to.minutes()) {
            parts.add(
                    "has "
                            + wording.minutes(to.minutes())
                            + " instead of "
                            + wording.minutes(from.minutes()));
        }
        if (kinds.contains(Kind.RENAMED)) {
            parts.add("was announced as " + wording.title(from.session()));
        }
        return at + wording.enumerate(parts);
    }
}
