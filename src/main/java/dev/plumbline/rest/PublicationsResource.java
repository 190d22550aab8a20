package dev.plumbline.rest;

import dev.plumbline.rest.error.BodyLimit;
import dev.plumbline.rest.error.ProblemDetail;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.rest.job.PublicationService;
import dev.plumbline.rest.job.PublicationView;
import dev.plumbline.rest.job.VersionCondition;
import dev.plumbline.store.AuditEntry;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What of an agenda is public, and was. */
@Path("/v1/agendas/{agenda}/publications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Publications", description = "What of an agenda is public, and who hears of it.")
@APIResponse(responseCode = "404", description = "No such agenda, revision or publication.")
public class PublicationsResource {

    private static final int MOST_DIGITS = 9;

    private final PublicationService service;

    public PublicationsResource(PublicationService service) {
        this.service = service;
    }

    @Changes(AuditEntry.Kind.AGENDA)
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(
            operationId = "publishAgenda",
            summary = "Make a revision public, or ask what that would be",
            description =
                    """
                    The head, or `revision`. From then on the public addresses show it, and the head compares itself with it: \
                    where that makes a difference, a revision is added whose problem says what is published. With `dryRun` \
                    nothing is changed, and If-Match may be absent.""")
    @RequestBody(
            required = true,
            description = "`{revision?, dryRun?}`",
            content = @Content(schema = @Schema(type = SchemaType.OBJECT), example = "{}"))
    @APIResponse(
            responseCode = "201",
            description = "Made public; Location is the publication's.",
            content = @Content(schema = @Schema(implementation = PublicationAnswer.class)))
    @APIResponse(
            responseCode = "200",
            description = "What it would be: a dry run.",
            content = @Content(schema = @Schema(implementation = PublicationAnswer.class)))
    @APIResponse(
            responseCode = "400",
            description = "Every mistake in the body, each with a JSON pointer.",
            content =
                    @Content(
                            mediaType = ProblemDetail.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @APIResponse(responseCode = "412", description = "Changed meanwhile, and how.")
    @APIResponse(responseCode = "428", description = "Without If-Match.")
    public Response publish(
            @PathParam("agenda") String id,
            @Parameter(description = "The ETag of what was seen, or *.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    @Nullable String ifMatch,
            InputStream body,
            UriInfo uri) {
        var condition = Optional.ofNullable(ifMatch).map(VersionCondition::of);
        var view = service.publish(id, condition, BodyLimit.read(body));
        var publication = view.publication();
        if (publication == null) {
            return answer(Response.ok(), view);
        }
        return answer(
                Response.created(
                        uri.getBaseUriBuilder()
                                .path(PublicationsResource.class)
                                .path(String.valueOf(publication.number()))
                                .build(view.agenda().id())),
                view);
    }

    private static Response answer(Response.ResponseBuilder response, PublicationView view) {
        return response.tag(String.valueOf(view.agenda().version()))
                .entity(PublicationAnswer.of(view))
                .build();
    }

    @GET
    @Blocking
    @Operation(operationId = "listPublications", summary = "What was made public, the newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PublicationList.class)))
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    public PublicationList list(
            @PathParam("agenda") String id,
            @Parameter(description = "The `next` of the page before.") @QueryParam("cursor")
                    @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") String limit) {
        var some = service.list(id, ListCursor.number(cursor), PageSize.of(limit));
        boolean isLast = some.isEmpty() || some.getLast().number() == 1;
        return new PublicationList(some, isLast ? null : ListCursor.write(some.getLast().number()));
    }

    @GET
    @Path("/{number}")
    @Blocking
    @Operation(operationId = "getPublication", summary = "A publication, with what it told")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PublicationAnswer.class)))
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    public PublicationAnswer get(
            @PathParam("agenda") String id, @PathParam("number") String number) {
        if (!number.matches("\\d{1," + MOST_DIGITS + "}")) {
            throw RequestRefusals.unknown("publication", number);
        }
        return PublicationAnswer.of(service.get(id, Integer.parseInt(number)));
    }
}
