package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.schedule.Finding;
import dev.plumbline.testing.TinyAgenda;

/** Examples for one rule; the test class has the rule's id for its name. */
abstract class RuleExamples {

    private final String rule = rule(getClass());

    private static String rule(Class<?> test) {
        String name = test.getSimpleName().replaceAll("Test$", "");
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    void assertKept(TinyAgenda agenda) {
        assertCosts(0, agenda);
    }

    void assertCosts(long penalty, TinyAgenda agenda) {
        assertThat(agenda.penalty(rule)).as(rule).isEqualTo(penalty);
    }

    /** The only finding of the rule. */
    Finding finding(TinyAgenda agenda) {
        var findings = agenda.findings(rule);
        assertThat(findings).as(rule).hasSize(1);
        return findings.getFirst();
    }

    String message(TinyAgenda agenda) {
        return finding(agenda).message();
    }
}
