package dev.plumbline.cli;

import dev.plumbline.explain.resilience.Outage;
import dev.plumbline.explain.resilience.Resilience;
import java.util.List;

/** What a schedule bears, as people read it. */
final class ResilienceText {

    private final Resilience resilience;

    ResilienceText(Resilience resilience) {
        this.resilience = resilience;
    }

    String text() {
        var text = new StringBuilder();
        var outages = resilience.outages();
        var breaking = outages.stream().filter(outage -> !outage.holds()).toList();
        var losing =
                outages.stream()
                        .filter(outage -> outage.holds() && !outage.lost().isEmpty())
                        .toList();
        text.append("Single points of failure (%d)\n".formatted(breaking.size()));
        append(text, breaking);
        text.append("\nWho takes talks along (%d)\n".formatted(losing.size()));
        append(text, losing);
        long rest = outages.size() - breaking.size() - losing.size();
        return text.append(
                        "\nWithout any one of the %d others all else holds as it stands.\n"
                                .formatted(rest))
                .toString();
    }

    private static String cost(Outage outage) {
        return " [%s, told: %d]".formatted(outage.score(), outage.told().size());
    }

    private static void append(StringBuilder text, List<Outage> outages) {
        for (Outage outage : outages) {
            text.append("  ")
                    .append(outage.message())
                    .append(outage.repaired() ? cost(outage) : "")
                    .append(outage.isPrivate() ? " (private)" : "")
                    .append("\n");
        }
    }
}
