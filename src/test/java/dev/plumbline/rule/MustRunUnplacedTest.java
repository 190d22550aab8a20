package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.schedule.Finding;
import dev.plumbline.testing.TinyProblem;
import org.junit.jupiter.api.Test;

class MustRunUnplacedTest extends RuleExamples {

    @Test
    void whatHasAPlaceRuns() {
        var problem = TinyProblem.create().talk("a", talk -> talk.priority(5));
        assertKept(problem.agenda().at("a", "am", "10:00"));
    }

    @Test
    void theMinutesThatWereAskedForCount() {
        var problem = TinyProblem.create().talk("a", talk -> talk.priority(5).minutes(15, 25));
        assertCosts(25, problem.agenda());
    }

    @Test
    void otherPrioritiesMayBeLeftOut() {
        assertKept(TinyProblem.create().talk("a", talk -> talk.priority(4)).agenda());
    }

    @Test
    void coordinationSessionsAndBreaksMustRunUnlessTheySayOtherwise() {
        var problem =
                TinyProblem.create()
                        .pause("am", 20, "11:00", "11:00")
                        .coordination("c", talk -> talk.clusters("pci", "vfio"))
                        .coordination("d", talk -> talk.clusters("pci", "vfio").priority(2));
        assertCosts(20 + 30, problem.agenda());
        assertThat(problem.agenda().findings("mustRunUnplaced"))
                .extracting(Finding::message)
                .containsExactly(
                        "\"Talk c\" (Pci, Vfio) must run, but has no place.",
                        "\"Break\" must run, but has no place.");
    }
}
