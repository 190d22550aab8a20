package dev.plumbline.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Finding;
import dev.plumbline.schedule.Score;
import dev.plumbline.schedule.ScoredSchedule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The score, taken apart in the form that clients of Timefold's services know.
 *
 * @param score as text
 * @param constraints rules that took something off, the dearest findings first
 */
@Schema(description = "The score by rules, and what each finding took off.")
record ScoreAnalysis(String score, @JsonInclude List<ConstraintAnalysis> constraints) {

    /**
     * What a rule took off; of one severity, where it has several.
     *
     * @param name id of the rule
     * @param weight what it takes off for a penalty of 1
     * @param score what it took off
     */
    record ConstraintAnalysis(
            String name,
            String weight,
            String score,
            int matchCount,
            @JsonInclude List<MatchAnalysis> matches) {

        static ConstraintAnalysis of(Kind kind, List<Finding> findings) {
            long cost = findings.stream().mapToLong(Finding::cost).sum();
            return new ConstraintAnalysis(
                    kind.rule(),
                    text(kind.severity(), kind.weight()),
                    text(kind.severity(), cost),
                    findings.size(),
                    findings.stream().map(MatchAnalysis::of).toList());
        }
    }

    /**
     * A finding.
     *
     * @param score what it took off
     */
    record MatchAnalysis(String score, Justification justification) {

        static MatchAnalysis of(Finding finding) {
            return new MatchAnalysis(
                    text(finding.severity(), finding.cost()),
                    new Justification(
                            finding.message(),
                            finding.sessions().stream().map(Session::id).toList(),
                            finding.isPrivate()));
        }
    }

    /**
     * Why.
     *
     * @param sessions ids
     * @param isPrivate whether the sentence names people who are never published
     */
    record Justification(
            String message,
            @JsonInclude List<String> sessions,
            @JsonProperty("private") boolean isPrivate) {}

    private record Kind(String rule, Severity severity, int weight) {}

    static ScoreAnalysis of(ScoredSchedule scored) {
        Map<Kind, List<Finding>> byKind = new LinkedHashMap<>();
        for (Finding finding : scored.findings()) {
            byKind.computeIfAbsent(
                            new Kind(finding.rule(), finding.severity(), finding.weight()),
                            any -> new ArrayList<>())
                    .add(finding);
        }
        return new ScoreAnalysis(
                scored.score().toString(),
                byKind.entrySet().stream()
                        .map(one -> ConstraintAnalysis.of(one.getKey(), one.getValue()))
                        .toList());
    }

    private static String text(Severity severity, long cost) {
        return Score.ZERO.minus(severity, cost).toString();
    }
}
