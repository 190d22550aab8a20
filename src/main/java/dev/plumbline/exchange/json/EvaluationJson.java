package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.explain.FindingNews;
import dev.plumbline.explain.ScheduleWarnings;
import dev.plumbline.explain.whatif.MoveEvaluation;
import java.util.List;

/** What moves would make of a schedule, in JSON. */
public final class EvaluationJson {

    private EvaluationJson() {}

    /**
     * The answer.
     *
     * @param before the score now
     * @param score the score then
     * @param gained findings that are really new
     * @param lost findings that are really gone
     * @param shifts sessions that stand elsewhere then
     * @param warnings what is odd about the schedule then, though no rule minds
     * @param schedule then
     */
    private record Document(
            String message,
            String before,
            String score,
            boolean feasible,
            @JsonInclude List<RuleChangeJson> rules,
            @JsonInclude List<FindingJson> gained,
            @JsonInclude List<FindingJson> lost,
            @JsonInclude List<ShiftJson> shifts,
            @JsonInclude List<String> warnings,
            ScheduleDocument schedule) {}

    /** The whole answer, for organizers. */
    public static JsonNode tree(MoveEvaluation evaluation) {
        var comparison = evaluation.comparison();
        var news = FindingNews.of(comparison);
        var after = evaluation.after();
        var zone = after.schedule().facts().problem().timeZone();
        return JsonMapperFactory.mapper()
                .valueToTree(
                        new Document(
                                evaluation.message(),
                                comparison.before().toString(),
                                comparison.after().toString(),
                                comparison.after().isFeasible(),
                                comparison.rules().stream().map(RuleChangeJson::of).toList(),
                                news.gained().stream().map(FindingJson::of).toList(),
                                news.lost().stream().map(FindingJson::of).toList(),
                                evaluation.shifts().stream()
                                        .map(shift -> ShiftJson.of(shift, zone))
                                        .toList(),
                                ScheduleWarnings.of(after.schedule()),
                                ScheduleDocument.forOrganizers(after, evaluation.waitlist())));
    }
}
