package dev.plumbline.exchange.json;

import dev.plumbline.explain.whatif.AgendaMove;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A move as an object with one field, whose name is its kind. */
record MoveJson(
        AgendaMove.@Nullable Place place,
        AgendaMove.@Nullable Unplace unplace,
        AgendaMove.@Nullable Swap swap,
        AgendaMove.@Nullable ChangeMinutes changeMinutes,
        AgendaMove.@Nullable AddUnavailability addUnavailability,
        AgendaMove.@Nullable RemovePerson removePerson,
        AgendaMove.@Nullable HalveWindow halveWindow) {

    static MoveJson of(AgendaMove move) {
        return new MoveJson(
                only(move, AgendaMove.Place.class),
                only(move, AgendaMove.Unplace.class),
                only(move, AgendaMove.Swap.class),
                only(move, AgendaMove.ChangeMinutes.class),
                only(move, AgendaMove.AddUnavailability.class),
                only(move, AgendaMove.RemovePerson.class),
                only(move, AgendaMove.HalveWindow.class));
    }

    private static <T extends AgendaMove> @Nullable T only(AgendaMove move, Class<T> type) {
        return type.isInstance(move) ? type.cast(move) : null;
    }

    /** The moves of all fields that are there; there should be one. */
    List<AgendaMove> moves() {
        return Stream.<@Nullable AgendaMove>of(
                        place,
                        unplace,
                        swap,
                        changeMinutes,
                        addUnavailability,
                        removePerson,
                        halveWindow)
                .filter(Objects::nonNull)
                .map(AgendaMove.class::cast)
                .toList();
    }
}
