package dev.plumbline.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.rest.error.RequestRefusals;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Problems to try things with. */
@ForPublic
@Path("/v1/demo-data")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Demo data", description = "Problems to try things with.")
public class DemoDataResource {

    private final DemoData demoData;

    public DemoDataResource(DemoData demoData) {
        this.demoData = demoData;
    }

    @GET
    @Blocking
    @Operation(operationId = "listDemoData", summary = "What demo data there is")
    public List<DemoData.Entry> list() {
        return demoData.entries();
    }

    @GET
    @Path("/{id}")
    @Blocking
    @Operation(
            operationId = "getDemoData",
            summary = "One problem, ready to be solved",
            description =
                    """
                    The body of a request, `{config, modelInput}`: post it to `/v1/schedules` as it is.\
                    """)
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SolveBody.class)))
    @APIResponse(responseCode = "404", description = "There is no such demo data.")
    public ObjectNode get(@PathParam("id") String id) {
        return demoData.find(id).orElseThrow(() -> RequestRefusals.unknown("demo data", id));
    }
}
