package dev.plumbline.problem;

import com.fasterxml.jackson.annotation.JsonAlias;

/** Beside which sessions nothing else runs. */
public enum Plenary {
    /** Nothing at all. JSON's true means this, too. */
    @JsonAlias("true")
    ALL,
    /** No other session of its track. */
    TRACK
}
