package dev.plumbline.lab.compare.report;

import dev.plumbline.lab.compare.result.ComparisonResult;
import dev.plumbline.lab.compare.result.ComparisonResult.DatasetFacts;
import dev.plumbline.lab.compare.result.ComparisonResult.ResultProvenance;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How the numbers came about. */
final class ProvenanceSection {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC);

    private final ComparisonResult result;
    private final ResultProvenance provenance;

    ProvenanceSection(ComparisonResult result) {
        this.result = result;
        this.provenance = result.provenance();
    }

    ReportTable table() {
        var machine = provenance.machine();
        String memory =
                machine.memoryMegabytes() == 0
                        ? ""
                        : ", %,d MB of memory".formatted(machine.memoryMegabytes());
        return new ReportTable(
                "How the numbers came about",
                List.of("What", "Value"),
                List.of(
                        row("Plumbline", provenance.version()),
                        row("Began", MOMENT.format(provenance.started())),
                        row("Ended", MOMENT.format(provenance.finished())),
                        row("Datasets", datasets()),
                        row("Seeds", seeds(provenance.seeds())),
                        row("Limit of each search", limit()),
                        row("Searches at once", Integer.toString(provenance.parallel())),
                        row("Machine", cores(machine.cores()) + memory + ", " + machine.system()),
                        row(
                                "Java",
                                "%s, heap up to %,d MB"
                                        .formatted(
                                                machine.javaVersion(), machine.heapMegabytes()))));
    }

    private static String cores(int cores) {
        return cores == 1 ? "1 core" : cores + " cores";
    }

    private String datasets() {
        return result.datasets().stream()
                .map(ProvenanceSection::facts)
                .collect(Collectors.joining("; "));
    }

    private static String facts(DatasetFacts dataset) {
        return "%s: %,d sessions, %,d slots"
                .formatted(dataset.name(), dataset.sessions(), dataset.timeSlots());
    }

    private static String seeds(List<Long> seeds) {
        return seeds.size() == 1
                ? seeds.getFirst().toString()
                : seeds.getFirst() + " to " + seeds.getLast();
    }

    /** What each search had, such as {@code 4 seconds}. */
    String limit() {
        Integer seconds = provenance.seconds();
        return seconds == null
                ? "%,d steps".formatted(provenance.steps())
                : seconds == 1 ? "1 second" : "%,d seconds".formatted(seconds);
    }

    /** Whether another machine would get the same. */
    String again() {
        return provenance.seconds() == null
                ? "Steps were counted, so the same version gives the same numbers on any machine."
                : "Searches had a time, so a faster machine may find better schedules; with a limit of steps, the same numbers would come again anywhere.";
    }

    private static ReportTable.Row row(String head, String text) {
        return new ReportTable.Row(head, List.of(ReportTable.Cell.of(text)));
    }
}
