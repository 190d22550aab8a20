/**
 * What a good schedule is: one file a rule. A rule is an object of one of five kinds (see {@link
 * dev.plumbline.rule.Rule}), with a penalty and a sentence; the search, the audit and the
 * documentation all come from it. {@link dev.plumbline.rule.RuleCatalogue} lists them, {@link
 * dev.plumbline.rule.WeightProfiles} has named sets of weights, and {@link
 * dev.plumbline.rule.RuleSet} gives each rule severity and weight for one request.
 */
@NullMarked
package dev.plumbline.rule;

import org.jspecify.annotations.NullMarked;
