package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Talk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;

/** Exports of an event that is invented: two tracks, posters, two people of one name. */
final class IndicoSamples {

    /** Of the event. */
    static final ZoneId ZONE = ZoneId.of("America/New_York");

    private IndicoSamples() {}

    static SourceFile file(String name) {
        try (var stream = IndicoSamples.class.getResourceAsStream("/exchange/indico/" + name)) {
            return new SourceFile(name, stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SourceFile text(String name, String content) {
        return new SourceFile(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** The sample with something else in it. */
    static SourceFile changed(String name, String from, String to) {
        String content = new String(file(name).content(), StandardCharsets.UTF_8);
        if (!content.contains(from)) {
            throw new IllegalArgumentException(name + " does not contain " + from);
        }
        return text(name, content.replace(from, to));
    }

    static List<SourceFile> files(String... names) {
        return Arrays.stream(names).map(IndicoSamples::file).toList();
    }

    static ImportResult read(List<SourceFile> files, ImportOptions options) {
        return new IndicoImporter().read(new ImportRequest(files, options, null));
    }

    static ImportResult read(SourceFile... files) {
        return read(List.of(files), ImportOptions.NONE);
    }

    static ImportOptions tracks(String... tracks) {
        return new ImportOptions(
                null, null, null, List.of(tracks), null, ImportOptions.NONE.sections(), true);
    }

    static ImportOptions zone(ZoneId zone) {
        return new ImportOptions(
                null, zone, null, List.of(), null, ImportOptions.NONE.sections(), true);
    }

    static Talk talk(ImportResult imported, String id) {
        return imported.problem().talks().stream()
                .filter(talk -> talk.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Person person(ImportResult imported, String id) {
        return imported.problem().people().stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The sentences of the kind. */
    static List<String> notes(ImportResult imported, ImportNote.Kind kind) {
        return imported.notes().stream()
                .filter(note -> note.kind() == kind)
                .map(ImportNote::message)
                .toList();
    }
}
