package dev.plumbline.exchange.out.html;

import dev.plumbline.exchange.out.AgendaBlock;
import dev.plumbline.exchange.out.AgendaDay;
import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.ConferenceClock;
import dev.plumbline.exchange.out.FindingGroup;
import dev.plumbline.exchange.out.PrivateParts;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.PublicSpeaker;
import dev.plumbline.exchange.out.WaitlistItem;
import dev.plumbline.problem.ZoneLabel;
import dev.plumbline.problem.facts.SessionKind;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that the template shows.
 *
 * @param zone the conference's zone, as people read it
 * @param dates from when to when, to read
 * @param privateParts null for the public
 */
public record ProgrammePage(
        String name,
        String zone,
        String dates,
        List<Day> days,
        List<Waiting> waitlist,
        @Nullable ForOrganizers privateParts) {

    static ProgrammePage of(Programme programme) {
        var words = new PageWords(programme);
        var days = AgendaDay.of(programme).stream().map(day -> Day.of(day, words)).toList();
        var privateParts = programme.privateParts();
        return new ProgrammePage(
                programme.title(),
                ZoneLabel.of(programme.zone()),
                dates(days),
                days,
                programme.waitlist().stream().map(Waiting::of).toList(),
                privateParts == null ? null : ForOrganizers.of(privateParts));
    }

    private static String dates(List<Day> days) {
        return switch (days.size()) {
            case 0 -> "No date yet";
            case 1 -> days.getFirst().name();
            default -> days.getFirst().name() + " to " + days.getLast().name();
        };
    }

    /** Whether the conference's clocks show UTC, so that no second time is to be told. */
    public boolean isInUtc() {
        return zone.equals("UTC");
    }

    /** Whether organizers see what is wrong. */
    public boolean showsFindings() {
        return privateParts != null && privateParts.isWhole();
    }

    /** Whether several rooms are in use on some day. */
    public boolean hasRooms() {
        return days.stream().anyMatch(Day::hasRooms);
    }

    /**
     * A day on the page.
     *
     * @param id its anchor
     * @param iso the date, to compare
     * @param name the date, to read
     * @param rows blocks that overlap, then those after them
     * @param hasRooms whether it takes place in several rooms
     */
    public record Day(
            String id, String iso, String name, List<List<Block>> rows, boolean hasRooms) {

        static Day of(AgendaDay day, PageWords words) {
            String iso = day.date().toString();
            return new Day(
                    PageAnchors.of("d", iso),
                    iso,
                    ConferenceClock.day(day.date()),
                    day.rows().stream().map(row -> row(iso, row, words)).toList(),
                    day.hasRooms());
        }

        private static List<Block> row(String day, List<AgendaBlock> row, PageWords words) {
            return row.stream().map(block -> Block.of(day, block, words)).toList();
        }
    }

    /**
     * What one room holds at a stretch, on the page.
     *
     * @param id its anchor
     * @param tracks names; may be empty
     */
    public record Block(
            String id,
            String room,
            List<String> tracks,
            PageMoment from,
            PageMoment to,
            List<Entry> sessions) {

        static Block of(String day, AgendaBlock block, PageWords words) {
            return new Block(
                    PageAnchors.of("b", day + "/" + block.items().getFirst().timeSlot()),
                    block.room().name(),
                    block.tracks(),
                    words.moment(block.start()),
                    words.moment(block.end()),
                    block.items().stream().map(item -> Entry.of(item, words)).toList());
        }

        /** Whether its sessions have to say their track themselves. */
        public boolean isMixed() {
            return tracks.size() > 1;
        }
    }

    /**
     * A session on the page.
     *
     * @param id its anchor
     * @param kind the class of its element
     * @param shown what else is said of it
     * @param required names of those who have to be there besides the speakers; empty for the
     *     public
     */
    public record Entry(
            String id,
            String sessionId,
            String kind,
            String title,
            @Nullable String abstractText,
            List<PublicSpeaker> speakers,
            List<PublicSpeaker> chairs,
            List<Cluster> clusters,
            @Nullable String track,
            PageMoment from,
            PageMoment to,
            int minutes,
            Shown shown,
            List<String> required) {

        static Entry of(AgendaItem item, PageWords words) {
            return new Entry(
                    PageAnchors.of("s", item.id()),
                    item.id(),
                    item.kind().name().toLowerCase(Locale.ROOT),
                    item.title(),
                    item.abstractText(),
                    item.speakers(),
                    item.chairs(),
                    words.clusters(item.clusters()),
                    item.track(),
                    words.moment(item.start()),
                    words.moment(item.end()),
                    item.minutes(),
                    Shown.of(item),
                    words.required(item.id()));
        }

        /** Whether it is a coordination session. */
        public boolean isCoordination() {
            return kind.equalsIgnoreCase(SessionKind.COORDINATION.name());
        }
    }

    /**
     * What programmes say of a session besides.
     *
     * @param description null where the abstract says the same
     * @param isUnrecorded whether it must not be recorded
     */
    public record Shown(
            @Nullable String subtitle,
            @Nullable String description,
            @Nullable String type,
            @Nullable String language,
            boolean isUnrecorded,
            List<PageLink> links) {

        static Shown of(AgendaItem item) {
            var listing = item.listing();
            return new Shown(
                    listing.subtitle(),
                    Objects.equals(listing.description(), item.abstractText())
                            ? null
                            : listing.description(),
                    listing.type(),
                    listing.language(),
                    listing.forbidsRecording(),
                    PageLink.all(listing));
        }
    }

    /**
     * A topic cluster on the page.
     *
     * @param colour 0 to 7, the same wherever it is named
     */
    public record Cluster(String name, int colour) {}

    /**
     * A session without a place, on the page.
     *
     * @param id its anchor
     */
    public record Waiting(
            String id,
            String sessionId,
            String title,
            List<PublicSpeaker> speakers,
            @Nullable String track,
            String reason) {

        static Waiting of(WaitlistItem waiting) {
            return new Waiting(
                    PageAnchors.of("s", waiting.id()),
                    waiting.id(),
                    waiting.title(),
                    waiting.speakers(),
                    waiting.track(),
                    waiting.reason());
        }
    }

    /**
     * What the page shows to organizers alone.
     *
     * @param isWhole whether score and findings are shown; not in a part
     */
    public record ForOrganizers(boolean isWhole, String score, List<FindingGroup> groups) {

        static ForOrganizers of(PrivateParts privateParts) {
            var scored = privateParts.scored();
            return new ForOrganizers(
                    privateParts.isWhole(),
                    scored.score().toString(),
                    privateParts.isWhole() ? FindingGroup.of(scored) : List.of());
        }
    }
}
