package dev.plumbline.solve.search;

/** The pieces on the waitlist, in no order that means anything. */
final class WaitlistPieces {

    private final BoardPiece[] pieces;
    private final int[] places;
    private int count;

    /** With all pieces. */
    WaitlistPieces(BoardPiece[] all) {
        pieces = all.clone();
        places = new int[all.length];
        for (BoardPiece piece : all) {
            places[piece.index] = piece.index;
        }
        count = all.length;
    }

    int count() {
        return count;
    }

    BoardPiece get(int number) {
        return pieces[number];
    }

    private boolean has(BoardPiece piece) {
        int place = places[piece.index];
        return place < count && pieces[place] == piece;
    }

    /** Takes the piece in or out, as it stands now. */
    void update(BoardPiece piece) {
        boolean waits = piece.slot == null;
        if (waits == has(piece)) {
            return;
        }
        if (waits) {
            put(piece, count++);
        } else {
            int place = places[piece.index];
            put(pieces[--count], place);
        }
    }

    private void put(BoardPiece piece, int place) {
        pieces[place] = piece;
        places[piece.index] = place;
    }
}
