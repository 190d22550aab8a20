package dev.plumbline.testing;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rule.RuleCatalogue;
import dev.plumbline.rule.RuleSet;
import dev.plumbline.schedule.Schedule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Many random schedules: of the planning model, and made elsewhere. */
public final class RandomCases {

    private static final int PROBLEMS = TestSize.of("random.problems", 60, 800);

    /** Two schedules of each problem follow each other. */
    public static final List<Schedule> SCHEDULES = schedules();

    private static final Map<Facts, RuleSet> RULES = new IdentityHashMap<>();

    private RandomCases() {}

    /**
     * All rules of the problem of a schedule, SOFT, with weight 1 and something to look at. Made
     * once, because tests ask for every rule and every schedule.
     */
    public static synchronized RuleSet rules(Facts facts) {
        return RULES.computeIfAbsent(facts, RandomCases::makeRules);
    }

    private static RuleSet makeRules(Facts facts) {
        Map<String, RuleSetting> settings = new HashMap<>();
        for (var entry : RuleCatalogue.ENTRIES) {
            String id = entry.info().id();
            settings.put(id, new RuleSetting(Severity.SOFT, 1, RandomSettings.params(id)));
        }
        return RuleSet.of(facts, new ModelConfig(null, Map.copyOf(settings)));
    }

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
