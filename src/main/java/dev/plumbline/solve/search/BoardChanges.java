package dev.plumbline.solve.search;

/** What is different from the settled board. */
final class BoardChanges {

    /** The number of this change, ever growing. */
    long number;

    /** Pieces that stand differently. */
    final BoardPiece[] moved;

    int movedCount;

    /** Pieces that stand differently or follow one that does, or another one than before. */
    final BoardPiece[] followers;

    int followerCount;

    BoardChanges(int pieces) {
        moved = new BoardPiece[pieces];
        followers = new BoardPiece[pieces];
    }

    void clear() {
        number++;
        movedCount = 0;
        followerCount = 0;
    }

    void addMoved(BoardPiece piece) {
        moved[movedCount++] = piece;
    }

    void addFollower(BoardPiece piece) {
        followers[followerCount++] = piece;
    }
}
