package dev.plumbline.bench.measure;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleCatalogue;
import dev.plumbline.rule.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A problem to measure with.
 *
 * @param rules as they are when a request says nothing about them
 */
public record BenchDataset(String name, RuleSet rules) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,99}");

    private static final List<String> SHIPPED =
            List.of(
                    "synthetic-hybrid-mc",
                    "lpc-vfio-iommu-pci",
                    "synthetic-overfull-mc",
                    "synthetic-conference");

    /** The problem with the default rules. */
    public static BenchDataset of(String name, Problem problem) {
        return new BenchDataset(name, RuleSet.of(Facts.of(problem), ModelConfig.DEFAULT));
    }

    /** Those that come with the program, wherever it runs: MC, overfull and conference size. */
    public static List<BenchDataset> shipped() {
        return SHIPPED.stream().map(BenchDataset::shipped).toList();
    }

    /** Their names. */
    public static List<String> shippedNames() {
        return SHIPPED;
    }

    /** A problem that comes with the program, if there is one of the name. */
    public static Optional<Problem> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try (var stream = BenchDataset.class.getResourceAsStream("/demo-data/" + name + ".json")) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(ProblemJson.read(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private static BenchDataset shipped(String name) {
        return of(
                name,
                find(name)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "The dataset "
                                                        + name
                                                        + " is not in the program. Maybe build it again?")));
    }

    /** The problem without any rule: what remains is the bare model. */
    RuleSet noRules() {
        Map<String, RuleSetting> off =
                RuleCatalogue.ENTRIES.stream()
                        .collect(
                                Collectors.toMap(
                                        entry -> entry.info().id(),
                                        entry -> new RuleSetting(Severity.OFF, null, null)));
        return RuleSet.of(rules.facts(), new ModelConfig(null, off));
    }
}
