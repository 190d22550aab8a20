package dev.plumbline.cli;

import dev.plumbline.explain.resilience.OutageImpact;
import dev.plumbline.explain.resilience.ScheduleResilience;
import java.util.List;

/** What a schedule bears, as people read it. */
final class ResilienceText {

    private final ScheduleResilience resilience;

    ResilienceText(ScheduleResilience resilience) {
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

    private static String cost(OutageImpact outage) {
        return " [%s, told: %d]".formatted(outage.score(), outage.told().size());
    }

    private static void append(StringBuilder text, List<OutageImpact> outages) {
        for (OutageImpact outage : outages) {
            text.append("  ")
                    .append(outage.message())
                    .append(outage.repaired() ? cost(outage) : "")
                    .append(outage.isPrivate() ? " (private)" : "")
                    .append("\n");
        }
    }
}
