package dev.plumbline.bench.reference;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RelationKind;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.FactRelation;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleCatalogue;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.WeightedRule;
import dev.plumbline.schedule.TurnoverTimes;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The rules that the reference model knows; in a comparison all others are off for both sides. */
public final class ExpressibleRules {

    /** Of one session alone: read off tables that our own rules fill. */
    static final Set<String> BY_TABLE =
            Set.of(
                    "slotOverrun",
                    "personUnavailable",
                    "resourceUnavailable",
                    "quorumMissing",
                    "roomUnsuitable",
                    "lengthNotAllowed",
                    "breakOutsideLimits",
                    "pinBroken",
                    "placeCost",
                    "remoteDiscomfort",
                    "softUnavailable",
                    "talkShortened",
                    "roomTooSmall");

    /** Ties of kinds that it does not know. */
    private static final Map<String, RelationKind> UNKNOWN_TIES =
            Map.of(
                    "atOnce", RelationKind.AT_ONCE,
                    "adjacent", RelationKind.ADJACENT,
                    "notAdjacent", RelationKind.NOT_ADJACENT,
                    "sameDay", RelationKind.SAME_DAY,
                    "differentDays", RelationKind.DIFFERENT_DAYS,
                    "sameRoom", RelationKind.SAME_ROOM);

    /** The only other ones. */
    private static final Set<String> UNKNOWN =
            Set.of("personMakespan", "disruption", "tagParallel", "roomNotReady");

    /** What it does not know of a rule that it knows. */
    private static final String GRADED = "exclusive (ties with a severity or weight of their own)";

    /** Where several sessions may run at once, it has them one after the other. */
    private static final String SEVERAL_AT_ONCE =
            "roomDoubleBooked (rooms for several sessions at once)";

    private ExpressibleRules() {}

    /** The rules of the standard profile that both sides keep. */
    static RuleSet rules(Facts facts) {
        Map<String, RuleSetting> off = new LinkedHashMap<>();
        Stream.concat(UNKNOWN.stream(), UNKNOWN_TIES.keySet().stream())
                .forEach(id -> off.put(id, new RuleSetting(Severity.OFF, null, null)));
        var all = RuleSet.of(facts, new ModelConfig(null, off));
        return new RuleSet(facts, all.rules().subList(0, RuleCatalogue.ENTRIES.size()));
    }

    /** The rules that are off although a schedule of the problem could break them. */
    public static List<String> leftOut(Facts facts) {
        var known =
                RuleSet.of(facts, ModelConfig.DEFAULT).counting().stream()
                        .map(WeightedRule::id)
                        .distinct();
        return Stream.concat(known, Stream.of(GRADED, SEVERAL_AT_ONCE))
                .filter(id -> canBeBroken(id, facts))
                .toList();
    }

    private static boolean canBeBroken(String id, Facts facts) {
        if (UNKNOWN_TIES.containsKey(id)) {
            return facts.relations().stream()
                    .anyMatch(tie -> tie.details().kind() == UNKNOWN_TIES.get(id));
        }
        return switch (id) {
            case "disruption" -> facts.problem().published() != null;
            case "roomNotReady" ->
                    facts.slots().stream().anyMatch(new TurnoverTimes(facts)::existIn);
            case GRADED -> facts.relations().stream().anyMatch(ExpressibleRules::isGraded);
            case SEVERAL_AT_ONCE -> facts.slots().stream().anyMatch(slot -> !slot.isSequential());
            case "personMakespan" -> lastsForDays(facts);
            default -> false;
        };
    }

    private static boolean isGraded(FactRelation tie) {
        return tie.details().kind() == RelationKind.NOT_AT_ONCE
                && (tie.details().severity() != null || tie.details().weight() != null);
    }

    private static boolean lastsForDays(Facts facts) {
        var zone = facts.problem().timeZone();
        long days =
                facts.slots().stream()
                        .map(slot -> Instant.ofEpochSecond(slot.start() * 60).atZone(zone))
                        .map(start -> start.toLocalDate())
                        .distinct()
                        .count();
        return days > 1;
    }
}
