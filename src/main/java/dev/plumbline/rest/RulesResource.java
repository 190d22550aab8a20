package dev.plumbline.rest;

import dev.plumbline.rule.RuleCatalogue;
import dev.plumbline.rule.RuleInfo;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of rules. */
@ForPublic
@Path("/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rules", description = "What a good schedule is.")
public class RulesResource {

    @GET
    @Operation(
            operationId = "listRules",
            summary = "All rules",
            description =
                    """
                    With the severity, weight and parameters each has unless a request says otherwise in \
                    `config.model.rules`.\
                    """)
    public List<RuleInfo> rules() {
        return RuleCatalogue.ENTRIES.stream().map(RuleCatalogue.Entry::info).toList();
    }
}
