package dev.plumbline.explain.why;

import dev.plumbline.problem.Severity;

/**
 * What one session bears of a rule.
 *
 * @param rule its id
 * @param title a few words
 */
public record RuleShare(String rule, String title, Severity severity, long cost) {}
