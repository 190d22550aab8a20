package dev.plumbline.lab.compare.report;

import dev.plumbline.lab.compare.result.ComparisonResult;
import dev.plumbline.lab.compare.result.ComparisonResult.DatasetFacts;
import dev.plumbline.lab.compare.result.RankSignificance;
import dev.plumbline.lab.compare.result.RegretResult;
import dev.plumbline.lab.compare.result.RegretResult.RegretCell;
import dev.plumbline.problem.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a comparison found, in plain words. */
final class ReportAnswer {

    /** What is lost at a graver level is worse, however little it is. */
    private static final Comparator<RegretCell> BY_LOSS =
            Comparator.<RegretCell>comparingInt(cell -> -cell.level().ordinal())
                    .thenComparingDouble(RegretCell::percent);

    private final ComparisonResult result;
    private final RegretResult regret;

    ReportAnswer(ComparisonResult result) {
        this.result = result;
        this.regret = result.regret();
    }

    /**
     * What was compared.
     *
     * @param limit of each search, in words
     */
    String compared(String limit) {
        int datasets = result.datasets().size();
        int seeds = result.provenance().seeds().size();
        return "%s on %s with %s: %,d searches of %s each. Every profile then judged every schedule."
                .formatted(
                        WordLists.count(regret.profiles().size(), "profile"),
                        WordLists.count(datasets, "dataset"),
                        WordLists.count(seeds, "seed"),
                        result.runs().size(),
                        limit);
    }

    /** Which one to take, when none is asked for. */
    String lead() {
        var safe = regret.minMax();
        if (regret.profiles().size() == 1) {
            return "There is only " + safe.profile() + ", and nothing to compare it with.";
        }
        if (safe.percent() <= 0) {
            return "The least to regret is %s: %sno other profile finds its schedules worse than its own."
                    .formatted(
                            safe.profile(),
                            isNowhereWorse(safe.profile()) ? "" : "over all datasets together, ");
        }
        return "The least to regret is %s: %s, the judge who loses most by it, finds its schedules %s worse%s than its own."
                .formatted(
                        safe.profile(),
                        safe.judge(),
                        ReportFigures.percent(safe.percent()),
                        at(safe.level()));
    }

    private boolean isNowhereWorse(String profile) {
        return regret.cells().stream()
                .filter(cell -> cell.schedulesOf().equals(profile))
                .allMatch(cell -> cell.lost() <= 0);
    }

    /** Everything else, a sentence each. */
    List<String> sentences() {
        List<String> all = new ArrayList<>();
        mostRegretted().ifPresent(all::add);
        agreeing().ifPresent(all::add);
        all.addAll(significance());
        all.addAll(dominated());
        int better = regret.beatsOwn().size();
        if (better > 0) {
            all.add(
                    "%s another profile's schedules are better than the judge's own; each is explained below."
                            .formatted(better == 1 ? "In one case" : "In " + better + " cases"));
        }
        return List.copyOf(all);
    }

    private Optional<String> mostRegretted() {
        return regret.cells().stream()
                .filter(cell -> cell.lost() > 0)
                .max(BY_LOSS)
                .map(
                        cell ->
                                "Most is lost on %s, where %s finds the schedules of %s %s worse%s than its own (p = %s)."
                                        .formatted(
                                                cell.dataset(),
                                                cell.judgedBy(),
                                                cell.schedulesOf(),
                                                ReportFigures.percent(cell.percent()),
                                                at(cell.level()),
                                                ReportFigures.probability(cell.p())));
    }

    private static String at(Severity level) {
        return level == Severity.SOFT ? "" : " at " + level;
    }

    private Optional<String> agreeing() {
        var names =
                result.datasets().stream()
                        .map(DatasetFacts::name)
                        .filter(
                                name ->
                                        regret.cells().stream()
                                                .filter(cell -> cell.dataset().equals(name))
                                                .allMatch(cell -> cell.lost() == 0))
                        .toList();
        return names.isEmpty() || regret.profiles().size() == 1
                ? Optional.empty()
                : Optional.of(
                        "On %s the medians of all profiles agree: there is hardly a choice that they would make differently."
                                .formatted(WordLists.and(names)));
    }

    private List<String> significance() {
        var pairs =
                regret.cells().stream()
                        .filter(cell -> !cell.schedulesOf().equals(cell.judgedBy()))
                        .toList();
        if (pairs.isEmpty()) {
            return List.of();
        }
        if (result.provenance().seeds().size() < RankSignificance.FEWEST_SEEDS) {
            return List.of(
                    "With fewer than %d seeds no difference can be told from chance."
                            .formatted(RankSignificance.FEWEST_SEEDS));
        }
        long some = pairs.stream().filter(ReportAnswer::isSignificant).count();
        return List.of(
                "Of the %d pairs of a profile's schedules and another judge on one dataset, %d differ more than chance explains (p < 0.05), and in %d the medians are equal."
                        .formatted(
                                pairs.size(),
                                some,
                                pairs.stream().filter(cell -> cell.lost() == 0).count()));
    }

    private static boolean isSignificant(RegretCell cell) {
        return cell.lost() != 0 && RankSignificance.is(cell.p());
    }

    private List<String> dominated() {
        var dominated = result.pareto().dominated();
        if (regret.profiles().size() == 1) {
            return List.of();
        }
        return dominated.isEmpty()
                ? List.of(
                        "No profile is dominated: each is better than any other in something that people feel, or equal to it in all.")
                : dominated.stream()
                        .map(
                                one ->
                                        "%s is dominated by %s: no better in anything that people feel on any dataset, and worse in something."
                                                .formatted(one.variant(), WordLists.and(one.by())))
                        .toList();
    }
}
