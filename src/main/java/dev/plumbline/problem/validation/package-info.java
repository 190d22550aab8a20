/**
 * Finds every mistake in a problem that makes it meaningless: one file a check. A check names the
 * place (JSON pointer), a code and a sentence that says what to do. Facts that merely contradict
 * each other are no mistake: they are solved as well as can be.
 */
@NullMarked
package dev.plumbline.problem.validation;

import org.jspecify.annotations.NullMarked;
