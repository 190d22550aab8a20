package dev.plumbline.solve.search;

/** One kind of change of a board. */
interface BoardMove {

    /**
     * Draws a change at random and makes it; says false, and changes nothing, when what was drawn
     * is not allowed or would make no difference.
     */
    boolean make();
}
