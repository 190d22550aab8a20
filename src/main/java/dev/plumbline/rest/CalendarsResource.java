package dev.plumbline.rest;

import dev.plumbline.rest.job.CalendarService;
import dev.plumbline.store.AuditEntry;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The addresses of people's own calendars, for the committee to hand out. */
@Path("/v1/agendas/{agenda}/calendars")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Publications")
@APIResponse(responseCode = "404", description = "No such agenda or calendar.")
public class CalendarsResource {

    private final CalendarService service;

    public CalendarsResource(CalendarService service) {
        this.service = service;
    }

    /**
     * A person's own calendar.
     *
     * @param person id of the person
     */
    @Schema(description = "Whose calendar is under which address. Whoever has that reads it.")
    record CalendarAnswer(String person, String name, String url) {

        static CalendarAnswer of(CalendarService.Calendar calendar, UriInfo uri) {
            return new CalendarAnswer(
                    calendar.person(),
                    calendar.name(),
                    uri.getBaseUriBuilder()
                            .path(PublicPagesResource.class)
                            .path("calendars")
                            .path(calendar.secret() + ".ics")
                            .build()
                            .toString());
        }
    }

    @GET
    @Blocking
    @Operation(
            operationId = "listCalendars",
            summary = "The calendars of all people in what is public",
            description =
                    "Each has an address of its own that nobody can guess; it has also what the person is required for. None when nothing is published.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CalendarAnswer[].class)))
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    public List<CalendarAnswer> list(@PathParam("agenda") String id, UriInfo uri) {
        return service.list(id).stream().map(one -> CalendarAnswer.of(one, uri)).toList();
    }

    @Changes(AuditEntry.Kind.AGENDA)
    @POST
    @Path("/{person}/renewal")
    @Blocking
    @Operation(
            operationId = "renewCalendar",
            summary = "Give a person's calendar another address",
            description = "The one before leads nowhere any more.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CalendarAnswer.class)))
    public CalendarAnswer renew(
            @PathParam("agenda") String id, @PathParam("person") String person, UriInfo uri) {
        return CalendarAnswer.of(service.renew(id, person), uri);
    }
}
