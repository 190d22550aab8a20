package dev.plumbline.lab.bench;

import dev.plumbline.exchange.json.ProblemJson;
import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.Catalogue;
import dev.plumbline.rule.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A problem to measure with.
 *
 * @param rules as they are when a request says nothing about them
 */
public record Dataset(String name, RuleSet rules) {

    private static final List<String> SHIPPED =
            List.of(
                    "synthetic-hybrid-mc",
                    "lpc-vfio-iommu-pci",
                    "synthetic-overfull-mc",
                    "synthetic-conference");

    /** The problem with the default rules. */
    public static Dataset of(String name, Problem problem) {
        return new Dataset(name, RuleSet.of(Facts.of(problem), ModelConfig.DEFAULT));
    }

    /** Those that come with the program, wherever it runs: MC, overfull and conference size. */
    public static List<Dataset> shipped() {
        return SHIPPED.stream().map(Dataset::shipped).toList();
    }

    private static Dataset shipped(String name) {
        try (var stream = Dataset.class.getResourceAsStream("/demo-data/" + name + ".json")) {
            if (stream == null) {
                throw new IOException(
                        "The dataset " + name + " is not in the program. Maybe build it again?");
            }
            return of(name, ProblemJson.read(stream.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    /** The problem without any rule: what remains is the bare model. */
    RuleSet noRules() {
        Map<String, RuleSetting> off =
                Catalogue.ENTRIES.stream()
                        .collect(
                                Collectors.toMap(
                                        entry -> entry.info().id(),
                                        entry -> new RuleSetting(Severity.OFF, null, null)));
        return RuleSet.of(rules.facts(), new ModelConfig(null, off));
    }
}
