package dev.plumbline.problem.validation;

/**
 * One mistake in what was handed in.
 *
 * @param pointer JSON pointer (RFC 6901) to the value, or to where it is missing
 * @param code a stable word for programs
 * @param detail a sentence for people: the field, the value, and what to do
 */
public record InputError(String pointer, String code, String detail) {}
