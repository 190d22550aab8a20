package dev.plumbline.exchange.in.sheet;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.validation.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What comes of tables of submissions. */
final class SubmissionReading {

    private SubmissionReading() {}

    static ImportResult read(String... namesAndTexts) {
        var options =
                new ImportOptions(
                        null, ZoneId.of("Europe/Berlin"), null, List.of(), null, Map.of(), true);
        List<SourceFile> files = new ArrayList<>();
        for (int index = 0; index < namesAndTexts.length; index += 2) {
            files.add(
                    new SourceFile(
                            namesAndTexts[index],
                            namesAndTexts[index + 1].getBytes(StandardCharsets.UTF_8)));
        }
        return SheetImporter.csv().read(new ImportRequest(files, options, null));
    }

    static ImportResult lone(String text) {
        return read("export-of-something.csv", text);
    }

    /** Title, then names. */
    static List<String> talks(ImportResult imported) {
        Map<String, String> names =
                imported.problem().people().stream()
                        .collect(Collectors.toMap(Person::id, Person::name));
        return imported.problem().talks().stream()
                .map(
                        talk ->
                                talk.title()
                                        + talk.participants().speakers().stream()
                                                .map(names::get)
                                                .toList())
                .toList();
    }

    /** Session, room's slot, start, minutes. */
    static List<String> places(ImportResult imported) {
        return Objects.requireNonNull(imported.problem().published()).placements().stream()
                .map(
                        one ->
                                "%s %s %s %d"
                                        .formatted(
                                                one.session(),
                                                one.timeSlot(),
                                                one.start().toLocalDateTime(),
                                                one.minutes()))
                .toList();
    }

    static List<String> notes(ImportResult imported, Kind kind) {
        return imported.notes().stream()
                .filter(note -> note.kind() == kind)
                .map(ImportNote::message)
                .toList();
    }

    static String mistake(String... files) {
        return catchThrowableOfType(InvalidInputException.class, () -> read(files))
                .errors()
                .getFirst()
                .detail();
    }
}
