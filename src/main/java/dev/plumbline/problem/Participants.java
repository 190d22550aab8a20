package dev.plumbline.problem;

import java.util.List;

/**
 * Who takes part in a session, by ids. Speakers are public; required and wanted people are private
 * to the organizers.
 *
 * @param quorums of each, at least some must be free at the time
 */
@HasBuilder
public record Participants(
        List<String> speakers,
        List<String> requiredPeople,
        List<String> wantedPeople,
        List<Quorum> quorums)
        implements ParticipantsBuilder.With {

    /** Nobody in particular. */
    public static final Participants NONE = ParticipantsBuilder.builder().build();
}
