package dev.plumbline.exchange.out.indico;

import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.ExportFormat;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.PublicSpeaker;
import dev.plumbline.exchange.out.WaitlistItem;
import dev.plumbline.exchange.table.CsvDialect;
import dev.plumbline.problem.facts.SessionKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The CSV that Indico's management of contributions imports: start in the event's zone, minutes,
 * title, and of the first speaker first name, last name, affiliation and e-mail address. It has no
 * header, no rooms, no breaks and no second speaker. Indico takes a speaker over only with an
 * address, which no agenda knows: the last column is to be filled in before.
 */
public final class IndicoCsvExporter implements Exporter {

    private static final ExportFormat FORMAT =
            new ExportFormat(
                    "indico-csv",
                    "text/csv",
                    "csv",
                    true,
                    "The file from which Indico makes new contributions; fill in the speakers' e-mail addresses before.");

    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /**
     * Stands in front of what a spreadsheet would calculate: no spreadsheet passes over a blank
     * that does not break, and Indico takes it off when it trims, so the title is right.
     */
    private static final String GUARD = "\u00A0";

    private static final String NO_TITLE = "(no title)";

    @Override
    public ExportFormat format() {
        return FORMAT;
    }

    @Override
    public byte[] write(ExportRequest request) {
        var programme = request.programme();
        List<List<String>> rows = new ArrayList<>();
        for (AgendaItem item : programme.items()) {
            if (!item.isBreak()) {
                rows.add(
                        row(
                                start(item, programme.zone()),
                                item.minutes(),
                                item.title(),
                                item.speakers()));
            }
        }
        for (WaitlistItem waiting : programme.waitlist()) {
            if (waiting.kind() != SessionKind.BREAK) {
                rows.add(row("", waiting.minutes(), waiting.title(), waiting.speakers()));
            }
        }
        return CsvDialect.IMPORT.write(rows).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * On the clocks of the event. In the hour that clocks show twice Indico takes the second one;
     * what is in the first has no start, rather than a wrong one.
     */
    private static String start(AgendaItem item, ZoneId zone) {
        LocalDateTime time = item.start(zone).toLocalDateTime();
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        boolean isUnderstood = offsets.getLast().equals(item.start(zone).getOffset());
        return isUnderstood ? START.format(time) : "";
    }

    private static List<String> row(
            String start, int minutes, String title, List<PublicSpeaker> speakers) {
        var name =
                speakers.isEmpty()
                        ? new FullName("", "")
                        : FullName.of(IndicoCell.line(speakers.getFirst().name()));
        String affiliation = speakers.isEmpty() ? null : speakers.getFirst().affiliation();
        String shown = text(title);
        return List.of(
                start,
                Integer.toString(minutes),
                shown.isEmpty() ? NO_TITLE : shown,
                text(name.given()),
                text(name.family()),
                affiliation == null ? "" : text(affiliation),
                "");
    }

    private static String text(String text) {
        return IndicoCell.guarded(text, GUARD);
    }

    /**
     * A name in two parts, as Indico wants it. With a comma, what is in front of it is the family
     * name: {@code Example, Ada}. Else the last word is, together with the small words in front of
     * it: {@code Ludwig van Beethoven} is {@code van Beethoven}. A name of one word is a family
     * name.
     */
    record FullName(String given, String family) {

        static FullName of(String name) {
            int comma = name.indexOf(',');
            if (comma > 0 && comma < name.length() - 1) {
                return new FullName(
                        name.substring(comma + 1).strip(), name.substring(0, comma).strip());
            }
            String[] words = name.strip().split("\\s+");
            int family = words.length - 1;
            while (family > 1 && Character.isLowerCase(words[family - 1].codePointAt(0))) {
                family--;
            }
            return new FullName(joined(words, 0, family), joined(words, family, words.length));
        }

        private static String joined(String[] words, int from, int to) {
            return String.join(" ", Arrays.asList(words).subList(from, to));
        }
    }
}
