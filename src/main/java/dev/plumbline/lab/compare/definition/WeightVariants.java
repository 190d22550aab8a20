package dev.plumbline.lab.compare.definition;

import dev.plumbline.exchange.json.ConfigJson;
import dev.plumbline.lab.compare.definition.WeightComparison.WeightVariant;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.rule.ModelConfigCheck;
import dev.plumbline.rule.WeightProfiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Makes the variants of a definition: those it lists, then the points of its sweeps. */
final class WeightVariants {

    /**
     * A variant and where it comes from.
     *
     * @param at JSON pointer
     */
    record Placed(WeightVariant variant, InputPointer at) {}

    private static final int LONGEST_NAME = 200;
    private static final int MOST_AXES = 2;

    private final InputErrors errors;
    private final Map<String, Placed> byName = new LinkedHashMap<>();

    WeightVariants(InputErrors errors) {
        this.errors = errors;
    }

    /** All of them, with every mistake noted. */
    List<Placed> of(ComparisonDefinition definition) {
        var all = InputPointer.base("").at("variants");
        for (int i = 0; i < definition.variants().size(); i++) {
            var given = definition.variants().get(i);
            if (given != null) {
                add(given.name(), new ModelConfig(given.profile(), given.rules()), all.at(i));
            }
        }
        var sweeps = InputPointer.base("").at("sweeps");
        for (int i = 0; i < definition.sweeps().size(); i++) {
            var given = definition.sweeps().get(i);
            if (given != null) {
                sweep(given, sweeps.at(i));
            }
        }
        return List.copyOf(byName.values());
    }

    private void sweep(ComparisonDefinition.Sweep sweep, InputPointer at) {
        int axes = sweep.over().size();
        if (axes < 1 || axes > MOST_AXES) {
            errors.add(
                    at.at("over"),
                    "badSweep",
                    "A sweep goes over one rule or two, not %d. Maybe make several sweeps?"
                            .formatted(axes));
            return;
        }
        if (sweepsTwice(sweep.over())) {
            errors.add(
                    at.at("over"),
                    "badSweep",
                    "Both axes of the sweep set the same of the rule (%s). Maybe sweep over its weight and its severity, or over another rule?"
                            .formatted(sweep.over().getFirst().rule()));
            return;
        }
        List<Map<String, RuleSetting>> points = List.of(Map.of());
        for (int i = 0; i < axes; i++) {
            var axis = sweep.over().get(i);
            if (axis == null) {
                return;
            }
            var settings = AxisSettings.of(axis, at.at("over").at(i), errors);
            points = times(points, axis.rule(), settings);
        }
        for (var point : points) {
            add(null, new ModelConfig(sweep.profile(), point), at);
        }
    }

    private static List<Map<String, RuleSetting>> times(
            List<Map<String, RuleSetting>> points, String rule, List<RuleSetting> settings) {
        List<Map<String, RuleSetting>> result = new ArrayList<>();
        for (var point : points) {
            for (var setting : settings) {
                Map<String, RuleSetting> longer = new LinkedHashMap<>(point);
                longer.merge(rule, setting, WeightVariants::both);
                result.add(longer);
            }
        }
        return result;
    }

    /** Of an axis of weights and one of severities. */
    private static RuleSetting both(RuleSetting one, RuleSetting other) {
        return new RuleSetting(
                one.severity() == null ? other.severity() : one.severity(),
                one.weight() == null ? other.weight() : one.weight(),
                null);
    }

    private static boolean sweepsTwice(List<ComparisonDefinition.Axis> axes) {
        if (axes.size() < MOST_AXES || axes.getFirst() == null || axes.getLast() == null) {
            return false;
        }
        var one = axes.getFirst();
        var other = axes.getLast();
        return one.rule().equals(other.rule())
                && one.severities().isEmpty() == other.severities().isEmpty();
    }

    private void add(@Nullable String given, ModelConfig config, InputPointer at) {
        ModelConfigCheck.check(config, at.text(), errors);
        ConfigJson.validate(config.rules(), at.at("rules"), errors);
        String name = given == null || given.isBlank() ? name(config) : given;
        if (name.length() > LONGEST_NAME) {
            errors.add(
                    at.at("name"),
                    "tooLong",
                    "The name of the variant has %d characters, but at most %d are possible."
                            .formatted(name.length(), LONGEST_NAME));
        } else if (byName.putIfAbsent(name, new Placed(new WeightVariant(name, config), at))
                != null) {
            errors.add(
                    at,
                    "duplicateName",
                    "There is a variant \"%s\" already. Maybe give one of them another name?"
                            .formatted(name));
        }
    }

    /** Such as {@code compact, clusterSwitch=40, idle=OFF}; without the profile when default. */
    private static String name(ModelConfig config) {
        String profile = config.profile() == null ? WeightProfiles.DEFAULT : config.profile();
        var words = new StringJoiner(", ");
        if (config.rules().isEmpty() || !profile.equals(WeightProfiles.DEFAULT)) {
            words.add(profile);
        }
        config.rules().forEach((rule, setting) -> words.add(rule + "=" + value(setting)));
        return words.toString();
    }

    private static String value(RuleSetting setting) {
        var words = new StringJoiner("/");
        if (setting.severity() != null) {
            words.add(setting.severity().name());
        }
        if (setting.weight() != null) {
            words.add(setting.weight().toString());
        }
        if (setting.params() != null) {
            words.add(setting.params().toString());
        }
        return words.toString();
    }
}
