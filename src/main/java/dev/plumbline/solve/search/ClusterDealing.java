package dev.plumbline.solve.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Deals the sessions of a cluster out anew to the slots that they have, in chronological order:
 * those that are bound come at the place that they have in the cluster as the problem lists it, the
 * others at the places between. Used again and again, so it makes nothing new.
 */
final class ClusterDealing {

    private static final Comparator<BoardRow> CHRONOLOGICAL =
            Comparator.<BoardRow>comparingLong(row -> row.slot().start())
                    .thenComparingInt(row -> row.slot().index());

    private static final Comparator<BoardPiece> LONGEST_FIRST =
            Comparator.<BoardPiece>comparingInt(piece -> piece.session.shortestMinutes())
                    .reversed();

    private final MovePicks picks;
    private final SearchBoard board;
    private final RelatedSlots related;
    private final boolean[] isBound;
    private final InOrderFilling filling = new InOrderFilling();
    private final List<BoardRow> rows = new ArrayList<>();
    private final List<BoardPiece> before = new ArrayList<>();
    private final List<BoardPiece> after = new ArrayList<>();
    private final List<BoardPiece> free = new ArrayList<>();

    /** Where the sessions of the cluster are: for each its row and its index there. */
    private BoardRow[] placeRow = new BoardRow[8];

    private int[] placeIndex = new int[8];

    /** By row: how many it has, and before which session of the new order it shall end. */
    private int[] counts = new int[8];

    private int[] ends = new int[8];
    private int[] room = new int[8];
    private int[] minutes = new int[8];

    /**
     * @param isBound by session, whether it has a place of its own in its cluster
     */
    ClusterDealing(MovePicks picks, RelatedSlots related, boolean[] isBound) {
        this.picks = picks;
        this.board = picks.board();
        this.related = related;
        this.isBound = isBound;
    }

    /**
     * Deals, each slot getting as many sessions as before, or the nearest number that it has room
     * for; where they have no room in the order in which those that are free come, these are packed
     * anew.
     */
    void deal(BoardPiece[] cluster) {
        collect(cluster);
        boolean isAlone = isAlone();
        list(cluster);
        if (before.equals(after) && haveRoom()) {
            return;
        }
        if (!isAlone) {
            exchangePlaces();
        } else {
            if (!fill() && !pack(cluster, null)) {
                list(cluster);
                fillUp();
            }
            apply();
        }
    }

    /**
     * Packs the sessions of the cluster into all its slots but one; says false, and changes
     * nothing, when they were not seen to have room there.
     */
    boolean clear(BoardPiece[] cluster, BoardRow cleared) {
        collect(cluster);
        if (rows.size() < 2 || !isAlone() || !pack(cluster, cleared)) {
            return false;
        }
        for (BoardPiece piece : after) {
            if (piece.slot == cleared.slot() && !mayGoAnywhere(piece)) {
                return false;
            }
        }
        apply();
        return true;
    }

    private boolean mayGoAnywhere(BoardPiece piece) {
        for (int r = 0; r < rows.size(); r++) {
            if (!picks.mayGo(piece, rows.get(r).slot())) {
                return false;
            }
        }
        return true;
    }

    private void collect(BoardPiece[] cluster) {
        rows.clear();
        before.clear();
        int placed = 0;
        for (BoardPiece piece : cluster) {
            if (piece.slot != null) {
                placed++;
                BoardRow row = board.rowOf(piece);
                if (!rows.contains(row)) {
                    rows.add(row);
                }
            }
        }
        rows.sort(CHRONOLOGICAL);
        if (counts.length < placed) {
            counts = new int[2 * placed];
            ends = new int[2 * placed];
            room = new int[2 * placed];
            minutes = new int[2 * placed];
            placeRow = new BoardRow[2 * placed];
            placeIndex = new int[2 * placed];
        }
        for (int r = 0; r < rows.size(); r++) {
            BoardRow row = rows.get(r);
            int count = 0;
            for (int i = 0; i < row.size(); i++) {
                if (related.mates(row.get(i)) == cluster) {
                    placeRow[before.size()] = row;
                    placeIndex[before.size()] = i;
                    before.add(row.get(i));
                    count++;
                }
            }
            counts[r] = count;
        }
    }

