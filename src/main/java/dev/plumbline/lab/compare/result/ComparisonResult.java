package dev.plumbline.lab.compare.result;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * Everything that a comparison found; {@code results.json} is this record.
 *
 * @param name of the comparison
 * @param definition as it was handed in
 * @param variants what was compared; all that follows names them
 * @param units that schedules were measured in, whatever their rules weigh
 * @param runs one for each dataset, variant and seed
 * @param summaries medians and spread of the units
 */
public record ComparisonResult(
        String name,
        JsonNode definition,
        Provenance provenance,
        List<DatasetFacts> datasets,
        List<VariantSettings> variants,
        List<UnitText> units,
        List<RunResult> runs,
        RegretResult regret,
        List<UnitSummary> summaries,
        ParetoResult pareto) {}
