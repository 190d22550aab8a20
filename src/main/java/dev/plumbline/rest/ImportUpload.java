package dev.plumbline.rest;

import dev.plumbline.exchange.in.ImportFormat;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.rest.error.RequestRefusals;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was sent to be imported.
 *
 * @param problem the content of the part of that name; null when there is none
 */
record ImportUpload(List<SourceFile> files, byte @Nullable [] problem) {

    /** The part that is no file, but what the files add to. */
    static final String PROBLEM = "problem";

    static ImportUpload of(SourceFile file) {
        return new ImportUpload(List.of(file), null);
    }

    /**
     * The request for a format.
     *
     * @throws dev.plumbline.rest.error.RequestRefusal 400 if there is no file, or a problem too few
     *     or too many
     * @throws dev.plumbline.problem.validation.InvalidInputException with every mistake in the
     *     problem
     */
    ImportRequest request(ImportFormat format, ImportOptions options) {
        if (files.isEmpty()) {
            throw RequestRefusals.badUpload(
                    "There is no file in the body. Maybe send it as multipart/form-data, each file a part with a file name?");
        }
        if (format.needsProblem() && problem == null) {
            throw RequestRefusals.badUpload(
                    "The format (%s) adds to a problem. Maybe send that too, as multipart/form-data with a part (%s)?"
                            .formatted(format.id(), PROBLEM));
        }
        if (!format.takesProblem() && problem != null) {
            throw RequestRefusals.badUpload(
                    "The format (%s) makes a new problem. Maybe leave out the part (%s)?"
                            .formatted(format.id(), PROBLEM));
        }
        return new ImportRequest(files, options, problem == null ? null : read(problem));
    }

    private static @Nullable Problem read(byte[] problem) {
        var errors = new InputErrors();
        var read = ProblemJson.read(JsonText.parse(problem), "/" + PROBLEM, errors);
        errors.throwIfAny();
        return read;
    }
}