    /** In the order of the cluster; at the places of those that are free, these as they come. */
    private void list(BoardPiece[] cluster) {
        after.clear();
        int next = 0;
        for (BoardPiece piece : cluster) {
            if (piece.slot != null) {
                if (isBound[piece.index]) {
                    after.add(piece);
                } else {
                    while (isBound[before.get(next).index]) {
                        next++;
                    }
                    after.add(before.get(next++));
                }
            }
        }
    }

    private boolean haveRoom() {
        for (int r = 0; r < rows.size(); r++) {
            if (!SlotContents.hasRoom(rows.get(r), 0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the cluster shares its slots with nobody. */
    private boolean isAlone() {
        for (int r = 0; r < rows.size(); r++) {
            if (rows.get(r).size() != counts[r]) {
                return false;
            }
        }
        return true;
    }

    private boolean fill() {
        for (int i = 0; i < after.size(); i++) {
            minutes[i] = after.get(i).session.shortestMinutes();
        }
        for (int r = 0; r < rows.size(); r++) {
            room[r] = (int) rows.get(r).slot().time().minutes();
        }
        if (!filling.find(minutes, after.size(), room, counts, rows.size())) {
            return false;
        }
        for (int r = 0; r < rows.size(); r++) {
            ends[r] = filling.end(r);
        }
        return true;
    }

    /** Each slot as far as it goes, in order; what finds no room is in the last one. */
    private void fillUp() {
        int at = 0;
        for (int r = 0; r < rows.size(); r++) {
            int left = (int) rows.get(r).slot().time().minutes();
            while (at < after.size() && after.get(at).session.shortestMinutes() <= left) {
                left -= after.get(at).session.shortestMinutes();
                at++;
            }
            ends[r] = at;
        }
        ends[rows.size() - 1] = after.size();
    }

    /**
     * First fit, the longest first, among those that are free: a heuristic for packing bins (D. S.
     * Johnson: Near-optimal bin packing algorithms, 1973) that respects the places of the others.
     */
    private boolean pack(BoardPiece[] cluster, @Nullable BoardRow cleared) {
        free.clear();
        for (BoardPiece piece : before) {
            if (!isBound[piece.index]) {
                free.add(piece);
            }
        }
        free.sort(LONGEST_FIRST);
        after.clear();
        int next = nextPlaced(cluster, 0);
        for (int r = 0; r < rows.size(); r++) {
            BoardRow row = rows.get(r);
            int left = row == cleared ? 0 : (int) row.slot().time().minutes();
            boolean isFull = row == cleared;
            while (!isFull && next < cluster.length) {
                BoardPiece piece = isBound[cluster[next].index] ? cluster[next] : longest(left);
                isFull = piece == null || piece.session.shortestMinutes() > left;
                if (!isFull) {
                    after.add(piece);
                    free.remove(piece);
                    left -= piece.session.shortestMinutes();
                    next = nextPlaced(cluster, next + 1);
                }
            }
            ends[r] = after.size();
        }
        return after.size() == before.size();
    }

    private static int nextPlaced(BoardPiece[] cluster, int from) {
        int next = from;
        while (next < cluster.length && cluster[next].slot == null) {
            next++;
        }
        return next;
    }

    private @Nullable BoardPiece longest(int left) {
        for (int i = 0; i < free.size(); i++) {
            if (free.get(i).session.shortestMinutes() <= left) {
                return free.get(i);
            }
        }
        return null;
    }

    /** Who is at the right place already stays there. */
    private void apply() {
        int from = 0;
        for (int r = 0; r < rows.size(); r++) {
            BoardRow row = rows.get(r);
            for (int i = row.size() - 1; i >= 0; i--) {
                if (from + i >= ends[r] || after.get(from + i) != row.get(i)) {
                    board.removeAt(row, i);
                }
            }
            from = ends[r];
        }
        from = 0;
        for (int r = 0; r < rows.size(); r++) {
            BoardRow row = rows.get(r);
            for (int at = from; at < ends[r]; at++) {
                int index = at - from;
                if (index >= row.size() || row.get(index) != after.get(at)) {
                    board.insert(after.get(at), row, index);
                }
            }
            from = ends[r];
        }
    }

    /** Where the cluster shares slots with others: there nothing but the order changes. */
    private void exchangePlaces() {
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i) != after.get(i)) {
                board.removeAt(placeRow[i], placeIndex[i]);
            }
        }
        for (int i = 0; i < before.size(); i++) {
            if (before.get(i) != after.get(i)) {
                board.insert(after.get(i), placeRow[i], placeIndex[i]);
            }
        }
    }
}
