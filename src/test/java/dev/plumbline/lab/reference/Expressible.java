package dev.plumbline.lab.reference;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The rules that the reference model knows; in a comparison all others are off for both sides. */
final class Expressible {

    /** Of one session alone: read off tables that our own rules fill. */
    static final Set<String> BY_TABLE =
            Set.of(
                    "slotOverrun",
                    "personUnavailable",
                    "quorumMissing",
                    "roomUnsuitable",
                    "breakOutsideLimits",
                    "pinBroken",
                    "placeCost",
                    "remoteDiscomfort",
                    "softUnavailable",
                    "talkShortened",
                    "roomTooSmall");

    /** Of several sessions, or of one without a place: modelled one by one. */
    static final Set<String> BY_CONSTRAINT =
            Set.of(
                    "roomDoubleBooked",
                    "personDoubleBooked",
                    "mustRunUnplaced",
                    "unplaced",
                    "precedence",
                    "exclusive",
                    "clusterSwitch",
                    "avChangeover",
                    "clusterOrder",
                    "clusterSpread",
                    "coordinationEarly",
                    "openingLate",
                    "closingEarly",
                    "idle");

    private Expressible() {}

    /** The rules of the standard profile that both sides keep. */
    static RuleSet rules(Facts facts) {
        Map<String, RuleSetting> off = new LinkedHashMap<>();
        RuleSet.of(facts, ModelConfig.DEFAULT).rules().stream()
                .map(rule -> rule.id())
                .filter(id -> !BY_TABLE.contains(id) && !BY_CONSTRAINT.contains(id))
                .forEach(id -> off.put(id, new RuleSetting(Severity.OFF, null, null)));
        return RuleSet.of(facts, new ModelConfig(null, off));
    }
}
