package dev.plumbline.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.rule.RuleCatalogue;
import dev.plumbline.rule.WeightProfiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** What requests may ask for: every profile in turn, often with single rules changed. */
public final class RandomSettings {

    private static final int MOST_CHANGES = 4;
    private static final int HEAVIEST = 50;

    private RandomSettings() {}

    /**
     * The settings with the seed: as many seeds as there are profiles take each of them once. Every
     * other round of them is without changes.
     *
     * @param severities that changes are drawn from
     * @param rules ids that changes are drawn from
     */
    public static ModelConfig of(long seed, List<Severity> severities, List<String> rules) {
        var names = WeightProfiles.names();
        String profile = names.get((int) Math.floorMod(seed, (long) names.size()));
        boolean isChanged = Math.floorDiv(seed, (long) names.size()) % 2 != 0;
        Map<String, RuleSetting> changes = new LinkedHashMap<>();
        if (rules.contains("tagParallel")) {
            changes.put("tagParallel", new RuleSetting(null, null, params("tagParallel")));
        }
        if (isChanged) {
            changes.putAll(changes(new Random(seed), severities, rules));
        }
        return new ModelConfig(profile, changes);
    }

    /** The ids of all rules, in a list that can be changed. */
    public static List<String> rules() {
        return new ArrayList<>(
                RuleCatalogue.ENTRIES.stream().map(entry -> entry.info().id()).toList());
    }

    /** What a rule needs to look at anything; null for most. */
    public static @Nullable Map<String, JsonNode> params(String rule) {
        return rule.equals("tagParallel")
                ? Map.of("tags", JsonNodeFactory.instance.arrayNode().add("beginner"))
                : null;
    }

    private static Map<String, RuleSetting> changes(
            Random random, List<Severity> severities, List<String> rules) {
        Map<String, RuleSetting> changes = new LinkedHashMap<>();
        for (int count = 1 + random.nextInt(MOST_CHANGES); count > 0; count--) {
            var severity =
                    random.nextInt(4) == 0
                            ? null
                            : severities.get(random.nextInt(severities.size()));
            Integer weight = random.nextBoolean() ? null : 1 + random.nextInt(HEAVIEST);
            String rule = rules.get(random.nextInt(rules.size()));
            changes.put(rule, new RuleSetting(severity, weight, params(rule)));
        }
        return changes;
    }
}
