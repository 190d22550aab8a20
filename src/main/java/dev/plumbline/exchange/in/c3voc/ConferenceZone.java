package dev.plumbline.exchange.in.c3voc;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.draft.OffsetZone;
import dev.plumbline.exchange.source.SourceNode;
import dev.plumbline.problem.ZoneLabel;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which time zone people read a conference's times.
 *
 * @param zone in which they are read
 * @param clock whose clocks the starts of events are told by; the same unless somebody said another
 *     zone to read the times in
 * @param isSaid whether somebody said that clock, so that it is believed rather than the offsets of
 *     dates
 */
record ConferenceZone(ZoneId zone, ZoneId clock, boolean isSaid) {

    private static final String ADVICE =
            " Say the zone in which people read the agenda, such as Europe/Berlin.";

    /**
     * The zone that was said, else the one that the file names, else one that has the file's first
     * offset. Many programs write UTC where nobody said a zone: it is not believed where most dates
     * have another offset.
     */
    static ConferenceZone of(C3vocFile file, @Nullable ZoneId said, ImportNotes notes) {
        SourceNode name = file.conference().get("time_zone_name");
        Optional<String> written = name.text();
        Optional<ZoneId> named = written.flatMap(ConferenceZone::known);
        if (named.isPresent()) {
            return named(file, named.get(), said, notes);
        }
        String why =
                written.map(text -> "The time zone \"%s\" is not known".formatted(text))
                        .orElse("The file names no time zone");
        Optional<ZoneId> likely = firstTime(file).flatMap(OffsetZone::of);
        if (said != null) {
            notes.add(
                    Kind.GUESSED, name.at().text(), why + "; " + said + " is taken, as was said.");
            return new ConferenceZone(said, said, false);
        }
        notes.add(
                Kind.MISSING,
                name.at().text(),
                why
                        + likely.map(zone -> "; its offset is that of " + label(zone) + ".")
                                .orElse("; UTC holds the place.")
                        + ADVICE);
        ZoneId zone = likely.orElse(ZoneId.of("UTC"));
        return new ConferenceZone(zone, zone, false);
    }

    private static ConferenceZone named(
            C3vocFile file, ZoneId named, @Nullable ZoneId said, ImportNotes notes) {
        String where = file.conference().get("time_zone_name").at().text();
        Optional<OffsetDateTime> other = otherOffset(file, named);
        if (said != null) {
            if (!said.equals(named)) {
                notes.add(
                        Kind.GUESSED,
                        where,
                        "The file names the time zone %s; %s is taken, as was said."
                                .formatted(label(named), label(said)));
            }
            return other.isPresent()
                    ? new ConferenceZone(said, said, true)
                    : new ConferenceZone(said, named, !ZoneLabel.isUtc(named));
        }
        Optional<ZoneId> offset = other.flatMap(OffsetZone::of);
        if (offset.isEmpty()) {
            return new ConferenceZone(named, named, !ZoneLabel.isUtc(named));
        }
        notes.add(
                Kind.DOUBTFUL,
                where,
                "The file names the time zone UTC, but most of its dates have another offset, such as %s. The dates are believed: people read the times in %s.%s"
                        .formatted(other.get(), label(offset.get()), ADVICE));
        return new ConferenceZone(offset.get(), offset.get(), false);
    }

    /** A date that shows that UTC was not meant: more have such an offset than not. */
    private static Optional<OffsetDateTime> otherOffset(C3vocFile file, ZoneId named) {
        if (!ZoneLabel.isUtc(named)) {
            return Optional.empty();
        }
        var dates =
                file.events().stream()
                        .flatMap(listed -> written(listed.event().get("date")).stream())
                        .toList();
        var others =
                dates.stream().filter(date -> date.getOffset().getTotalSeconds() != 0).toList();
        return 2 * others.size() > dates.size() ? Optional.of(others.getFirst()) : Optional.empty();
    }

    private static String label(ZoneId zone) {
        return ZoneLabel.of(zone);
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
                .flatMap(node -> written(node).stream())
                .findFirst();
    }

    /** A time with an offset, if it is one. */
    private static Optional<OffsetDateTime> written(SourceNode node) {
        if (!node.node().isTextual()) {
            return Optional.empty();
        }
        try {
            return Optional.of(OffsetDateTime.parse(node.node().textValue().strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
