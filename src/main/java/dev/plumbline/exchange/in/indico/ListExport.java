package dev.plumbline.exchange.in.indico;

import dev.plumbline.problem.PublicListing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The manager's {@code contributions.csv} and {@code contributions.xlsx}. They say the number that
 * lists show, not the one in addresses, and no room. In CSV Indico drops signs that could begin a
 * formula.
 */
final class ListExport {

    /** More presenters has no contribution. */
    private static final int MOST_NAMES = 200;

    private static final List<String> NEEDED = List.of("Id", "Title", "Duration");

    private final IndicoEvent event;
    private final List<String> header;
    private final TableTimes times;

    ListExport(IndicoEvent event, IndicoRow header, TableTimes times) {
        this.event = event;
        this.header = header.cells().stream().map(IndicoRow::trimmed).toList();
        this.times = times;
    }

    /** Whether the row is the header of such a list. */
    static boolean isHeader(IndicoRow row) {
        return row.cells().stream().map(IndicoRow::trimmed).toList().containsAll(NEEDED);
    }

    /** Reads the contributions. */
    void read(List<IndicoRow> rows) {
        rows.forEach(this::contribution);
    }

    private void contribution(IndicoRow row) {
        var number = text(row, "Id");
        var title = text(row, "Title");
        if (number.isEmpty() || title.isEmpty()) {
            row.mistake(
                    number.isEmpty() ? "Id" : "Title",
                    "missing",
                    "",
                    "there. Maybe the file was changed after the export");
            return;
        }
        var start = times.start(row, header.indexOf("Date"), "Date");
        event.contribution(
                new IndicoContribution(
                        new IndicoContribution.Numbers(null, number.get()),
                        new IndicoContribution.Content(
                                title.get(),
                                text(row, "Description").orElse(null),
                                text(row, "Session").orElse(null),
                                text(row, "Track").orElse(null),
                                listed(text(row, "Keywords").orElse("")),
                                speakers(row),
                                PublicListing.NONE.withType(text(row, "Type").orElse(null))),
                        minutes(row),
                        start.map(time -> new IndicoContribution.Place(time, null, null))
                                .orElse(null),
                        row.at().text()),
                row.at());
    }

    private Optional<String> text(IndicoRow row, String column) {
        return row.text(header.indexOf(column));
    }

    private @Nullable Integer minutes(IndicoRow row) {
        var text = text(row, "Duration");
        if (text.isEmpty()) {
            return null;
        }
        var minutes = HumanDuration.minutes(text.get());
        if (minutes.isEmpty()) {
            row.mistake(
                    "Duration",
                    "badDuration",
                    text.get(),
                    "a length such as \"25 minutes\" or \"1h 30m\"; maybe export with Indico in English");
            return null;
        }
        return minutes.getAsInt();
    }

    private static List<String> listed(String text) {
        return Arrays.stream(text.split(", "))
                .map(IndicoRow::trimmed)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** Names are in one column, names with affiliations in another: the names tell where to cut. */
    private List<IndicoParticipant> speakers(IndicoRow row) {
        var names = listed(text(row, "Presenters").orElse(""));
        String rest = text(row, "Presenters (affiliation)").orElse("");
        List<IndicoParticipant> speakers = new ArrayList<>();
        if (names.size() > MOST_NAMES) {
            row.mistake(
                    "Presenters", "tooMany", names.getFirst(), "at most " + MOST_NAMES + " names");
            return List.of();
        }
        for (int index = 0; index < names.size(); index++) {
            String name = names.get(index);
            String next = index + 1 < names.size() ? ", " + names.get(index + 1) : "";
            String affiliation = affiliation(rest, name, next);
            rest = rest.substring(Math.min(rest.length(), length(name, affiliation)));
            speakers.add(new IndicoParticipant(null, null, name, affiliation));
        }
        return List.copyOf(speakers);
    }

    private static int length(String name, @Nullable String affiliation) {
        return name.length() + (affiliation == null ? 0 : affiliation.length() + 3) + 2;
    }

    private static @Nullable String affiliation(String rest, String name, String next) {
        String begin = name + " (";
        if (!rest.startsWith(begin)) {
            return null;
        }
        int end = next.isEmpty() ? rest.lastIndexOf(')') : rest.indexOf(")" + next, begin.length());
        return end <= begin.length() ? null : rest.substring(begin.length(), end);
    }
}
