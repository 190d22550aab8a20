package dev.plumbline.solve.search;

/** The costs of all rules of one kind, kept up to date while pieces move. */
interface CostPart {

    /** Adds what the changes cost more, or less, than the settled board. */
    void evaluate(Changes changes, Levels difference);

    /** The changes last evaluated are settled. */
    void settle(Changes changes);

    /** The changes last evaluated were taken back: the pieces stand as they are settled. */
    void undo(Changes changes);
}
