package dev.plumbline.rest;

import dev.plumbline.exchange.ExportFormats;
import dev.plumbline.exchange.out.ExportFormat;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.rest.error.RequestRefusals;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Answers with schedules in formats that others read. */
final class ExportAnswers {

    private static final List<String> OFFERED =
            ExportFormats.all().stream()
                    .map(exporter -> exporter.format().mediaType())
                    .distinct()
                    .toList();

    /** Parameters are compared letter by letter, and people write the charset either way. */
    private static final List<Variant> VARIANTS =
            OFFERED.stream()
                    .flatMap(
                            type ->
                                    Stream.of("", ";charset=utf-8", ";charset=UTF-8")
                                            .map(type::concat))
                    .map(type -> new Variant(MediaType.valueOf(type), (Locale) null, null))
                    .toList();

    private ExportAnswers() {}

    /**
     * The exporter for a format.
     *
     * @throws dev.plumbline.rest.error.RequestRefusal 404
     */
    static Exporter exporter(String format) {
        return ExportFormats.of(format)
                .orElseThrow(
                        () ->
                                RequestRefusals.unknownFormat(
                                        "export format", format, ExportFormats.names()));
    }

    /**
     * The exporter for the first format that a request accepts.
     *
     * @throws dev.plumbline.rest.error.RequestRefusal 406 if it accepts none
     */
    static Exporter exporter(Request request) {
        var accepted = request.selectVariant(VARIANTS);
        if (accepted == null) {
            throw RequestRefusals.notAcceptable(OFFERED);
        }
        return ExportFormats.all().stream()
                .filter(one -> isOf(accepted.getMediaType(), one.format()))
                .findFirst()
                .orElseThrow();
    }

    /** The schedule in the format. */
    static Response answer(ExportSubject subject, Exporter exporter, ExportParameters parameters) {
        var format = exporter.format();
        var request = parameters.request(subject);
        return Response.ok(exporter.write(request))
                .type(type(format))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        FileName.disposition(request.programme(), format))
                .build();
    }

    private static boolean isOf(MediaType type, ExportFormat format) {
        return type.isCompatible(MediaType.valueOf(format.mediaType()));
    }

    /** What the file is. */
    static MediaType type(ExportFormat format) {
        var type = MediaType.valueOf(format.mediaType());
        Map<String, String> parameters = new TreeMap<>();
        if (format.isText()) {
            parameters.put("charset", StandardCharsets.UTF_8.name());
        }
        if (format.mediaType().equals("text/calendar")) {
            // has to agree with METHOD in the file (RFC 5545, section 3.7.2)
            parameters.put("method", "PUBLISH");
        }
        return new MediaType(type.getType(), type.getSubtype(), parameters);
    }
}
