package dev.plumbline.exchange.in.c3voc;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.c3voc.C3vocFile.ListedEvent;
import dev.plumbline.exchange.source.SourceNode;
import dev.plumbline.problem.ZoneLabel;
import dev.plumbline.problem.validation.SizeLimits;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out when events start: from their {@code date}, else from their {@code start} and the day
 * they are listed under, which may last beyond midnight.
 */
final class EventStart {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm[:ss]");
    private static final int DATE_LENGTH = "2027-05-12".length();
    private static final LocalTime USUAL_TURN = LocalTime.of(4, 0);

    private final ZoneId zone;
    private final boolean isZoneSaid;
    private final LocalTime turn;
    private final ImportNotes notes;
    private final Contradictions byZone = new Contradictions();
    private final Contradictions byDate = new Contradictions();

    /** What is doubtful in the same way, and the first example of it. */
    private static final class Contradictions {

        private int count;
        private @Nullable String first;

        private void add(String example) {
            count++;
            first = first == null ? example : first;
        }
    }

    EventStart(ConferenceZone zone, SourceNode conference, ImportNotes notes) {
        this.zone = zone.clock();
        this.isZoneSaid = zone.isSaid();
        this.turn = conference.text("day_change").flatMap(EventStart::time).orElse(USUAL_TURN);
        this.notes = notes;
        if (!turn.equals(USUAL_TURN)) {
            notes.add(
                    Kind.DROPPED,
                    conference.get("day_change").at().text(),
                    "A day of this conference lasts until %s. A problem has no place for that: schedules that are exported have days until %s."
                            .formatted(turn, USUAL_TURN));
        }
    }

    /** Notes, once all events were read, where date, start and time zone contradict each other. */
    void noteContradictions(String where) {
        if (byZone.first != null) {
            notes.add(
                    Kind.DOUBTFUL,
                    where,
                    "%,d dates have another offset than the time zone %s, but their starts show the same clock; the clock is taken to be that of the zone: %s. Maybe say another zone?"
                            .formatted(byZone.count, ZoneLabel.of(zone), byZone.first));
        }
        if (byDate.first != null) {
            notes.add(
                    Kind.DOUBTFUL,
                    where,
                    "%,d starts are another time than their dates; the dates are taken: %s. Maybe look at these events?"
                            .formatted(byDate.count, byDate.first));
        }
    }

    /** Empty where the file says no start, or a wrong one, which is a mistake then. */
    Optional<OffsetDateTime> of(ListedEvent listed) {
        SourceNode date = listed.event().get("date");
        Optional<OffsetDateTime> start =
                date.text().filter(text -> text.length() > DATE_LENGTH).isPresent()
                        ? ofDate(listed)
                        : ofDay(listed);
        return start.map(found -> wholeMinutes(found, date));
    }

    private Optional<OffsetDateTime> ofDate(ListedEvent listed) {
        SourceNode date = listed.event().get("date");
        String text = date.text().orElseThrow();
        try {
            return possible(checked(OffsetDateTime.parse(text), listed), date);
        } catch (DateTimeException withoutOffset) {
            try {
                return possible(zoned(LocalDateTime.parse(text), date), date);
            } catch (DateTimeException e) {
                date.mistake("invalidTime", "a time such as 2027-05-12T10:00:00+02:00");
                return Optional.empty();
            }
        }
    }

    /**
     * The date, compared with the start. Where both show the same clock, but not that of the zone,
     * the offset is a mistake of the program that wrote it: the zone is somebody's word.
     */
    private OffsetDateTime checked(OffsetDateTime date, ListedEvent listed) {
        SourceNode start = listed.event().get("start");
        Optional<LocalTime> said =
                start.node().isTextual()
                        ? time(start.node().textValue().strip())
                        : Optional.empty();
        LocalDateTime there = date.atZoneSameInstant(zone).toLocalDateTime();
        if (said.isEmpty() || isMinuteOf(said.get(), there.toLocalTime())) {
            return date;
        }
        boolean isOfDate = isMinuteOf(said.get(), date.toLocalTime());
        if (isOfDate && isZoneSaid) {
            OffsetDateTime zoned = zoned(date.toLocalDateTime(), start);
            byZone.add("%s with the start %s becomes %s".formatted(date, said.get(), zoned));
            return zoned;
        }
        if (!isOfDate) {
            byDate.add("%s with the start %s".formatted(date, said.get()));
        }
        return date;
    }

    private static boolean isMinuteOf(LocalTime one, LocalTime other) {
        return one.truncatedTo(ChronoUnit.MINUTES).equals(other.truncatedTo(ChronoUnit.MINUTES));
    }

    private Optional<OffsetDateTime> ofDay(ListedEvent listed) {
        SourceNode start = listed.event().get("start");
        Optional<String> text = start.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalTime> time = time(text.get());
        Optional<LocalDate> day = day(listed);
        if (time.isEmpty()) {
            start.mistake("invalidTime", "a time of day such as 10:00");
        } else if (day.isEmpty()) {
            SourceNode date = listed.day().get("date");
            date.errors()
                    .add(
                            date.at(),
                            "missing",
                            "The day has no field (date) such as 2027-05-12, but its events need one.");
        }
        return time.isEmpty() || day.isEmpty()
                ? Optional.empty()
                : possible(zoned(inDay(day.get(), time.get()), start), start);
    }

    private LocalDateTime inDay(LocalDate day, LocalTime time) {
        return (time.isBefore(turn) ? day.plusDays(1) : day).atTime(time);
    }

    private Optional<LocalDate> day(ListedEvent listed) {
        return listed.event()
                .text("date")
                .or(() -> listed.day().text("date"))
                .or(() -> listed.day().text("start"))
                .or(() -> listed.day().text("day_start"))
                .filter(text -> text.length() >= DATE_LENGTH)
                .flatMap(
                        text -> {
                            try {
                                return Optional.of(LocalDate.parse(text.substring(0, DATE_LENGTH)));
                            } catch (DateTimeException e) {
                                return Optional.empty();
                            }
                        });
    }

    private OffsetDateTime zoned(LocalDateTime local, SourceNode at) {
        if (zone.getRules().getValidOffsets(local).size() != 1) {
            notes.add(
                    Kind.DOUBTFUL,
                    at.at().text(),
                    "The clocks change that night: %s is not one moment in %s. Maybe say it with its offset?"
                            .formatted(local, zone));
        }
        return local.atZone(zone).toOffsetDateTime();
    }

    private static Optional<OffsetDateTime> possible(OffsetDateTime start, SourceNode at) {
        if (SizeLimits.allows(start)) {
            return Optional.of(start);
        }
        at.mistake("invalidTime", "in the years 1970 to 2200");
        return Optional.empty();
    }

    private OffsetDateTime wholeMinutes(OffsetDateTime start, SourceNode at) {
        OffsetDateTime whole = start.truncatedTo(ChronoUnit.MINUTES);
        if (!whole.isEqual(start)) {
            notes.add(
                    Kind.GUESSED,
                    at.at().text(),
                    "The start %s is not a whole minute; %s is taken.".formatted(start, whole));
        }
        return whole;
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text, TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
