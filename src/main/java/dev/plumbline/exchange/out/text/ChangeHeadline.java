package dev.plumbline.exchange.out.text;

import dev.plumbline.explain.diff.SessionChange;
import dev.plumbline.explain.diff.SessionChange.Kind;
import java.util.Optional;

/** Under what a change is told: the most important thing about it. In the order of a mail. */
enum ChangeHeadline {
    CANCELLED("Cancelled", "cancelled"),
    WAITLIST("Without a place now (waitlist)", "to the waitlist"),
    MOVED("Moved", "moved"),
    SHORTENED("Shorter", "shorter"),
    LENGTHENED("Longer", "longer"),
    RENAMED("Renamed", "renamed"),
    NEW("New", "new"),
    PLACED("From the waitlist", "from the waitlist"),
    PEOPLE("With other people", "with other people"),
    NEW_WAITING("New on the waitlist", "new on the waitlist"),
    GONE_WAITING("Gone from the waitlist", "gone from the waitlist");

    private final String title;
    private final String counted;

    ChangeHeadline(String title, String counted) {
        this.title = title;
        this.counted = counted;
    }

    /** Above the changes. */
    String title() {
        return title;
    }

    /** After their number. */
    String counted() {
        return counted;
    }

    /** Empty for what nobody notices. */
    static Optional<ChangeHeadline> of(SessionChange change) {
        var kinds = change.kinds();
        if (kinds.contains(Kind.GONE)) {
            return Optional.of(change.from() == null ? GONE_WAITING : CANCELLED);
        }
        if (kinds.contains(Kind.NEW)) {
            return Optional.of(change.to() == null ? NEW_WAITING : NEW);
        }
        if (kinds.contains(Kind.DROPPED)) {
            return Optional.of(WAITLIST);
        }
        if (kinds.contains(Kind.PLACED)) {
            return Optional.of(PLACED);
        }
        if (kinds.contains(Kind.TIME) || kinds.contains(Kind.ROOM)) {
            return Optional.of(MOVED);
        }
        if (kinds.contains(Kind.SHORTENED)) {
            return Optional.of(SHORTENED);
        }
        if (kinds.contains(Kind.LENGTHENED)) {
            return Optional.of(LENGTHENED);
        }
        return kinds.contains(Kind.RENAMED) ? Optional.of(RENAMED) : Optional.empty();
    }
}
