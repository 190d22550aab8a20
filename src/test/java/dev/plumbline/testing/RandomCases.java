package dev.plumbline.testing;

import dev.plumbline.problem.Problem;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.List;

/** Many random schedules: of the planning model, and made elsewhere. */
public final class RandomCases {

    private static final int PROBLEMS = TestSize.of("random.problems", 80, 800);

    /** Two schedules of each problem follow each other. */
    public static final List<Schedule> SCHEDULES = schedules();

    private RandomCases() {}

    /** Ties that say nothing of their severity: so each rule has one severity and one weight. */
    private static Problem ungraded(Problem problem) {
        return problem.withRelations(
                problem.relations().stream()
                        .map(tie -> tie.withSeverity(null).withWeight(null))
                        .toList());
    }

    private static List<Schedule> schedules() {
        List<Schedule> schedules = new ArrayList<>();
        for (long seed = 0; seed < PROBLEMS; seed++) {
            var facts = Facts.of(ungraded(RandomProblems.of(seed, RandomProblems.ANY)));
            schedules.add(RandomSchedules.of(facts, seed));
            schedules.add(RandomSchedules.elsewhere(facts, seed + PROBLEMS));
        }
        return List.copyOf(schedules);
    }
}
