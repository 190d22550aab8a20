package dev.plumbline.bench.reference;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.WeightedRule;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules that the reference model knows; in a comparison all others are off for both sides. */
public final class ExpressibleRules {

    /** Of one session alone: read off tables that our own rules fill. */
    static final Set<String> BY_TABLE =
            Set.of(
                    "slotOverrun",
                    "personUnavailable",
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

    /** The only ones it does not know. */
    private static final Set<String> UNKNOWN = Set.of("personMakespan", "disruption");

    private ExpressibleRules() {}

    /** The rules of the standard profile that both sides keep. */
    static RuleSet rules(Facts facts) {
        Map<String, RuleSetting> off = new LinkedHashMap<>();
        UNKNOWN.forEach(id -> off.put(id, new RuleSetting(Severity.OFF, null, null)));
        return RuleSet.of(facts, new ModelConfig(null, off));
    }

    /** The rules that are off although a schedule of the problem could break them. */
    public static List<String> leftOut(Facts facts) {
        return RuleSet.of(facts, ModelConfig.DEFAULT).counting().stream()
                .map(WeightedRule::id)
                .filter(UNKNOWN::contains)
                .filter(id -> canBeBroken(id, facts))
                .toList();
    }

    private static boolean canBeBroken(String id, Facts facts) {
        if (id.equals("disruption")) {
            return facts.problem().published() != null;
        }
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
