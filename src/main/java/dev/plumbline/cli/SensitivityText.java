package dev.plumbline.cli;

import dev.plumbline.lab.sensitivity.RuleSensitivity;
import dev.plumbline.lab.sensitivity.RuleSensitivity.RangeDeparture;
import dev.plumbline.lab.sensitivity.RuleSensitivity.RangeEdge;
import dev.plumbline.lab.sensitivity.WeightSensitivity;
import dev.plumbline.lab.sensitivity.WeightSensitivity.BestConfirmation;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far weights can change, as people read it. */
final class SensitivityText {

    private final WeightSensitivity sensitivity;

    SensitivityText(WeightSensitivity sensitivity) {
        this.sensitivity = sensitivity;
    }

    String text() {
        var text = new StringBuilder();
        var given = sensitivity.given();
        if (given != null) {
            text.append(
                    "The schedule has the score %s. %s\n\n"
                            .formatted(given.score(), given.message()));
        }
        text.append(
                "The schedule with the score %s is the best with the weights as they are (%s).\n"
                        .formatted(sensitivity.score(), words(sensitivity.confirmation())));
        appendRanges(text);
        appendDepartures(text);
        text.append(
                "\n%s; %s. Weights trade against each other only within a severity.\n"
                        .formatted(
                                count(sensitivity.searches(), "search", "searches"),
                                sensitivity.complete()
                                        ? "all was looked at"
                                        : "not all was looked at, more time may narrow the ranges"));
        return text.toString();
    }

    private void appendRanges(StringBuilder text) {
        var some = sensitivity.rules().stream().filter(rule -> !rule.isWithoutInfluence()).toList();
        if (!some.isEmpty()) {
            text.append("\nIt stays the best while a weight, alone, is\n");
            var table = new TextTable(2, "rule", "severity", "weight", "from", "to", "sure");
            some.forEach(
                    rule ->
                            table.add(
                                    rule.rule(),
                                    rule.severity().name(),
                                    "%,d".formatted(rule.weight()),
                                    end(rule.low()),
                                    end(rule.high()),
                                    sure(rule)));
            text.append(table.text());
        }
        var others = sensitivity.rules().stream().filter(one -> !some.contains(one)).toList();
        if (!others.isEmpty()) {
            text.append(
                    "\nWith any weight (%s): %s.\n"
                            .formatted(
                                    others.stream()
                                            .map(SensitivityText::sure)
                                            .distinct()
                                            .collect(Collectors.joining(", ")),
                                    others.stream()
                                            .map(RuleSensitivity::rule)
                                            .collect(Collectors.joining(", "))));
        }
    }

    /** The last whole weight; where that is not exactly the end, that in parentheses. */
    private static String end(RangeEdge edge) {
        Double exact = edge.breakEven();
        if (exact == null) {
            return edge.weight() == 0 ? "0" : "any";
        }
        return exact == edge.weight()
                ? "%,d".formatted(edge.weight())
                : String.format(Locale.ENGLISH, "%,d (%.2f)", edge.weight(), exact);
    }

    private static String sure(RuleSensitivity rule) {
        return Stream.of(rule.low(), rule.high())
                .map(RangeEdge::confirmation)
                .distinct()
                .map(SensitivityText::words)
                .collect(Collectors.joining("/"));
    }

    private static String words(BestConfirmation confirmation) {
        return confirmation.name().toLowerCase(Locale.ROOT);
    }

    private void appendDepartures(StringBuilder text) {
        List<RangeDeparture> all =
                sensitivity.rules().stream().flatMap(rule -> rule.departures().stream()).toList();
        if (!all.isEmpty()) {
            text.append("\nOutside of that\n");
            all.forEach(one -> text.append("  ").append(one.message()).append("\n"));
        }
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
