package dev.plumbline.rest;

import dev.plumbline.exchange.out.ExportFormat;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.Exporters;
import dev.plumbline.rest.job.ScheduleService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;

/** Answers with schedules in formats that others read. */
@ApplicationScoped
class Exports {

    private final ScheduleService service;

    Exports(ScheduleService service) {
        this.service = service;
    }

    /** The schedule in the format. */
    Response answer(String id, Exporter exporter, ExportParameters parameters) {
        var format = exporter.format();
        var request = parameters.request(service.get(id), service);
        return Response.ok(exporter.write(request))
                .type(type(format))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "inline; filename=\"agenda.%s\"".formatted(format.extension()))
                .build();
    }

    /**
     * The schedule in the first format that the request accepts.
     *
     * @throws NotAcceptableException if it accepts none
     */
    Response answer(String id, HttpHeaders headers, ExportParameters parameters) {
        for (MediaType wanted : headers.getAcceptableMediaTypes()) {
            for (Exporter exporter : Exporters.all()) {
                if (wanted.isCompatible(MediaType.valueOf(exporter.format().mediaType()))) {
                    return answer(id, exporter, parameters);
                }
            }
        }
        throw new NotAcceptableException();
    }

    private static MediaType type(ExportFormat format) {
        var type = MediaType.valueOf(format.mediaType());
        return format.isText() ? type.withCharset(StandardCharsets.UTF_8.name()) : type;
    }
}
