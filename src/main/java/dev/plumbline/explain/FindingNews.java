package dev.plumbline.explain;

import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is really new between two schedules: without findings that are gone and come again about the
 * same sessions at the same cost, only with other times in the sentence.
 *
 * @param gained the worst first
 * @param lost the worst first
 */
public record FindingNews(List<Finding> gained, List<Finding> lost) {

    /** Of a comparison. */
    public static FindingNews of(ScheduleComparison comparison) {
        return new FindingNews(
                without(comparison.gained(), comparison.lost()),
                without(comparison.lost(), comparison.gained()));
    }

    private static List<Finding> without(List<Finding> these, List<Finding> those) {
        Map<About, Integer> known = new HashMap<>();
        those.forEach(finding -> known.merge(About.of(finding), 1, Integer::sum));
        List<Finding> left = new ArrayList<>();
        for (Finding finding : these) {
            if (known.merge(About.of(finding), -1, Integer::sum) < 0) {
                left.add(finding);
            }
        }
        return List.copyOf(left);
    }

    private record About(String rule, long cost, Set<String> sessions) {

        static About of(Finding finding) {
            return new About(
                    finding.rule(),
                    finding.cost(),
                    finding.sessions().stream().map(Session::id).collect(Collectors.toSet()));
        }
    }
}
