package dev.plumbline.rest;

import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.rest.error.RequestRefusals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** Takes the parts of a multipart body for what they are; none is passed over. */
final class UploadParts {

    private final List<SourceFile> files = new ArrayList<>();
    private byte @Nullable [] problem;
    private long bytes;

    private UploadParts() {}

    /**
     * The files, and the problem if there is one.
     *
     * @throws dev.plumbline.rest.error.RequestRefusal 400 for a part that is neither, 413 if all
     *     parts together are larger than a body may be
     */
    static ImportUpload of(MultipartFormDataInput body) {
        var parts = new UploadParts();
        body.getValues().forEach((name, values) -> values.forEach(one -> parts.add(name, one)));
        return new ImportUpload(List.copyOf(parts.files), parts.problem);
    }

    private void add(String name, FormValue part) {
        if (name.equals(ImportUpload.PROBLEM)) {
            if (problem != null) {
                throw RequestRefusals.badUpload(
                        "There are several parts (%s). Maybe leave out all but one?"
                                .formatted(name));
            }
            problem = content(part);
        } else if (part.isFileItem()) {
            files.add(new SourceFile(name(name, part.getFileName()), content(part)));
        } else {
            throw RequestRefusals.badUpload(
                    "The part (%s) has no file name. Maybe give it one if it is a file, or say it in the query (?%s=…)?"
                            .formatted(name, name));
        }
    }

    private byte[] content(FormValue part) {
        try {
            var file = part.isFileItem() ? part.getFileItem() : null;
            bytes += file == null ? part.getValue().length() : file.getFileSize();
            if (bytes > JsonText.MAX_BYTES) {
                throw RequestRefusals.tooLarge(JsonText.MAX_BYTES);
            }
            if (file == null) {
                return part.getValue().getBytes(StandardCharsets.UTF_8);
            }
            try (var stream = file.getInputStream()) {
                return stream.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the directories that some clients send, and not twice the same. */
    private String name(String part, @Nullable String fileName) {
        String plain = fileName == null ? "" : plain(fileName.replaceAll("(?s).*[/\\\\]", ""));
        String wanted = plain.isEmpty() ? plain(part) : plain;
        String name = wanted;
        for (int number = 2; isTaken(name); number++) {
            name = number + "-" + wanted;
        }
        return name;
    }

    private boolean isTaken(String name) {
        return files.stream().anyMatch(file -> file.name().equals(name));
    }

    private static String plain(String name) {
        return name.replaceAll("\\p{Cntrl}", "").strip();
    }
}
