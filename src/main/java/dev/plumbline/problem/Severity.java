package dev.plumbline.problem;

/**
 * How much a rule matters: impossible when broken, who is left out, how good it is, or not looked
 * at.
 */
public enum Severity {
    HARD,
    MEDIUM,
    SOFT,
    OFF
}
