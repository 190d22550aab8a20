package dev.plumbline.lab.compare.result;

import dev.plumbline.problem.RuleSetting;
import java.util.Map;

/**
 * One idea of a good schedule.
 *
 * @param profile on which it is based
 * @param rules what it changes about the profile; empty for the profile itself
 */
public record VariantSettings(String name, String profile, Map<String, RuleSetting> rules) {}
