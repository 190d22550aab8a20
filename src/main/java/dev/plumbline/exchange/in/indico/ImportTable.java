package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.problem.PublicListing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The seven columns that Indico imports: start, minutes, title, and a speaker's first name, last
 * name, affiliation and e-mail address. There is no header.
 */
record ImportTable(IndicoEvent event, TableTimes times) {

    /** So many columns it has. */
    static final int COLUMNS = 7;

    /** Reads the contributions; each row is one. */
    void read(List<IndicoRow> rows) {
        rows.forEach(this::contribution);
        boolean hasAddresses = rows.stream().anyMatch(row -> row.text(6).isPresent());
        if (hasAddresses) {
            event.notes()
                    .add(
                            ImportNote.Kind.DROPPED,
                            rows.getFirst().file().text(),
                            "E-mail addresses were left out: a problem has none.");
        }
    }

    private void contribution(IndicoRow row) {
        if (row.cells().size() != COLUMNS) {
            row.mistake(
                    "count",
                    "wrongColumns",
                    Integer.toString(row.cells().size()),
                    "7: start, minutes, title, first name, last name, affiliation, e-mail");
            return;
        }
        var title = row.text(2);
        if (title.isEmpty()) {
            row.mistake("title", "missing", "", "there");
            return;
        }
        var minutes = minutes(row);
        event.contribution(
                new IndicoContribution(
                        new IndicoContribution.Numbers(null, null),
                        new IndicoContribution.Content(
                                title.get(),
                                null,
                                null,
                                null,
                                List.of(),
                                speaker(row),
                                PublicListing.NONE),
                        minutes,
                        times.start(row, 0, "start")
                                .map(time -> new IndicoContribution.Place(time, null, null))
                                .orElse(null),
                        row.at().text()),
                row.at());
    }

    private static @Nullable Integer minutes(IndicoRow row) {
        var text = row.text(1);
        if (text.isEmpty()) {
            return null;
        }
        var minutes = HumanDuration.minutes(text.get());
        if (minutes.isEmpty()) {
            row.mistake("duration", "badDuration", text.get(), "a whole number of minutes");
            return null;
        }
        return minutes.getAsInt();
    }

    private static List<IndicoParticipant> speaker(IndicoRow row) {
        String name =
                Stream.of(row.text(3), row.text(4))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "));
        return name.isEmpty()
                ? List.of()
                : List.of(new IndicoParticipant(null, null, name, row.text(5).orElse(null)));
    }
}
