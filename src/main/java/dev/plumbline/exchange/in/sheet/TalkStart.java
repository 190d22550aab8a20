package dev.plumbline.exchange.in.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.sheet.MomentText.Order;
import dev.plumbline.exchange.in.sheet.SheetFinder.Known;
import dev.plumbline.exchange.sheet.SubmissionColumns;
import dev.plumbline.exchange.table.InputTable.Row;
import dev.plumbline.problem.validation.ShownValue;
import dev.plumbline.problem.validation.SizeLimits;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads when the sessions of a table start and end, out of its columns for date, start and end. */
final class TalkStart {

    /** When a session is. */
    record Times(OffsetDateTime start, Optional<OffsetDateTime> end) {}

    private static final int SHOWN = 40;

    private final Known known;
    private final ZoneId zone;
    private final ImportNotes notes;
    private final Order order;
    private @Nullable LocalDate lastDate;

    TalkStart(Known known, ZoneId zone, ImportNotes notes) {
        this.known = known;
        this.zone = zone;
        this.notes = notes;
        List<String> texts = new ArrayList<>();
        for (String field :
                List.of(SubmissionColumns.DATE, SubmissionColumns.START, SubmissionColumns.END)) {
            known.table().rows().stream().skip(1).map(row -> cell(row, field)).forEach(texts::add);
        }
        var found = MomentText.order(texts);
        order = found.orElse(Order.MONTH_FIRST);
        if (found.isEmpty()) {
            texts.stream()
                    .filter(text -> !MomentText.isOrdered(text))
                    .findFirst()
                    .ifPresent(this::noteOrder);
        }
    }

    private void noteOrder(String text) {
        notes.add(
                Kind.DOUBTFUL,
                known.table().place(),
                "Dates such as \"%s\" were read with the month first. Maybe write them as 2027-05-12?"
                        .formatted(ShownValue.of(text, SHOWN)));
    }

    private String cell(Row row, String field) {
        return known.column(field)
                .filter(column -> !row.mistakes().contains(column))
                .map(column -> row.cell(column).strip())
                .orElse("");
    }

    /**
     * When the session of the row is; empty if the row does not say it, which is noted where it
     * seems to.
     */
    Optional<Times> of(Row row, String title, boolean hasNoRoom) {
        String date = cell(row, SubmissionColumns.DATE);
        String start = cell(row, SubmissionColumns.START);
        String end = cell(row, SubmissionColumns.END);
        var day = MomentText.of(date, order);
        var from = MomentText.of(start, order);
        day.map(MomentText::date).ifPresent(found -> lastDate = found);
        boolean hasStart =
                !start.isEmpty()
                        || day.map(MomentText::time)
                                .filter(time -> !time.equals(LocalTime.MIDNIGHT))
                                .isPresent();
        if (!hasStart) {
            return Optional.empty();
        }
        var until = MomentText.of(end, order);
        var found = start.isEmpty() ? times(day, day, until) : times(day, from, until);
        boolean isWhole = found.isPresent() && (end.isEmpty() || found.get().end().isPresent());
        if (!isWhole || hasNoRoom) {
            notes.add(
                    found.isEmpty() ? Kind.DROPPED : Kind.DOUBTFUL,
                    known.table().place() + ", row " + row.number(),
                    "\"%s\" %s: the table says %s."
                            .formatted(
                                    ShownValue.of(title, SHOWN),
                                    found.isEmpty()
                                            ? "got no place, as no date and time could be read (such as 2027-05-12 10:00)"
                                            : hasNoRoom
                                                    ? "got no place, as it has a time and no room"
                                                    : "has no readable end",
                                    Stream.of(date, start, end)
                                            .filter(text -> !text.isEmpty())
                                            .map(text -> '"' + ShownValue.of(text, SHOWN) + '"')
                                            .collect(Collectors.joining(", "))));
        }
        return hasNoRoom ? Optional.empty() : found;
    }

    private Optional<Times> times(
            Optional<MomentText> day, Optional<MomentText> from, Optional<MomentText> until) {
        LocalDate date =
                from.map(MomentText::date).or(() -> day.map(MomentText::date)).orElse(lastDate);
        LocalTime time = from.map(MomentText::time).orElse(null);
        if (date == null || time == null) {
            return Optional.empty();
        }
        ZoneOffset offset = from.map(MomentText::offset).orElse(null);
        var start = moment(date.atTime(time), offset);
        LocalTime endTime =
                until.map(MomentText::time).or(() -> from.map(MomentText::end)).orElse(null);
        if (start.isEmpty() || endTime == null) {
            return start.map(one -> new Times(one, Optional.empty()));
        }
        var endDate = until.map(MomentText::date);
        LocalDateTime end = endDate.orElse(date).atTime(endTime);
        boolean isNextDay = endDate.isEmpty() && !end.isAfter(date.atTime(time));
        var ended =
                moment(
                                isNextDay ? end.plusDays(1) : end,
                                until.map(MomentText::offset).orElse(offset))
                        .filter(one -> minutes(start.get(), one) > 0);
        return Optional.of(new Times(start.get(), ended));
    }

    /** Of two such times when the clocks go back, the first; none when they go forward. */
    private Optional<OffsetDateTime> moment(LocalDateTime local, @Nullable ZoneOffset offset) {
        var moment =
                offset == null
                        ? local.atZone(zone).toOffsetDateTime()
                        : local.atOffset(offset).atZoneSameInstant(zone).toOffsetDateTime();
        boolean exists = offset != null || moment.toLocalDateTime().equals(local);
        return exists && SizeLimits.allows(moment) ? Optional.of(moment) : Optional.empty();
    }

    /** Whole minutes; 0 where they are more than a time slot may have. */
    static int minutes(OffsetDateTime start, OffsetDateTime end) {
        long minutes = Duration.between(start, end).toMinutes();
        return minutes < 1 || minutes > SizeLimits.MINUTES ? 0 : (int) minutes;
    }

    /**
     * When a time slot is.
     *
     * @param slot its id
     */
    record Window(String slot, OffsetDateTime start, OffsetDateTime end) {

        boolean holds(OffsetDateTime from, int minutes) {
            return !start.isAfter(from) && !end.isBefore(from.plusMinutes(minutes));
        }
    }

    /** When the time slot is, if its start and end can be read. */
    static Optional<Window> window(JsonNode slot) {
        try {
            return Optional.of(
                    new Window(
                            slot.path("id").asText(),
                            OffsetDateTime.parse(slot.path("start").asText()),
                            OffsetDateTime.parse(slot.path("end").asText())));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
