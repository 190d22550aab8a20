package dev.plumbline.testing;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.rule.RuleCatalogue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Settings for tests. */
public final class ModelConfigs {

    private ModelConfigs() {}

    /** The rules that are hard by default, without some; all others are off. */
    public static ModelConfig hardOnly(String... without) {
        Map<String, RuleSetting> rules = new LinkedHashMap<>();
        for (var entry : RuleCatalogue.ENTRIES) {
            var info = entry.info();
            if (info.severity() != Severity.HARD || List.of(without).contains(info.id())) {
                rules.put(info.id(), new RuleSetting(Severity.OFF, null, null));
            }
        }
        return new ModelConfig(null, rules);
    }
}
