package dev.plumbline.agenda;

import java.time.Instant;

/**
 * What the history says of a revision.
 *
 * @param score when it was made, as text
 */
public record RevisionNote(
        int number, RevisionKind kind, String who, Instant when, String summary, String score) {

    /** What it says of this one. */
    public static RevisionNote of(AgendaRevision revision) {
        return new RevisionNote(
                revision.number(),
                revision.kind(),
                revision.who(),
                revision.when(),
                revision.summary(),
                revision.schedule().score().toString());
    }
}
