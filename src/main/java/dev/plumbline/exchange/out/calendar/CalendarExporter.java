package dev.plumbline.exchange.out.calendar;

import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.ExportFormat;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.Programme;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes calendars. What was told before and has changed has a higher SEQUENCE, what is gone is
 * cancelled, so that calendars which know the agenda follow it.
 */
public final class CalendarExporter implements Exporter {

    private static final ExportFormat FORMAT =
            new ExportFormat(
                    "ics",
                    "text/calendar",
                    "ics",
                    true,
                    "A calendar file to subscribe to: everything, or what a person or track needs.");

    @Override
    public ExportFormat format() {
        return FORMAT;
    }

    @Override
    public byte[] write(ExportRequest request) {
        var programme = request.programme();
        var revisions = new EventRevisions(request);
        var cancelled = revisions.cancelled();
        var lines = new ContentLines();
        lines.value("BEGIN", "VCALENDAR");
        lines.value("VERSION", "2.0");
        lines.value("PRODID", "-//Plumbline//Plumbline//EN");
        lines.value("CALSCALE", "GREGORIAN");
        lines.value("METHOD", "PUBLISH");
        lines.text("X-WR-CALNAME", programme.title());
        writeZone(lines, programme, cancelled);
        var events = new EventLines(lines, programme, request.firstName());
        programme.items().forEach(item -> events.placed(item, revisions.sequence(item.id())));
        cancelled.forEach(item -> events.cancelled(item, revisions.sequence(item.id())));
        lines.value("END", "VCALENDAR");
        return lines.bytes();
    }

    private static void writeZone(
            ContentLines lines, Programme programme, List<AgendaItem> cancelled) {
        var first = moments(programme, cancelled, AgendaItem::start).min(Comparator.naturalOrder());
        var last = moments(programme, cancelled, AgendaItem::end).max(Comparator.naturalOrder());
        new ZoneLines(lines, programme.zone())
                .write(first.orElse(Instant.EPOCH), last.orElse(Instant.EPOCH));
    }

    private static Stream<Instant> moments(
            Programme programme, List<AgendaItem> cancelled, Function<AgendaItem, Instant> moment) {
        return Stream.concat(programme.items().stream(), cancelled.stream()).map(moment);
    }
}
