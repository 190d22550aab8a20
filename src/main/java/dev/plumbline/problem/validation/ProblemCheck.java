package dev.plumbline.problem.validation;

/** Looks for one kind of mistake. */
interface ProblemCheck {

    /**
     * Reports every mistake of its kind. Members that could not be read are null, 0 or empty, with
     * a mistake reported at their pointer; a check must not complain about those again.
     */
    void check(ValidationInput input);
}
