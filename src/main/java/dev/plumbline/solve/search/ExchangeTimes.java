package dev.plumbline.solve.search;

import org.jspecify.annotations.Nullable;

/** Exchanges everything that starts at two times, room by room. */
final class ExchangeTimes implements Move {

    private final Picks picks;
    private final Surroundings surroundings;
    private final Contents contents;

    ExchangeTimes(Picks picks, Surroundings surroundings) {
        this.picks = picks;
        this.surroundings = surroundings;
        this.contents = new Contents(picks);
    }

    @Override
    public boolean make() {
        Piece piece = picks.anyPlaced();
        if (piece == null) {
            return false;
        }
        Row home = picks.board().rowOf(piece);
        Row[] others = surroundings.inRoom(home);
        long time = others[picks.below(others.length)].slot().start();
        boolean changed = false;
        for (Row row : surroundings.atTime(home)) {
            Row other = at(row, time);
            if (other != null
                    && row.size() + other.size() > 0
                    && contents.mayExchange(row, other)) {
                contents.exchange(row, other);
                changed = true;
            }
        }
        return changed;
    }

    private @Nullable Row at(Row row, long time) {
        for (Row other : surroundings.inRoom(row)) {
            if (other.slot().start() == time) {
                return other;
            }
        }
        return null;
    }
}
