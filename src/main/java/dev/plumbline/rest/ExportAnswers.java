package dev.plumbline.rest;

import dev.plumbline.exchange.ExportFormats;
import dev.plumbline.exchange.out.ExportFormat;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.rest.job.ScheduleService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Answers with schedules in formats that others read. */
@ApplicationScoped
class ExportAnswers {

    private final ScheduleService service;

    ExportAnswers(ScheduleService service) {
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
                        FileName.disposition(request.agenda(), format))
                .build();
    }

    /**
     * The schedule in the first format that the request accepts.
     *
     * @throws dev.plumbline.rest.error.RequestRefusal 406 if it accepts none
     */
    Response answer(String id, HttpHeaders headers, ExportParameters parameters) {
        List<MediaType> offered =
                ExportFormats.all().stream()
                        .map(exporter -> MediaType.valueOf(exporter.format().mediaType()))
                        .toList();
        var type =
                new AcceptedTypes(headers.getAcceptableMediaTypes())
                        .best(offered)
                        .orElseThrow(() -> RequestRefusals.notAcceptable(names(offered)));
        return answer(id, ExportFormats.all().get(offered.indexOf(type)), parameters);
    }

    private static List<String> names(List<MediaType> types) {
        return types.stream().map(MediaType::toString).distinct().toList();
    }

    private static MediaType type(ExportFormat format) {
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
