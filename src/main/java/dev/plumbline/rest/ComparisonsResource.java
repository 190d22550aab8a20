package dev.plumbline.rest;

import dev.plumbline.lab.compare.report.HtmlReport;
import dev.plumbline.rest.error.BodyLimit;
import dev.plumbline.rest.error.ProblemDetail;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.rest.job.ComparisonService;
import dev.plumbline.rest.job.ComparisonState;
import dev.plumbline.store.AuditEntry;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Comparisons of weights. */
@Path("/v1/comparisons")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comparisons", description = "Which weights lead to which schedules.")
public class ComparisonsResource {

    private static final HtmlReport REPORT = new HtmlReport();

    private final ComparisonService service;

    public ComparisonsResource(ComparisonService service) {
        this.service = service;
    }

    @Changes(AuditEntry.Kind.COMPARISON)
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Blocking
    @Operation(
            operationId = "compareWeights",
            summary = "Compare weights",
            description =
                    """
                    Takes a definition in: `{name, datasets, variants, sweeps, seeds, limit, fronts, sensitivity}`, where a dataset \
                    is the name of demo data or a problem. At most 10 datasets, 50 variants, 50 seeds, 1,000 searches and \
                    an hour or 100,000,000 steps of search. Four comparisons may wait.\
                    """)
    @RequestBody(
            required = true,
            description = "At most 10 MB of JSON in UTF-8.",
            content =
                    @Content(
                            schema = @Schema(type = SchemaType.OBJECT),
                            example =
                                    "{\"datasets\": [\"lpc-vfio-iommu-pci\"], \"variants\":"
                                            + " [{\"profile\": \"compact\"}], \"seeds\": 1, \"limit\":"
                                            + " {\"steps\": 100}}"))
    @APIResponse(
            responseCode = "202",
            description = "Taken in; Location says where the results will be.",
            content = @Content(schema = @Schema(implementation = ComparisonState.class)))
    @APIResponse(
            responseCode = "400",
            description = "Every mistake in the body, each with a JSON pointer.",
            content =
                    @Content(
                            mediaType = ProblemDetail.MEDIA_TYPE,
                            schema = @Schema(implementation = ProblemDetail.class)))
    @APIResponse(responseCode = "503", description = "Too many wait; Retry-After says when.")
    public Response compare(InputStream body, UriInfo uri) {
        var state = service.submit(BodyLimit.read(body));
        var location =
                uri.getBaseUriBuilder().path(ComparisonsResource.class).path(state.id()).build();
        return Response.accepted(state).location(location).build();
    }

    @GET
    @Path("/{id}")
    @Blocking
    @Operation(
            operationId = "getComparison",
            summary = "How far a comparison is, and its results when it is complete",
            description = "For organizers only: results tell who is worst off.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ComparisonState.class)))
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    @APIResponse(responseCode = "404", description = "Unknown or forgotten.")
    public ComparisonState get(@PathParam("id") String id) {
        return service.get(id);
    }

    @GET
    @Path("/{id}/report")
    @Produces(MediaType.TEXT_HTML)
    @Blocking
    @Operation(
            operationId = "getComparisonReport",
            summary = "The results as a page with plots",
            description = "One file that loads nothing else. For organizers only.")
    @APIResponse(responseCode = "200", description = "The page.")
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    @APIResponse(responseCode = "404", description = "Unknown or forgotten.")
    @APIResponse(responseCode = "409", description = "There are no results yet.")
    public Response report(@PathParam("id") String id) {
        var results = service.get(id).results();
        if (results == null) {
            throw RequestRefusals.noResultsYet(id);
        }
        return Response.ok(REPORT.export(results))
                .type(MediaType.TEXT_HTML_TYPE.withCharset(StandardCharsets.UTF_8.name()))
                .build();
    }

    @Changes(AuditEntry.Kind.COMPARISON)
    @DELETE
    @Path("/{id}")
    @Blocking
    @Operation(
            operationId = "endComparison",
            summary = "End a comparison early",
            description =
                    "Ends it without results and answers like GET; doing it again changes nothing.")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ComparisonState.class)))
    @APIResponse(responseCode = "404", description = "Unknown or forgotten.")
    public ComparisonState end(@PathParam("id") String id) {
        return service.end(id);
    }
}
