package dev.plumbline.solve.search;

/**
 * What is different from the settled board.
 *
 * @param number of this change, ever growing
 */
final class Changes {

    /** Counts the changes of a board. */
    long number;

    /** Pieces that stand differently. */
    final Piece[] moved;

    int movedCount;

    /** Pieces that stand differently or follow one that does, or another one than before. */
    final Piece[] followers;

    int followerCount;

    Changes(int pieces) {
        moved = new Piece[pieces];
        followers = new Piece[pieces];
    }

    void clear() {
        number++;
        movedCount = 0;
        followerCount = 0;
    }

    void addMoved(Piece piece) {
        moved[movedCount++] = piece;
    }

    void addFollower(Piece piece) {
        followers[followerCount++] = piece;
    }
}
