package dev.plumbline.bench.yardstick;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.MustRunUnplaced;
import dev.plumbline.rule.RuleCatalogue;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.rule.SlotOverrun;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The catalogue with all rules off, but for those that an instance asks for. */
public final class BaseRules {

    /** What is on the waitlist is a hard mistake. */
    public static final String MUST_RUN = MustRunUnplaced.ID;

    /** So is what ends too late. */
    public static final String OVERRUN = SlotOverrun.ID;

    private BaseRules() {}

    /**
     * The rules for facts.
     *
     * @param kept ids of those that stay as severe as the catalogue has them
     * @param weight of these
     */
    public static RuleSet of(Facts facts, List<String> kept, int weight) {
        Map<String, RuleSetting> settings = new LinkedHashMap<>();
        for (var entry : RuleCatalogue.ENTRIES) {
            String id = entry.info().id();
            settings.put(
                    id,
                    kept.contains(id)
                            ? new RuleSetting(null, weight, null)
                            : new RuleSetting(Severity.OFF, null, null));
        }
        return RuleSet.of(facts, new ModelConfig(null, settings));
    }
}
