package dev.plumbline.rest;

import dev.plumbline.exchange.in.ImportFormat;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.SourceFile;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.rest.error.Refusals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/**
 * What was sent to be imported.
 *
 * @param problem the content of the part of that name; null when there is none
 */
record Upload(List<SourceFile> files, byte @Nullable [] problem) {

    private static final String PROBLEM = "problem";

    static Upload of(SourceFile file) {
        return new Upload(List.of(file), null);
    }

    static Upload of(List<FileUpload> parts) {
        List<SourceFile> files = new ArrayList<>();
        byte[] problem = null;
        for (FileUpload part : parts) {
            if (part.name().equals(PROBLEM)) {
                problem = content(part);
            } else {
                files.add(new SourceFile(name(part, files), content(part)));
            }
        }
        return new Upload(List.copyOf(files), problem);
    }

    /** Without the directories that some clients send, and not twice the same. */
    private static String name(FileUpload part, List<SourceFile> others) {
        String given = part.fileName() == null ? "" : part.fileName().replaceAll(".*[/\\\\]", "");
        String name = given.isBlank() ? part.name() : given;
        boolean isTaken = others.stream().anyMatch(other -> other.name().equals(name));
        return isTaken ? (others.size() + 1) + "-" + name : name;
    }

    private static byte[] content(FileUpload part) {
        try {
            Path uploaded = part.uploadedFile();
            return Files.readAllBytes(uploaded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The request for a format.
     *
     * @throws dev.plumbline.rest.error.Refusal 400 if there is no file, or a problem too few or too
     *     many
     * @throws dev.plumbline.problem.validation.InvalidInputException with every mistake in the
     *     problem
     */
    ImportRequest request(ImportFormat format, ImportOptions options) {
        if (files.isEmpty()) {
            throw Refusals.badParameter("file", "", "at least one part with a file");
        }
        if (format.needsProblem() && problem == null) {
            throw Refusals.badParameter(
                    PROBLEM, "", "a part with the problem that " + format.id() + " adds to");
        }
        if (!format.needsProblem() && problem != null) {
            throw Refusals.badParameter(
                    PROBLEM, "…", "left out: " + format.id() + " makes a new problem");
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
