package dev.plumbline.exchange.in.c3voc;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.source.SourceNode;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
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
    static ZoneId of(ScheduleFile file, @Nullable ZoneId said, ImportNotes notes) {
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
        Optional<ZoneId> likely = offset(file).map(ConferenceZone::withOffset);
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

    private static Optional<ZoneOffset> offset(ScheduleFile file) {
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

    private static Optional<ZoneOffset> parsed(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text.strip()).getOffset());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** POSIX counts westwards: Etc/GMT-1 is one hour ahead of UTC. */
    private static ZoneId withOffset(ZoneOffset offset) {
        int seconds = offset.getTotalSeconds();
        boolean hasZone =
                seconds % HOUR_SECONDS == 0
                        && seconds != 0
                        && -12 * HOUR_SECONDS <= seconds
                        && seconds <= 14 * HOUR_SECONDS;
        return hasZone
                ? ZoneId.of("Etc/GMT%+d".formatted(-seconds / HOUR_SECONDS))
                : ZoneId.of("UTC");
    }
}
