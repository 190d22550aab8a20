package dev.plumbline.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.json.DiagnosisJson;
import dev.plumbline.explain.diagnosis.Diagnosis;
import dev.plumbline.explain.diagnosis.DiagnosisRun;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rest.job.HeavyReads;
import dev.plumbline.rest.job.ScheduleService;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.solve.feasibility.ProvingOracle;
import dev.plumbline.store.StoredSchedule;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Why there is no feasible schedule. */
@Path("/v1/schedules/{id}/diagnosis")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Schedules")
@APIResponse(responseCode = "404", description = "Unknown, purged or evicted.")
public class DiagnosisResource {

    /** Values looked at where work is counted: some ten seconds' work. */
    private static final long MOST_WORK = 600_000_000;

    private final ScheduleService service;
    private final HeavyReads reads;

    public DiagnosisResource(ScheduleService service, HeavyReads reads) {
        this.service = service;
        this.reads = reads;
    }

    @GET
    @Blocking
    @Operation(
            operationId = "diagnoseSchedule",
            summary = "Why no schedule is feasible, and what would help",
            description =
                    """
                    What counting proves (`troubles`), sets of facts that contradict each other (`conflicts`), each \
                    fact with its mildest relaxation, single changes that are enough (`oneChange`), and what would \
                    make the problem feasible (`repair`). Takes ten seconds at most, or, where steps are \
                    counted, as much work; `complete` says whether that was enough.\
                    """)
    @APIResponse(responseCode = "200", description = "The diagnosis.")
    @Parameter(name = "audience", in = ParameterIn.QUERY)
    @APIResponse(responseCode = "403", description = "With audience=public.")
    @APIResponse(responseCode = "503", description = "Too many wait; Retry-After says when.")
    public Uni<JsonNode> diagnosis(@PathParam("id") String id) {
        var stored = service.get(id);
        return reads.answer(
                stored.submission().config(),
                isOver -> DiagnosisJson.tree(diagnosis(stored, isOver)));
    }

    private static Diagnosis diagnosis(StoredSchedule stored, BooleanSupplier isOver) {
        var config = stored.submission().config();
        var model = config.modelOrDefault();
        var rules = RuleSet.of(Facts.of(stored.submission().problem()), model);
        long work = config.countsSteps() ? MOST_WORK : Long.MAX_VALUE;
        var oracle = new ProvingOracle(model, isOver, work);
        return DiagnosisRun.of(rules, stored.best(), oracle, isOver);
    }
}
