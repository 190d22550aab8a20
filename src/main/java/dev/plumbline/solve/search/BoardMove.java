package dev.plumbline.solve.search;

/** One kind of change of a board. */
interface BoardMove {

    /**
     * Throws the dice and makes a change; says false, and changes nothing, when they show something
     * that is not allowed or would make no difference.
     */
    boolean make();
}
