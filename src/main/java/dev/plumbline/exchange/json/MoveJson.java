package dev.plumbline.exchange.json;

import dev.plumbline.explain.whatif.Move;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A move as an object with one field, whose name is its kind. */
record MoveJson(
        Move.@Nullable Place place,
        Move.@Nullable Unplace unplace,
        Move.@Nullable Swap swap,
        Move.@Nullable ChangeMinutes changeMinutes,
        Move.@Nullable AddUnavailability addUnavailability,
        Move.@Nullable RemovePerson removePerson,
        Move.@Nullable HalveWindow halveWindow) {

    static MoveJson of(Move move) {
        return new MoveJson(
                only(move, Move.Place.class),
                only(move, Move.Unplace.class),
                only(move, Move.Swap.class),
                only(move, Move.ChangeMinutes.class),
                only(move, Move.AddUnavailability.class),
                only(move, Move.RemovePerson.class),
                only(move, Move.HalveWindow.class));
    }

    private static <T extends Move> @Nullable T only(Move move, Class<T> type) {
        return type.isInstance(move) ? type.cast(move) : null;
    }

    /** The moves of all fields that are there; there should be one. */
    List<Move> moves() {
        return Stream.<@Nullable Move>of(
                        place,
                        unplace,
                        swap,
                        changeMinutes,
                        addUnavailability,
                        removePerson,
                        halveWindow)
                .filter(Objects::nonNull)
                .map(Move.class::cast)
                .toList();
    }
}
