package dev.plumbline.agenda;

import org.jspecify.annotations.Nullable;

/**
 * What is told of an event: ids, numbers and the summary of a revision, so that whoever may not
 * read the agenda learns nothing of people.
 */
public sealed interface AgendaNews {

    /** Of what kind it is. */
    AgendaEventType type();

    /** The head moved on. */
    record Revised(int revision, RevisionKind kind, long version, String summary)
            implements AgendaNews {

        @Override
        public AgendaEventType type() {
            return AgendaEventType.REVISION;
        }
    }

    /** A revision became the public one. */
    record MadePublic(int publication, int revision, long version) implements AgendaNews {

        @Override
        public AgendaEventType type() {
            return AgendaEventType.PUBLICATION;
        }
    }

    /**
     * A proposal came further.
     *
     * @param revision the number of the one that it is made from
     * @param status of its schedule, or DROPPED
     * @param score of the best so far, as text; null when there is none
     */
    record Proposed(String proposal, int revision, String status, @Nullable String score)
            implements AgendaNews {

        @Override
        public AgendaEventType type() {
            return AgendaEventType.PROPOSAL;
        }
    }

    /** The search for a proposal found something better. */
    record Improved(String proposal, int revision, String status, String score)
            implements AgendaNews {

        @Override
        public AgendaEventType type() {
            return AgendaEventType.PROGRESS;
        }
    }

    /**
     * How the agenda stands.
     *
     * @param published the number of the public revision; null as long as there is none
     * @param missed true when events before are not remembered any more; null otherwise
     */
    record Standing(long version, int head, @Nullable Integer published, @Nullable Boolean missed)
            implements AgendaNews {

        /** After all that was told before. */
        public static Standing of(Agenda agenda) {
            return new Standing(agenda.version(), agenda.head(), agenda.published(), null);
        }

        @Override
        public AgendaEventType type() {
            return AgendaEventType.AGENDA;
        }
    }

    /**
     * It is gone.
     *
     * @param version the last one
     */
    record Erased(long version) implements AgendaNews {

        @Override
        public AgendaEventType type() {
            return AgendaEventType.DELETED;
        }
    }
}
