package dev.plumbline.solve.search;

import dev.plumbline.problem.facts.Slot;
import java.util.Arrays;

/**
 * The pieces of one slot in order. Remembers how it was when it was opened, and which of its first
 * and last pieces nothing was done to since.
 */
final class BoardRow {

    private final Slot slot;
    private BoardPiece[] pieces = new BoardPiece[8];
    private int size;
    private BoardPiece[] kept = new BoardPiece[8];
    private int keptSize;
    private boolean open;
    private int untouchedHead;
    private int untouchedTail;

    BoardRow(Slot slot) {
        this.slot = slot;
    }

    Slot slot() {
        return slot;
    }

    int size() {
        return size;
    }

    BoardPiece get(int index) {
        return pieces[index];
    }

    int indexOf(BoardPiece piece) {
        for (int i = 0; i < size; i++) {
            if (pieces[i] == piece) {
                return i;
            }
        }
        throw new IllegalStateException(
                "The session (" + piece.session.id() + ") is not in its slot (" + slot.id() + ").");
    }

    void insert(int index, BoardPiece piece) {
        if (size == pieces.length) {
            pieces = Arrays.copyOf(pieces, 2 * size);
        }
        untouchedHead = Math.min(untouchedHead, index);
        untouchedTail = Math.min(untouchedTail, size - index);
        System.arraycopy(pieces, index, pieces, index + 1, size - index);
        pieces[index] = piece;
        size++;
    }

    void remove(int index) {
        touch(index);
        System.arraycopy(pieces, index + 1, pieces, index, size - index - 1);
        size--;
    }

    /** Something is done to the piece there. */
    void touch(int index) {
        untouchedHead = Math.min(untouchedHead, index);
        untouchedTail = Math.min(untouchedTail, size - index - 1);
    }

    /** How many pieces from the first on stand as they stood when this was opened. */
    int untouchedHead() {
        return untouchedHead;
    }

    /** From which index on the pieces follow each other as when this was opened. */
    int tailFrom() {
        return size - untouchedTail;
    }

    boolean isOpen() {
        return open;
    }

    /** From here on, {@link #restore} leads back to how it is now. */
    void open() {
        if (kept.length < size) {
            kept = new BoardPiece[pieces.length];
        }
        System.arraycopy(pieces, 0, kept, 0, size);
        keptSize = size;
        untouchedHead = size;
        untouchedTail = size;
        open = true;
    }

    void restore() {
        System.arraycopy(kept, 0, pieces, 0, keptSize);
        size = keptSize;
    }

    void close() {
        open = false;
    }
}
