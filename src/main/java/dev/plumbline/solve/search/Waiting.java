package dev.plumbline.solve.search;

/** The pieces on the waitlist, in no order that means anything. */
final class Waiting {

    private final Piece[] pieces;
    private final int[] places;
    private int count;

    /** With all pieces. */
    Waiting(Piece[] all) {
        pieces = all.clone();
        places = new int[all.length];
        for (Piece piece : all) {
            places[piece.index] = piece.index;
        }
        count = all.length;
    }

    int count() {
        return count;
    }

    Piece get(int number) {
        return pieces[number];
    }

    private boolean has(Piece piece) {
        int place = places[piece.index];
        return place < count && pieces[place] == piece;
    }

    /** Takes the piece in or out, as it stands now. */
    void update(Piece piece) {
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

    private void put(Piece piece, int place) {
        pieces[place] = piece;
        places[piece.index] = place;
    }
}
