package dev.plumbline.rule;

import dev.plumbline.problem.facts.Facts;

/** What a rule is made from: the problem, and the request's parameters for it. */
public record RuleContext(Facts facts, Params params, Wording wording) {}
