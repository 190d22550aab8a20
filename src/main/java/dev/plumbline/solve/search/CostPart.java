package dev.plumbline.solve.search;

/**
 * The costs of all rules of one kind, kept up to date while pieces move.
 *
 * <p>A change is judged in two steps: what all that it touches costs on the settled board is taken
 * off, then what it would cost is added bit by bit. As no cost is negative, the sum only grows in
 * the second step; once it is too much, the rest need not be looked at.
 */
interface CostPart {

    /** Takes off what the things that the changes touch cost on the settled board. */
    void takeOff(BoardChanges changes, CostLevels sum);

    /**
     * Adds what they would cost, after {@link #takeOff}.
     *
     * @return false when it broke off, because the sum is more than what is tolerated
     */
    boolean addUp(BoardChanges changes, CostLevels sum, WorseningTolerance tolerance);

    /** The changes last added up are settled. */
    void settle(BoardChanges changes);

    /**
     * The changes last added up, maybe not to the end, were taken back: the pieces stand as they
     * are settled.
     */
    void undo(BoardChanges changes);
}
