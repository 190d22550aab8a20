package dev.plumbline.rest;

import dev.plumbline.exchange.ExportFormats;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.rest.job.PublicFeeds;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What everybody may see, without logging in: always the published revision, never the head. */
@ForPublic
@Path("/p")
@Tag(name = "Public addresses", description = "What is published, without logging in.")
@APIResponse(responseCode = "304", description = "It is as the client has it.")
@APIResponse(responseCode = "404", description = "Nothing is published there.")
public class PublicPagesResource {

    /** As slugs are written, so that the endings below are not taken for a part of one. */
    private static final String SLUG = "{slug: [a-z0-9-]+}";

    private static final String FOR_ALL = "public, max-age=60, stale-if-error=86400";
    private static final String FOR_ONE = "private, max-age=60";

    private final PublicFeeds feeds;
    private final Clock clock;

    public PublicPagesResource(PublicFeeds feeds, Clock clock) {
        this.feeds = feeds;
        this.clock = clock;
    }

    @GET
    @Path("/" + SLUG)
    @Produces(MediaType.WILDCARD)
    @Blocking
    @Operation(operationId = "getPublicPage", summary = "The agenda as a page")
    @APIResponse(
            responseCode = "200",
            description = "The page, in one file.",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_HTML,
                            schema = @Schema(type = SchemaType.STRING)))
    public Response page(@PathParam("slug") String slug, @Context HttpHeaders headers) {
        return named(slug, "html", headers);
    }

    @GET
    @Path("/" + SLUG + ".ics")
    @Produces(MediaType.WILDCARD)
    @Blocking
    @Operation(
            operationId = "getPublicCalendar",
            summary = "The agenda as a calendar to subscribe to")
    @APIResponse(
            responseCode = "200",
            description =
                    "A session keeps its UID; its SEQUENCE grows when it is published otherwise; one that is gone is CANCELLED.",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = SchemaType.STRING)))
    public Response calendar(@PathParam("slug") String slug, @Context HttpHeaders headers) {
        return named(slug, "ics", headers);
    }

    @GET
    @Path("/" + SLUG + "/schedule.xml")
    @Produces(MediaType.WILDCARD)
    @Blocking
    @Operation(
            operationId = "getPublicXml",
            summary = "The agenda for the apps of conferences, as XML")
    @APIResponse(
            responseCode = "200",
            description = "A schedule.xml.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_XML,
                            schema = @Schema(type = SchemaType.STRING)))
    public Response xml(@PathParam("slug") String slug, @Context HttpHeaders headers) {
        return named(slug, "schedule.xml", headers);
    }

    @GET
    @Path("/" + SLUG + "/schedule.json")
    @Produces(MediaType.WILDCARD)
    @Blocking
    @Operation(
            operationId = "getPublicJson",
            summary = "The agenda for the apps of conferences, as JSON")
    @APIResponse(
            responseCode = "200",
            description = "A schedule.json.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(type = SchemaType.OBJECT)))
    public Response json(@PathParam("slug") String slug, @Context HttpHeaders headers) {
        return named(slug, "schedule.json", headers);
    }

    @GET
    @Path("/calendars/{secret: [A-Za-z0-9_-]+}.ics")
    @Produces(MediaType.WILDCARD)
    @Blocking
    @Operation(
            operationId = "getPersonCalendar",
            summary = "One person's calendar",
            description = "Where the person speaks, chairs or is required.")
    @APIResponse(
            responseCode = "200",
            description = "As the calendar of all.",
            content =
                    @Content(
                            mediaType = "text/calendar",
                            schema = @Schema(type = SchemaType.STRING)))
    public Response person(@PathParam("secret") String secret, @Context HttpHeaders headers) {
        var exporter = exporter("ics");
        return new ConditionalAnswer(feeds.secret(secret, exporter), clock.instant())
                .answer(headers)
                .type(ExportAnswers.type(exporter.format()))
                .header(HttpHeaders.CACHE_CONTROL, FOR_ONE)
                .header("X-Robots-Tag", "noindex")
                .build();
    }

    private Response named(String slug, String format, HttpHeaders headers) {
        var exporter = exporter(format);
        return new ConditionalAnswer(feeds.named(slug, exporter), clock.instant())
                .answer(headers)
                .type(ExportAnswers.type(exporter.format()))
                .header(HttpHeaders.CACHE_CONTROL, FOR_ALL)
                .build();
    }

    private static Exporter exporter(String format) {
        return ExportFormats.of(format).orElseThrow();
    }
}
