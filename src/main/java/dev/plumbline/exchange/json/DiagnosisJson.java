package dev.plumbline.exchange.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.plumbline.explain.diagnosis.Diagnosis;
import dev.plumbline.explain.diagnosis.FactConflict;
import dev.plumbline.explain.diagnosis.FactKind;
import dev.plumbline.explain.diagnosis.FeasibilityOracle.Answer;
import dev.plumbline.explain.diagnosis.ProvenTrouble;
import dev.plumbline.explain.diagnosis.Relaxation;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.facts.Slot;
import dev.plumbline.problem.validation.InputErrors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A diagnosis in the JSON of the contract, for organizers. */
public final class DiagnosisJson {

    private static final ObjectMapper MAPPER = JsonMapperFactory.mapper();

    private DiagnosisJson() {}

    /** The document. */
    record Document(
            Answer feasibility,
            boolean complete,
            String summary,
            @JsonInclude List<TroubleJson> troubles,
            @JsonInclude List<ConflictJson> conflicts,
            @JsonInclude List<String> oneChange,
            @JsonInclude List<String> repair,
            @JsonInclude List<PatchJson> patches,
            @JsonInclude ArrayNode repairPatch) {}

    /** A change that is told, and how it is made. */
    record PatchJson(String change, ArrayNode patch) {}

    /** One trouble that counting proves. */
    record TroubleJson(
            String code,
            Severity severity,
            String message,
            String help,
            @JsonInclude List<String> sessions,
            @JsonInclude List<String> people,
            @JsonInclude List<String> timeSlots,
            @JsonProperty("private") boolean isPrivate) {

        static TroubleJson of(ProvenTrouble trouble) {
            return new TroubleJson(
                    trouble.code(),
                    trouble.severity(),
                    trouble.message(),
                    trouble.help(),
                    trouble.sessions().stream().map(Session::id).toList(),
                    trouble.people().stream().map(Person::id).toList(),
                    trouble.slots().stream().map(Slot::id).toList(),
                    trouble.isPrivate());
        }
    }

    /** One set of facts that contradict each other. */
    record ConflictJson(boolean minimal, @JsonInclude List<FactJson> facts) {

        static ConflictJson of(FactConflict conflict) {
            return new ConflictJson(
                    conflict.isMinimal(), conflict.facts().stream().map(FactJson::of).toList());
        }
    }

    /**
     * One of the facts.
     *
     * @param enough whether the relaxation alone makes the problem feasible; absent when that was
     *     not found out
     */
    record FactJson(
            FactKind kind,
            String message,
            @Nullable String relaxation,
            @Nullable Boolean enough,
            @JsonInclude List<String> sessions,
            @JsonInclude List<String> people,
            @JsonProperty("private") boolean isPrivate) {

        static FactJson of(FactConflict.Member member) {
            return new FactJson(
                    member.fact().kind(),
                    member.message(),
                    member.relaxation(),
                    switch (member.reach()) {
                        case ENOUGH -> Boolean.TRUE;
                        case NOT_ENOUGH -> Boolean.FALSE;
                        case NOT_KNOWN -> null;
                    },
                    member.fact().sessions(),
                    member.people().stream().map(Person::id).toList(),
                    member.isPrivate());
        }
    }

    /** The tree, to be put into an answer. */
    public static JsonNode tree(Diagnosis diagnosis) {
        return MAPPER.valueToTree(document(diagnosis));
    }

    /** As text that ends in a line break. */
    public static String write(Diagnosis diagnosis) {
        try {
            return MAPPER.writeValueAsString(document(diagnosis)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Every diagnosis can be written.", e);
        }
    }

    private static Document document(Diagnosis diagnosis) {
        return new Document(
                diagnosis.feasibility(),
                diagnosis.isComplete(),
                diagnosis.summary(),
                diagnosis.troubles().stream().map(TroubleJson::of).toList(),
                diagnosis.conflicts().stream().map(ConflictJson::of).toList(),
                diagnosis.oneChange().stream().map(Relaxation::words).toList(),
                diagnosis.repair().stream().map(Relaxation::words).toList(),
                patches(diagnosis),
                repairPatch(diagnosis));
    }

    /** Of what several facts tell alike once, and nothing of what no patch can say. */
    private static List<PatchJson> patches(Diagnosis diagnosis) {
        Map<String, PatchJson> patches = new LinkedHashMap<>();
        Stream.concat(
                        diagnosis.oneChange().stream(),
                        diagnosis.conflicts().stream()
                                .flatMap(conflict -> conflict.facts().stream())
                                .map(FactConflict.Member::easing)
                                .filter(Objects::nonNull))
                .forEach(
                        change ->
                                patches.computeIfAbsent(
                                        change.words(), words -> patch(change, diagnosis)));
        return patches.values().stream().filter(one -> !one.patch().isEmpty()).toList();
    }

    private static PatchJson patch(Relaxation change, Diagnosis diagnosis) {
        var problem = diagnosis.problem();
        return new PatchJson(change.words(), patch(problem, change.change().apply(problem)));
    }

    private static ArrayNode repairPatch(Diagnosis diagnosis) {
        Problem repaired = diagnosis.problem();
        for (Relaxation change : diagnosis.repair()) {
            repaired = change.change().apply(repaired);
        }
        return patch(diagnosis.problem(), repaired);
    }

    /** Empty when what comes of it could not be handed in. */
    private static ArrayNode patch(Problem before, Problem changed) {
        Problem after = Relaxation.handedIn(changed);
        var errors = new InputErrors();
        ProblemJson.read(MAPPER.<JsonNode>valueToTree(after), "", errors);
        return errors.isEmpty()
                ? ProblemDifference.between(before, after)
                : JsonNodeFactory.instance.arrayNode();
    }
}
