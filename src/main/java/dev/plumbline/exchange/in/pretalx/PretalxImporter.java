package dev.plumbline.exchange.in.pretalx;

import dev.plumbline.exchange.in.ImportFormat;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.in.Importer;
import dev.plumbline.exchange.in.pretalx.PretalxFiles.Listed;
import dev.plumbline.problem.validation.InputErrors;
import java.util.List;

/**
 * Reads pretalx's lists of proposals, speakers, rooms, slots, tracks and favourites, in JSON or
 * CSV.
 */
public final class PretalxImporter implements Importer {

    private static final ImportFormat FORMAT =
            new ImportFormat(
                    "pretalx",
                    List.of(),
                    "pretalx's proposals, speakers with availabilities, rooms, slots and favourites, from its API, or its export of sessions and speakers in JSON or CSV.",
                    false);

    @Override
    public ImportFormat format() {
        return FORMAT;
    }

    @Override
    public ImportResult read(ImportRequest request) {
        var errors = new InputErrors();
        var notes = new ImportNotes();
        var files = PretalxFiles.of(request.files(), errors, notes);
        errors.throwIfAny();
        if (files.all(Listed.PROPOSALS).isEmpty()) {
            errors.add(
                    request.files().getFirst().at(),
                    "noProposals",
                    "None of the files lists proposals. Maybe the list of submissions is missing?");
            errors.throwIfAny();
        }
        PretalxUnreadFields.note(files, notes);
        return new PretalxImport(files, request, errors, notes).made();
    }
}
