package dev.plumbline.lab.compare.result;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a comparison found; {@code results.json} is this record.
 *
 * @param name of the comparison
 * @param definition as it was handed in
 * @param variants what was compared; all that follows names them
 * @param units that schedules were measured in, whatever their rules weigh
 * @param runs one for each dataset, variant and seed
 * @param summaries medians and spread of the units
 * @param sensitivity null when nobody wanted to know
 */
public record ComparisonResult(
        String name,
        JsonNode definition,
        ResultProvenance provenance,
        List<DatasetFacts> datasets,
        List<VariantSettings> variants,
        List<UnitText> units,
        List<RunResult> runs,
        RegretResult regret,
        List<UnitSummary> summaries,
        ParetoResult pareto,
        @Nullable SensitivityResult sensitivity) {

    /** The same with how far weights can change. */
    public ComparisonResult with(@Nullable SensitivityResult given) {
        return new ComparisonResult(
                name,
                definition,
                provenance,
                datasets,
                variants,
                units,
                runs,
                regret,
                summaries,
                pareto,
                given);
    }
}
