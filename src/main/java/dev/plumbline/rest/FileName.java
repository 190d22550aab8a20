package dev.plumbline.rest;

import dev.plumbline.exchange.naming.WordSlug;
import dev.plumbline.exchange.out.ExportFormat;
import dev.plumbline.exchange.out.Programme;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * What a file that somebody saves is called: after the problem, whom it is about, what it has of
 * that where several formats look alike, and that it is private.
 */
final class FileName {

    private FileName() {}

    /**
     * The value of Content-Disposition (RFC 6266): a name in ASCII, and the one in all letters
     * where that is another.
     */
    static String disposition(Programme programme, ExportFormat format) {
        String extension = format.extension();
        String name = WordSlug.of(programme.title() + " " + words(programme, format));
        String ascii = WordSlug.ascii(name);
        String header =
                "inline; filename=\"%s.%s\""
                        .formatted(ascii.isEmpty() ? "agenda" : ascii, extension);
        return ascii.equals(name)
                ? header
                : header
                        + "; filename*=UTF-8''%s.%s"
                                .formatted(
                                        URLEncoder.encode(name, StandardCharsets.UTF_8), extension);
    }

    private static String words(Programme programme, ExportFormat format) {
        String kind = format.id().contains("-") ? format.id().replaceFirst("^csv-", "") : "";
        return programme.privateParts() == null ? kind : kind + " private";
    }
}
