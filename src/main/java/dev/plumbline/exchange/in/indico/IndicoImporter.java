package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.in.ImportFormat;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.in.Importer;
import dev.plumbline.problem.validation.InputErrors;
import java.util.Comparator;
import java.util.List;

/** Reads one or several exports of an event in Indico, in any order, and puts them together. */
public final class IndicoImporter implements Importer {

    private static final ImportFormat FORMAT =
            new ImportFormat(
                    "indico",
                    List.of(),
                    "Exports of Indico, one or several of an event: contributions.json, .csv or .xlsx, /export/event, /export/timetable, or the CSV that Indico imports.",
                    false);

    @Override
    public ImportFormat format() {
        return FORMAT;
    }

    @Override
    public ImportResult read(ImportRequest request) {
        var errors = new InputErrors();
        var event = new IndicoEvent(new ImportNotes(), errors);
        request.files().stream()
                .flatMap(file -> IndicoFile.of(file, request.options(), errors).stream())
                .sorted(Comparator.comparing(IndicoFile::kind))
                .forEach(file -> file.readInto(event));
        errors.throwIfAny();
        return IndicoPlan.of(event, request.options());
    }
}
