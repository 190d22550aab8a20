package dev.plumbline.lab.compare.report;

import dev.plumbline.lab.compare.result.SensitivityResult;
import dev.plumbline.lab.sensitivity.RuleSensitivity;
import dev.plumbline.lab.sensitivity.RuleSensitivity.RangeDeparture;
import dev.plumbline.lab.sensitivity.RuleSensitivity.RangeEdge;
import dev.plumbline.lab.sensitivity.WeightSensitivity;
import dev.plumbline.lab.sensitivity.WeightSensitivity.BestConfirmation;
import java.util.List;
import java.util.Locale;

/**
 * How far weights can change before another schedule is better.
 *
 * @param about of what schedule, in a sentence
 * @param without rules whose weight makes no difference, in words; empty for none
 * @param outside who moves outside of the ranges, in sentences
 */
public record SensitivitySection(
        String about,
        ReportTable table,
        String without,
        List<String> outside,
        List<PlotData.Range> plot) {

    static SensitivitySection of(SensitivityResult result) {
        var found = result.found();
        var some = found.rules().stream().filter(rule -> !rule.isWithoutInfluence()).toList();
        return new SensitivitySection(
                about(result),
                new ReportTable(
                        "It stays the best while a weight, alone, is in its range",
                        List.of("Rule", "Severity", "Weight", "From", "To", "Sure"),
                        some.stream().map(SensitivitySection::row).toList()),
                WordLists.and(
                        found.rules().stream()
                                .filter(RuleSensitivity::isWithoutInfluence)
                                .map(RuleSensitivity::rule)
                                .toList()),
                found.rules().stream()
                        .flatMap(rule -> rule.departures().stream())
                        .map(RangeDeparture::message)
                        .map(SensitivitySection::sentence)
                        .toList(),
                some.stream().map(SensitivitySection::range).toList());
    }

    private static String about(SensitivityResult result) {
        WeightSensitivity found = result.found();
        return "This is about the best schedule that is known for %s with the weights of %s: %s, %s. %s"
                .formatted(
                        result.dataset(),
                        result.variant(),
                        found.score(),
                        switch (found.confirmation()) {
                            case PROVEN -> "and nothing better exists";
                            case FOUND -> "and a search found nothing better";
                            case KNOWN -> "and nothing better is known";
                        },
                        found.complete()
                                ? ""
                                : "Not all was looked at within the limit; with more time, ranges may get narrower.");
    }

    private static ReportTable.Row row(RuleSensitivity rule) {
        return new ReportTable.Row(
                rule.rule(),
                List.of(
                        ReportTable.Cell.of(rule.severity().name()),
                        ReportTable.Cell.of("%,d".formatted(rule.weight())),
                        ReportTable.Cell.of(end(rule.low())),
                        ReportTable.Cell.of(end(rule.high())),
                        ReportTable.Cell.of(sure(rule))));
    }

    private static String end(RangeEdge edge) {
        return edge.breakEven() == null && edge.weight() > 0
                ? "any"
                : "%,d".formatted(edge.weight());
    }

    private static String sure(RuleSensitivity rule) {
        var low = rule.low().confirmation();
        var high = rule.high().confirmation();
        return low == high ? word(low) : word(low) + " / " + word(high);
    }

    private static String word(BestConfirmation confirmation) {
        return confirmation.name().toLowerCase(Locale.ROOT);
    }

    private static String sentence(String message) {
        return message.substring(0, 1).toUpperCase(Locale.ROOT) + message.substring(1) + ".";
    }

    private static PlotData.Range range(RuleSensitivity rule) {
        return new PlotData.Range(
                rule.rule(),
                rule.weight(),
                rule.low().weight(),
                rule.high().weight(),
                rule.low().breakEven() == null,
                rule.high().breakEven() == null);
    }
}
