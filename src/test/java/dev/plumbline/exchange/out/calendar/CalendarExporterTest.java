package dev.plumbline.exchange.out.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.ExporterContract;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.TrickyProgrammes;
import dev.plumbline.problem.PublicListing;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.TinyProblem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;

/** Calendars are read back by ical4j, which writes none of them. */
class CalendarExporterTest extends ExporterContract {

    @Override
    protected Exporter exporter() {
        return new CalendarExporter();
    }

    @Override
    protected void isTrue(byte[] file, ExportRequest request) {
        areLinesOfTheFormat(file);
        var calendar = read(file);
        assertThat(calendar.validate().hasErrors()).as(calendar.validate().toString()).isFalse();

        var events = events(calendar);
        var items = request.programme().items();
        var placed = events.stream().filter(event -> !says(event, "STATUS", "CANCELLED")).toList();
        assertThat(placed).hasSameSizeAs(items);
        for (int index = 0; index < items.size(); index++) {
            isTrue(placed.get(index), items.get(index), request.programme().zone());
        }
        assertThat(events.stream().map(event -> value(event, "UID")).distinct())
                .hasSameSizeAs(events);
    }

    private static void areLinesOfTheFormat(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text.replace("\r\n", ""))
                .doesNotContain("\r", "\n")
                .doesNotContain("\uFFFD\uFFFD");
        assertThat(text.split("\r\n"))
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                        .isLessThanOrEqualTo(75));
    }

    private static void isTrue(VEvent event, AgendaItem item, ZoneId zone) {
        DtStart<?> start = (DtStart<?>) event.getProperty("DTSTART").orElseThrow();
        DtEnd<?> end = (DtEnd<?>) event.getProperty("DTEND").orElseThrow();
        assertThat(Instant.from(start.getDate())).isEqualTo(item.start());
        assertThat(Instant.from(end.getDate())).isEqualTo(item.end());
        assertThat(value(event, "SUMMARY")).isEqualTo(shown(item.title()));
        assertThat(value(event, "LOCATION")).isEqualTo(shown(item.room().name()));
        assertThat(says(event, "TRANSP", "TRANSPARENT")).isEqualTo(item.isBreak());
        String description =
                event.getProperty("DESCRIPTION").isEmpty() ? "" : value(event, "DESCRIPTION");
        item.speakers().forEach(speaker -> assertThat(description).contains(shown(speaker.name())));
        item.clusters().forEach(cluster -> assertThat(description).contains(shown(cluster)));
        isShown(description, item.listing());
        if (item.abstractText() != null) {
            assertThat(description).contains(shown(item.abstractText()));
        }
    }

    private static void isShown(String description, PublicListing listing) {
        assertThat(description.contains("Not recorded")).isEqualTo(listing.forbidsRecording());
        Stream.of(listing.subtitle(), listing.description(), listing.recordingUrl())
                .filter(Objects::nonNull)
                .forEach(text -> assertThat(description).contains(shown(text)));
        Stream.concat(listing.links().stream(), listing.attachments().stream())
                .forEach(link -> assertThat(description).contains(shown(link.url())));
    }

    /** As a calendar can show it: line breaks are all the same, other controls have no place. */
    private static String shown(String text) {
        return text.replaceAll("\r\n|[\r\u000B\f\u0085\u2028\u2029]", "\n")
                .replaceAll("[\\p{Cc}&&[^\t\n]]", "")
                .replaceAll("\\p{Cs}", "\uFFFD")
                .strip();
    }

    private static Calendar read(byte[] file) {
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(file));
        } catch (Exception e) {
            throw new AssertionError(new String(file, StandardCharsets.UTF_8), e);
        }
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT);
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue().strip();
    }

    private static boolean says(VEvent event, String property, String value) {
        return value(event, property).equals(value);
    }

    private Map<String, VEvent> byTitle(ExportRequest request) {
        return events(read(exporter().write(request))).stream()
                .collect(Collectors.toMap(event -> value(event, "SUMMARY"), Function.identity()));
    }

    @Test
    void countsChangesAndCancelsWhatIsGone() {
        var first = TrickyProgrammes.plain();
        var second = TrickyProgrammes.revised();
        var events = byTitle(new ExportRequest(second, List.of(first), null));

        String moved = title(second, "a");
        String gone = title(first, "c");
        String added = title(second, "d");
        assertThat(value(events.get(moved), "SEQUENCE")).isEqualTo("1");
        assertThat(value(events.get(gone), "STATUS")).isEqualTo("CANCELLED");
        assertThat(value(events.get(gone), "SEQUENCE")).isEqualTo("1");
        assertThat(value(events.get(added), "SEQUENCE")).isEqualTo("0");
    }

    @Test
    void countsEachStepOfAWayThereAndBack() {
        var first = TrickyProgrammes.plain();
        var second = TrickyProgrammes.revised();
        var events = byTitle(new ExportRequest(first, List.of(first, second, second), null));

        assertThat(value(events.get(title(first, "a")), "SEQUENCE")).isEqualTo("2");
        assertThat(value(events.get(title(first, "c")), "SEQUENCE")).isEqualTo("2");
        assertThat(value(events.get(title(first, "c")), "STATUS")).isEqualTo("CONFIRMED");
    }

    @Test
    void namesASessionTheSameInEveryFile() {
        var all = byTitle(new ExportRequest(TrickyProgrammes.plain()));
        var ofAda = byTitle(new ExportRequest(TrickyProgrammes.plain().ofPerson("ada")));
        String title = title(TrickyProgrammes.plain(), "a");

        assertThat(ofAda.keySet())
                .contains(title)
                .isSubsetOf(all.keySet())
                .hasSizeLessThan(all.size());
        assertThat(value(ofAda.get(title), "UID")).isEqualTo(value(all.get(title), "UID"));
    }

    @Test
    void tellsTheTruthInZonesThatAreMereOffsets() {
        for (String zone : List.of("+05:30", "Z", "UTC", "Etc/GMT+3")) {
            var facts =
                    TinyProblem.on("2027-05-12", zone)
                            .slot("am", "r1", "10:00", "12:00")
                            .talk("a", talk -> talk.speakers("ada"))
                            .facts();
            var slot = facts.slots().getFirst();
            var placement =
                    new FixedPlacement(
                            facts.session("a").orElseThrow(), slot, slot.start() + 10, 30);
            var request =
                    new ExportRequest(Programme.forPublic(Schedule.of(facts, List.of(placement))));

            isTrue(exporter().write(request), request);
        }
    }

    @Test
    void saysWhoseCalendarItIs() {
        var programme = TrickyProgrammes.plain().ofPerson("ada");
        String file = visible(exporter().write(new ExportRequest(programme)));

        assertThat(file).contains("X-WR-CALNAME:Tiny: " + programme.about() + "\r\n");
        assertThat(programme.about()).isNotNull();
    }

    @Test
    void describesTheChangeOfClocks() {
        var programme = TrickyProgrammes.ALL.get("the night the clocks go forward");
        String file = visible(exporter().write(new ExportRequest(programme)));

        assertThat(file)
                .contains(
                        "BEGIN:DAYLIGHT\r\nDTSTART:20270328T020000\r\n"
                                + "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:DAYLIGHT\r\n");
    }

    @Test
    void leavesNoDoubtAboutAnHourThatComesTwice() {
        var programme = TrickyProgrammes.ALL.get("the night the clocks go back");
        var last =
                programme.items().stream().max(Comparator.comparing(AgendaItem::end)).orElseThrow();
        String file = visible(exporter().write(new ExportRequest(programme)));

        assertThat(last.end()).isEqualTo(Instant.parse("2026-11-01T06:45:00Z"));
        assertThat(file)
                .contains(
                        "DTEND:20261101T054500Z",
                        "DTSTART:20261101T054500Z",
                        "DTEND:20261101T064500Z");
    }

    private static String title(Programme programme, String session) {
        return programme.item(session).orElseThrow().title();
    }
}
