package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.ModelConfig;
import dev.plumbline.problem.Position;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.testing.TinyProblem;
import dev.plumbline.testing.TinyTalk;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Pairs of sessions grow with the square of their number; the memory does not. */
class RelationLimitTest {

    /** The most sessions that two rules, for the same person, all relate to each other. */
    private static final int MOST = 775;

    private static Facts talks(int number, UnaryOperator<TinyTalk> details) {
        var problem = TinyProblem.create();
        for (int i = 0; i < number; i++) {
            problem.talk("t" + i, details);
        }
        return problem.facts();
    }

    private static List<InputError> mistakes(Facts facts, String... rulesOff) {
        var off = new RuleSetting(Severity.OFF, null, null);
        var settings = Arrays.stream(rulesOff).collect(Collectors.toMap(id -> id, id -> off));
        var errors = new InputErrors();
        RuleSet.of(facts, new ModelConfig(null, Map.copyOf(settings)), "/config/model", errors);
        return errors.list();
    }

    @Test
    void onePersonInMoreSessionsThanAnybodyCanBeIn() {
        assertThat(mistakes(talks(MOST, talk -> talk.speakers("asha")))).isEmpty();
        assertThat(mistakes(talks(MOST + 1, talk -> talk.speakers("asha"))))
                .singleElement()
                .satisfies(
                        mistake -> {
                            assertThat(mistake.code()).isEqualTo("tooManyRelations");
                            assertThat(mistake.pointer())
                                    .isEqualTo("/config/model/rules/sessionsBackToBack");
                        });
    }

    @Test
    void allRulesCountTogether() {
        var facts =
                talks(
                        MOST - 1,
                        talk ->
                                talk.speakers("asha")
                                        .quorum(1, "asha")
                                        .position(Position.At.FIRST, Position.Of.TRACK));
        assertThat(mistakes(facts))
                .extracting(InputError::pointer)
                .containsExactly("/config/model/rules/quorumMissing");
    }

    /** Nobody waits for what is not wanted any more, and it takes no memory. */
    @Test
    void beyondTheLimitNothingIsAskedFor() {
        var facts = talks(2, talk -> talk);
        var pair = SessionRelation.of(facts.sessions().getFirst(), facts.sessions().getLast());
        var errors = new InputErrors();
        var limit = new RelationLimit("/model", errors);
        var asked = new AtomicInteger();
        var many =
                List.of(
                        limit.collect(AvChangeover.INFO, pairs(pair, asked)),
                        limit.collect(Idle.INFO, pairs(pair, asked)));

        assertThat(many).containsOnly(List.of());
        assertThat(asked.get()).isLessThanOrEqualTo(RelationLimit.MOST + 2);
        assertThat(errors.list())
                .extracting(InputError::pointer)
                .containsExactly("/model/rules/avChangeover");
    }

    @Test
    void asManyAsAreAllowedAreKept() {
        var facts = talks(2, talk -> talk);
        var pair = SessionRelation.of(facts.sessions().getFirst(), facts.sessions().getLast());
        var errors = new InputErrors();
        var all =
                new RelationLimit("/model", errors)
                        .collect(Idle.INFO, Stream.generate(() -> pair).limit(RelationLimit.MOST));
        assertThat(all.size()).isEqualTo(RelationLimit.MOST);
        assertThat(errors.list()).isEmpty();
    }

    private static Stream<SessionRelation> pairs(SessionRelation pair, AtomicInteger asked) {
        return Stream.generate(() -> pair)
                .peek(any -> asked.incrementAndGet())
                .limit(2L * RelationLimit.MOST);
    }

    @Test
    void aRuleThatIsOffRelatesNothing() {
        var facts = talks(MOST + 1, talk -> talk.speakers("asha"));
        assertThat(mistakes(facts, "personDoubleBooked")).isEmpty();
    }
}
