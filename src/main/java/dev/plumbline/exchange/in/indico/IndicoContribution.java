package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.problem.PublicListing;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A contribution, as far as one file knows it, or several do together.
 *
 * @param minutes null where nobody says a length
 * @param place null while it is not scheduled
 * @param where of a note
 */
record IndicoContribution(
        Numbers numbers,
        Content content,
        @Nullable Integer minutes,
        @Nullable Place place,
        String where) {

    /**
     * Indico counts contributions twice.
     *
     * @param url the number in addresses, which no other contribution of that Indico has
     * @param shown the number in lists, counted within the event
     */
    record Numbers(@Nullable String url, @Nullable String shown) {}

    /**
     * What it is about.
     *
     * @param session title of the session it belongs to
     * @param track title of its track
     * @param listing what is merely shown of it
     */
    record Content(
            String title,
            @Nullable String text,
            @Nullable String session,
            @Nullable String track,
            List<String> keywords,
            List<IndicoParticipant> speakers,
            List<IndicoParticipant> authors,
            PublicListing listing) {

        /** Of an export that does not tell authors. */
        Content(
                String title,
                @Nullable String text,
                @Nullable String session,
                @Nullable String track,
                List<String> keywords,
                List<IndicoParticipant> speakers,
                PublicListing listing) {
            this(title, text, session, track, keywords, speakers, List.of(), listing);
        }

        /** Its speakers; where nobody said who speaks, its primary authors. */
        @Override
        public List<IndicoParticipant> speakers() {
            return speakers.isEmpty() ? authors : speakers;
        }

        /** Whether its authors stand in for speakers. */
        boolean isByAuthors() {
            return speakers.isEmpty() && !authors.isEmpty();
        }
    }

    /**
     * When and where it takes place.
     *
     * @param block number of the session block it lies in
     */
    record Place(OffsetDateTime start, @Nullable String room, @Nullable String block) {}

    /** With what another file knows besides; this one is believed where they differ. */
    IndicoContribution and(IndicoContribution other, ImportNotes notes) {
        var mine = content;
        var more = other.content;
        return new IndicoContribution(
                new Numbers(
                        first(numbers.url, other.numbers.url),
                        first(numbers.shown, other.numbers.shown)),
                new Content(
                        mine.title,
                        first(mine.text, more.text),
                        first(mine.session, more.session),
                        first(mine.track, more.track),
                        joined(mine.keywords, more.keywords),
                        joined(mine.speakers, more.speakers),
                        joined(mine.authors, more.authors),
                        joined(mine.listing, more.listing)),
                minutes == null ? other.minutes : minutes,
                place(other, notes),
                where);
    }

    private @Nullable Place place(IndicoContribution other, ImportNotes notes) {
        var mine = place;
        var more = other.place;
        if (mine == null || more == null) {
            return mine == null ? more : mine;
        }
        if (!mine.start.isEqual(more.start)) {
            notes.add(
                    ImportNote.Kind.DOUBTFUL,
                    where,
                    "\"%s\" starts at %s here, but at %s in %s. Taken is the first. Maybe export both files again?"
                            .formatted(content.title, mine.start, more.start, other.where));
        }
        return new Place(mine.start, first(mine.room, more.room), first(mine.block, more.block));
    }

    private static PublicListing joined(PublicListing mine, PublicListing more) {
        return PublicListing.NONE
                .withType(first(mine.type(), more.type()))
                .withUrl(first(mine.url(), more.url()))
                .withAttachments(
                        mine.attachments().isEmpty() ? more.attachments() : mine.attachments());
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
