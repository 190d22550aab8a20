package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.testing.TinyProblem;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whom a session could wait for, and which starts it likes by itself. */
class StartReasonsTest {

    private static final int MOST = 64;

    @Test
    void whoSharesAPersonIsRelatedBothWays() {
        var problem =
                TinyProblem.create()
                        .talk("a", talk -> talk.speakers("ada"))
                        .talk("b", talk -> talk.required("ada"))
                        .talk("stranger", talk -> talk.speakers("lee"))
                        .talk("c", talk -> talk.quorum(1, "ada", "mei"));
        assertThat(related(problem, "a")).containsExactly("b", "c");
        assertThat(related(problem, "b")).containsExactly("a", "c");
        assertThat(related(problem, "c")).containsExactly("a", "b");
        assertThat(related(problem, "stranger")).isEmpty();
    }

    /** Of very many some, from the whole list. */
    @Test
    void ofManySomeAreKept() {
        var problem = TinyProblem.create();
        for (int number = 100; number < 230; number++) {
            problem.talk("t" + number, talk -> talk.speakers("ada"));
        }
        // The other 129, of which every second one has a place among 64.
        var expected =
                IntStream.range(0, MOST).mapToObj(i -> "t" + (101 + i * 129 / MOST)).toList();
        assertThat(related(problem, "t100")).isEqualTo(expected);

        var fewer = TinyProblem.create();
        for (int number = 100; number <= 100 + MOST; number++) {
            fewer.talk("t" + number, talk -> talk.speakers("ada"));
        }
        assertThat(related(fewer, "t100")).hasSize(MOST).last().isEqualTo("t164");
    }

    @Test
    void eachStepOutOfABadTimeIsLiked() {
        var problem =
                TinyProblem.create()
                        .busy("ada", "10:00", "10:45", Severity.SOFT)
                        .talk("t", talk -> talk.speakers("ada"));
        assertThat(liked(problem, "am")).containsExactly(20L, 25L, 30L, 35L, 40L, 45L);
        assertThat(liked(problem, "pm")).isEmpty();
    }

    /** What a group says of a session alone counts as well. */
    @Test
    void aQuorumIsWaitedForToo() {
        var problem =
                TinyProblem.create()
                        .busy("ada", "10:00", "10:45")
                        .talk("t", talk -> talk.quorum(1, "ada"));
        assertThat(liked(problem, "am")).contains(45L).doesNotContain(0L, 50L);
    }

    @Test
    void whereItMayNotBeItLikesNothing() {
        var problem =
                TinyProblem.create()
                        .slotOf("am", "pci")
                        .busy("ada", "10:00", "10:45", Severity.SOFT)
                        .talk("t", talk -> talk.speakers("ada"));
        assertThat(liked(problem, "am")).isEmpty();
        assertThat(liked(problem, "side")).isNotEmpty();
    }

    private static List<String> related(TinyProblem problem, String id) {
        var facts = problem.facts();
        return reasons(facts).related(facts.session(id).orElseThrow()).stream()
                .map(Session::id)
                .toList();
    }

    /** In minutes after the start of the slot. */
    private static List<Long> liked(TinyProblem problem, String slotId) {
        var facts = problem.facts();
        var slot = facts.slot(slotId).orElseThrow();
        return reasons(facts).liked(facts.session("t").orElseThrow(), slot).stream()
                .map(start -> start - slot.start())
                .toList();
    }

    private static StartReasons reasons(Facts facts) {
        return new StartReasons(RuleSet.of(facts, ModelConfig.DEFAULT));
    }
}
