package dev.plumbline.exchange.in.c3voc;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.source.SourceNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out in which time zone a conference is. */
final class ConferenceZone {

    private static final String ADVICE =
            " Say the zone in which people read the agenda, such as Europe/Berlin.";
    private static final int HOUR_SECONDS = 3600;

    private ConferenceZone() {}

    /**
     * The zone that the file names, else the one that was said, else one that has the file's first
     * offset.
     */
    static ZoneId of(C3vocFile file, @Nullable ZoneId said, ImportNotes notes) {
        SourceNode name = file.conference().get("time_zone_name");
        Optional<String> written = name.text();
        Optional<ZoneId> named = written.flatMap(ConferenceZone::known);
        if (named.isPresent()) {
            return named.get();
        }
        String why =
                written.map(text -> "The time zone \"%s\" is not known".formatted(text))
                        .orElse("The file names no time zone");
        if (said != null) {
            notes.add(
                    Kind.GUESSED, name.at().text(), why + "; " + said + " is taken, as was said.");
            return said;
        }
        Optional<ZoneId> likely = firstTime(file).flatMap(ConferenceZone::withOffset);
        notes.add(
                Kind.MISSING,
                name.at().text(),
                why
                        + likely.map(zone -> "; its offset is that of " + zone + ".")
                                .orElse("; UTC holds the place.")
                        + ADVICE);
        return likely.orElse(ZoneId.of("UTC"));
    }

    private static Optional<ZoneId> known(String name) {
        return ZoneId.getAvailableZoneIds().contains(name)
                ? Optional.of(ZoneId.of(name))
                : Optional.empty();
    }

    private static Optional<OffsetDateTime> firstTime(C3vocFile file) {
        return file.events().stream()
                .flatMap(
                        listed ->
                                Stream.of(
                                        listed.event().get("date"),
                                        listed.day().get("day_start"),
                                        listed.day().get("start")))
                .filter(node -> node.node().isTextual())
                .flatMap(node -> parsed(node.node().textValue()).stream())
                .findFirst();
    }

    private static Optional<OffsetDateTime> parsed(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whole hours have zones without a place; others are those of some place. */
    private static Optional<ZoneId> withOffset(OffsetDateTime time) {
        int seconds = time.getOffset().getTotalSeconds();
        return seconds % HOUR_SECONDS == 0 ? ofHours(seconds / HOUR_SECONDS) : ofPlace(time);
    }

    /** POSIX counts westwards: Etc/GMT-1 is one hour ahead of UTC. */
    private static Optional<ZoneId> ofHours(int hours) {
        return hours == 0 ? Optional.of(ZoneId.of("UTC")) : known("Etc/GMT%+d".formatted(-hours));
    }

    /** Rather one whose clocks do not change. */
    private static Optional<ZoneId> ofPlace(OffsetDateTime time) {
        var moment = time.toInstant();
        return ZoneId.getAvailableZoneIds().stream()
                .filter(name -> name.contains("/"))
                .sorted()
                .map(ZoneId::of)
                .filter(zone -> zone.getRules().getOffset(moment).equals(time.getOffset()))
                .min(Comparator.comparing(zone -> zone.getRules().nextTransition(moment) != null));
    }
}
