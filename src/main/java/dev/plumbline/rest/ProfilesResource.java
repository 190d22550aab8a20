package dev.plumbline.rest;

import dev.plumbline.rule.WeightProfile;
import dev.plumbline.rule.WeightProfiles;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The named sets of weights. */
@ForPublic
@Path("/v1/profiles")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rules", description = "What a good schedule is.")
public class ProfilesResource {

    /** A profile that cannot be read should be known now, not at the first request. */
    void readAll(@Observes StartupEvent started) {
        WeightProfiles.all();
    }

    @GET
    @Operation(
            operationId = "listProfiles",
            summary = "All profiles",
            description =
                    """
                    Named sets of weights; a request names one in `config.model.profile`. Each says only what it \
                    changes about the catalogue of rules.\
                    """)
    public List<WeightProfile> profiles() {
        return WeightProfiles.all();
    }
}
