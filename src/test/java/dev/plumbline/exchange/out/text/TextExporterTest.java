package dev.plumbline.exchange.out.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.ExporterContract;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.WaitlistItem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.TinyProblem;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextExporterTest extends ExporterContract {

    /** All that a line may begin with, if not with a blank: words of ours. */
    private static final Pattern OUR_WORDS =
            Pattern.compile(
                    "(Agenda of |Times are in |PRIVATE|=+$|[A-Z][a-z]+day \\d+ |\\d\\d:\\d\\d-|Waitlist"
                            + "|Findings|Broken|Left out|Could be better|Score|Nothing|Cancelled$"
                            + "|Without a place|Moved$|Shorter$|Longer$|New$|From the waitlist$"
                            + "|With other people$|New on the |Gone from the |The whole agenda).*");

    @Override
    protected Exporter exporter() {
        return new TextExporter();
    }

    @Override
    protected void isTrue(byte[] file, ExportRequest request) {
        String text = new String(file, StandardCharsets.UTF_8);
        isFitForMail(text);
        // The agenda is the last part, whatever changed before.
        String flat = text.replaceAll("\\s+", " ");
        var programme = request.programme();
        assertThat(flat).contains(shown(programme.name()).split(" ")[0]);
        for (AgendaItem item : programme.items()) {
            assertThat(flat).contains(line(item, programme));
        }
        for (WaitlistItem waiting : programme.waitlist()) {
            assertThat(flat).contains("* " + shown(waiting.title()));
        }
    }

    private static String line(AgendaItem item, Programme programme) {
        String people =
                item.speakers().stream()
                        .map(
                                speaker ->
                                        shown(speaker.name())
                                                + (speaker.affiliation() == null
                                                        ? ""
                                                        : " ("
                                                                + shown(speaker.affiliation())
                                                                + ")"))
                        .collect(Collectors.joining(", "));
        String subtitle = item.listing().subtitle();
        return "%s %s %d min %s %s"
                .formatted(
                        format("HH:mm", item.start(), programme),
                        utc(item.start(), programme),
                        item.minutes(),
                        shown(item.title() + (subtitle == null ? "" : " " + subtitle)),
                        people)
                .strip();
    }

    private static String utc(Instant moment, Programme programme) {
        var utc = moment.atZone(ZoneOffset.UTC);
        boolean sameDay = utc.getDayOfYear() == moment.atZone(programme.zone()).getDayOfYear();
        return DateTimeFormatter.ofPattern(sameDay ? "HH:mm'Z'" : "EEE HH:mm'Z'", Locale.ENGLISH)
                .format(utc);
    }

    private static String format(String pattern, Instant moment, Programme programme) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
                .format(moment.atZone(programme.zone()));
    }

    /** On one line, without what controls anything. */
    private static String shown(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s\\u2028\\u2029]+", " ")
                .replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]", "")
                .replaceAll("\\p{Cs}", "\uFFFD")
                .strip();
    }

    static void isFitForMail(String text) {
        assertThat(text).endsWith("\n").doesNotContain("\r", "\t", "\n\n\n");
        for (String line : text.split("\n")) {
            assertThat(line)
                    .doesNotEndWith(" ")
                    .doesNotContainPattern("[\\p{Cntrl}\\u202A-\\u202E]");
            assertThat(line.isEmpty() || line.startsWith(" ") || OUR_WORDS.matcher(line).matches())
                    .as(line)
                    .isTrue();
            if (DisplayWidth.of(line) > WrappedLines.COLUMNS) {
                assertThat(List.of(line.strip().split(" "))).as(line).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"UTC, UTC., false", "Etc/GMT-2, 'UTC+02:00, then in UTC (marked Z).', true"})
    void timesInUtcAreToldOnce(String zone, String told, boolean twice) {
        var problem =
                TinyProblem.on("2027-05-12", zone)
                        .slot("s", "r1", "09:00", "10:00")
                        .talk("a", talk -> talk.speakers("ada"))
                        .problem();
        var facts = Facts.of(problem);
        var placed =
                new FixedPlacement(
                        facts.session("a").orElseThrow(),
                        facts.slot("s").orElseThrow(),
                        facts.slot("s").orElseThrow().start(),
                        30);
        var programme = Programme.forPublic(Schedule.of(facts, List.of(placed)));
        String text =
                new String(
                        new TextExporter().write(new ExportRequest(programme)),
                        StandardCharsets.UTF_8);

        assertThat(text).contains("Times are in " + told + "\n");
        assertThat(text.contains("Z")).isEqualTo(twice);
    }
}
