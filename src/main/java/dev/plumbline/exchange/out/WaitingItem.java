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
public record WaitingItem(
        String id,
        SessionKind kind,
        String title,
        List<PublicSpeaker> speakers,
        @Nullable String track,
        int minutes,
        String reason) {

    static final String NO_PLACE = "It has no place in this schedule.";

    static WaitingItem of(Session session, String reason) {
        var track = session.isBreak() ? null : session.track();
        return new WaitingItem(
                session.id(),
                session.kind(),
                session.title(),
                session.attendees().speakers().stream().map(PublicSpeaker::of).toList(),
                track == null ? null : track.name(),
                session.preferredMinutes(),
                reason);
    }

    /** The same, saying no more than that there is no place: reasons tell of others. */
    WaitingItem withoutReason() {
        return new WaitingItem(id, kind, title, speakers, track, minutes, NO_PLACE);
    }
}
