package dev.plumbline.exchange.out;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.SessionKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session without a place.
 *
 * @param track its name, if it has one
 * @param minutes how long it wants to be, at least 1
 * @param reason a sentence; for the public it says no more than that there is no place
 */
public record WaitlistItem(
        String id,
        SessionKind kind,
        String title,
        List<PublicSpeaker> speakers,
        @Nullable String track,
        int minutes,
        String reason) {

    static final String NO_PLACE = "It has no place in this schedule.";

    static WaitlistItem of(Session session, String reason) {
        var track = session.isBreak() ? null : session.track();
        return new WaitlistItem(
                session.id(),
                session.kind(),
                session.title(),
                session.attendees().speakers().stream().map(PublicSpeaker::of).toList(),
                track == null ? null : track.name(),
                session.preferredMinutes(),
                reason);
    }

    /** The same, saying no more than that there is no place: reasons tell of others. */
    WaitlistItem withoutReason() {
        return new WaitlistItem(id, kind, title, speakers, track, minutes, NO_PLACE);
    }
}
