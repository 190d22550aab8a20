package dev.plumbline.rest;

import dev.plumbline.access.ServerRole;
import dev.plumbline.store.AuditStore;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who changed what on the server, for its administrators. */
@RolesAllowed(ServerRole.ADMIN)
@Path("/v1/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Access")
public class AuditResource {

    private final AuditStore store;

    AuditResource(AuditStore store) {
        this.store = store;
    }

    @GET
    @Blocking
    @Operation(operationId = "listAudit", summary = "Who changed what, the newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = AuditAnswer[].class)))
    @APIResponse(responseCode = "401", description = "No token, or one that is no good.")
    @APIResponse(responseCode = "403", description = "Not an administrator of the server.")
    public List<AuditAnswer> list(
            @QueryParam("limit") @DefaultValue("50") String limit,
            @Parameter(description = "The id of the last entry of the page before.")
                    @QueryParam("before")
                    @Nullable String before) {
        return store.all(before, PageSize.of(limit)).stream().map(AuditAnswer::of).toList();
    }
}
