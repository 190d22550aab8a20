package dev.plumbline.lab.compare.definition;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.exchange.json.JsonText;
import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.exchange.json.RecordReader;
import dev.plumbline.lab.compare.definition.WeightComparison.ComparedDataset;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.rule.RuleSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the definition of a comparison and looks for every mistake in it. */
public final class ComparisonReader {

    private static final int LONGEST_NAME = 200;

    private final DatasetSource source;
    private final ComparisonBounds bounds;
    private final InputErrors errors = new InputErrors();

    private ComparisonReader(DatasetSource source, ComparisonBounds bounds) {
        this.source = source;
        this.bounds = bounds;
    }

    /**
     * A comparison.
     *
     * @param source finds datasets by what the definition calls them
     * @throws InvalidInputException with all mistakes
     */
    public static WeightComparison read(
            byte[] bytes, DatasetSource source, ComparisonBounds bounds) {
        return new ComparisonReader(source, bounds).read(JsonText.parse(bytes));
    }

    private WeightComparison read(JsonNode tree) {
        var root = InputPointer.base("");
        var definition = new RecordReader(errors).read(tree, root, ComparisonDefinition.class);
        if (definition == null) {
            errors.throwIfAny();
        }
        var given = Objects.requireNonNull(definition);
        if (given.name() != null && given.name().length() > LONGEST_NAME) {
            errors.add(
                    root.at("name"),
                    "tooLong",
                    "The field (name) has %d characters, but at most %d are possible."
                            .formatted(given.name().length(), LONGEST_NAME));
        }
        var datasets = datasets(given.datasets());
        var variants = new WeightVariants(errors).of(given);
        if (variants.isEmpty() && !errors.touches("/variants") && !errors.touches("/sweeps")) {
            errors.add(
                    root.at("variants"),
                    "missing",
                    "There is nothing to compare. Maybe \"variants\": [{\"profile\": \"balanced\"}, {\"profile\": \"compact\"}]?");
        }
        var fronts = new FrontUnits(errors).of(given.fronts());
        var ofVariants = variants.stream().map(WeightVariants.Placed::variant).toList();
        var sensitivity = new SensitivityReader(errors).of(given, datasets, ofVariants);
        new SizeCheck(bounds, errors).check(given, datasets.size(), variants.size());
        // Of settings that are wrong already, no rules can be made.
        errors.throwIfAny();
        datasets.forEach(dataset -> variants.forEach(variant -> checkRules(dataset, variant)));
        errors.throwIfAny();
        return new WeightComparison(
                given.name(),
                tree,
                datasets,
                ofVariants,
                given.seeds(),
                given.limit(),
                fronts.isEmpty() ? PeopleUnit.FRONTS : fronts,
                sensitivity);
    }

    private List<ComparedDataset> datasets(List<JsonNode> given) {
        var all = InputPointer.base("").at("datasets");
        if (given.isEmpty() && !errors.touches(all.text())) {
            errors.add(
                    all,
                    "missing",
                    "There is no dataset to compare on. Maybe \"datasets\": [\"synthetic-hybrid-mc\"]?");
        }
        Map<String, ComparedDataset> byName = new LinkedHashMap<>();
        for (int i = 0; i < given.size() && i < bounds.datasets(); i++) {
            var node = given.get(i);
            var at = all.at(i);
            var problem = problem(node, at);
            if (problem == null) {
                continue;
            }
            String name = name(node, problem, byName.keySet());
            if (byName.putIfAbsent(name, new ComparedDataset(name, Facts.of(problem))) != null) {
                errors.add(
                        at,
                        "duplicateName",
                        "There is a dataset \"%s\" already. Maybe name it once?".formatted(name));
            }
        }
        return List.copyOf(byName.values());
    }

    /** A file's name without folders, unless another dataset is called so already. */
    private static String name(JsonNode node, Problem problem, Set<String> taken) {
        if (!node.isTextual()) {
            return problem.name();
        }
        String shortest = shortName(node.textValue());
        return taken.contains(shortest) ? node.textValue() : shortest;
    }

    private @Nullable Problem problem(@Nullable JsonNode node, InputPointer at) {
        if (node == null) {
            return null;
        }
        if (node.isTextual()) {
            return source.find(node.textValue(), at, errors);
        }
        if (node.isObject()) {
            return ProblemJson.read(node, at.text(), errors);
        }
        errors.add(
                at,
                "wrongType",
                "A dataset must be a name, a path or a problem. Maybe \"synthetic-hybrid-mc\"?");
        return null;
    }

    /** A file's name without its folders and extension. */
    static String shortName(String text) {
        return text.substring(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1)
                .replaceFirst("\\.json$", "");
    }

    /** A mistake in a parameter is one, whatever the dataset. */
    private void checkRules(ComparedDataset dataset, WeightVariants.Placed placed) {
        var found = new InputErrors();
        RuleSet.of(dataset.facts(), placed.variant().config(), placed.at().text(), found);
        found.list().stream()
                .filter(error -> !errors.touches(error.pointer()))
                .forEach(error -> errors.add(error.pointer(), error.code(), error.detail()));
    }
}
