package dev.plumbline.lab.compare.definition;

import dev.plumbline.problem.Problem;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import org.jspecify.annotations.Nullable;

/** Finds the dataset that a definition names. */
public interface DatasetSource {

    /**
     * The problem; null when there is none, or one with mistakes.
     *
     * @param text what the definition says
     * @param at where it says so
     * @param errors takes what is wrong
     */
    @Nullable Problem find(String text, InputPointer at, InputErrors errors);
}
