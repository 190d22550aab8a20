package dev.plumbline.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.explain.whatif.AgendaMove;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is to be evaluated: {@code {"moves": [{"unplace": {"session": "t1"}}, …]}}. */
public final class MovesJson {

    /** Where the moves stand in what was handed in. */
    public static final InputPointer AT = InputPointer.base("").at("moves");

    private MovesJson() {}

    private record Given(List<MoveJson> moves) {}

    /**
     * Reads moves; whether they can be made is not looked at.
     *
     * @param errors what is found wrong: besides structure {@code notOneMove}
     * @return null in the place of each move that could not be read
     * @throws dev.plumbline.problem.validation.InvalidInputException when it is not JSON
     */
    public static List<@Nullable AgendaMove> read(byte[] bytes, InputErrors errors) {
        return read(JsonText.parse(bytes), errors);
    }

    /**
     * Reads moves out of an object that has nothing but them.
     *
     * @param errors what is found wrong: besides structure {@code notOneMove}
     * @return null in the place of each move that could not be read
     */
    public static List<@Nullable AgendaMove> read(JsonNode tree, InputErrors errors) {
        var given = new RecordReader(errors).read(tree, InputPointer.base(""), Given.class);
        List<@Nullable AgendaMove> moves = new ArrayList<>();
        if (given == null) {
            return moves;
        }
        if (!tree.has("moves")) {
            errors.add(AT, "missing", "The field (moves) is required.");
        }
        for (int index = 0; index < given.moves().size(); index++) {
            moves.add(move(given.moves().get(index), AT.at(index), errors));
        }
        return moves;
    }

    private static @Nullable AgendaMove move(
            @Nullable MoveJson given, InputPointer at, InputErrors errors) {
        if (given == null || errors.touches(at.text())) {
            return null;
        }
        var moves = given.moves();
        if (moves.size() != 1) {
            errors.add(
                    at,
                    "notOneMove",
                    "A move has one field, whose name is its kind; here are %d. Known are: place, unplace, swap, changeMinutes, addUnavailability, removePerson, halveWindow, pin, unpin, setMinutes."
                            .formatted(moves.size()));
            return null;
        }
        return moves.getFirst();
    }

    static List<MoveJson> of(List<AgendaMove> moves) {
        return moves.stream().map(MoveJson::of).toList();
    }

    /** A move as an object with one field, whose name is its kind. */
    record MoveJson(
            AgendaMove.@Nullable Place place,
            AgendaMove.@Nullable Unplace unplace,
            AgendaMove.@Nullable Swap swap,
            AgendaMove.@Nullable ChangeMinutes changeMinutes,
            AgendaMove.@Nullable AddUnavailability addUnavailability,
            AgendaMove.@Nullable RemovePerson removePerson,
            AgendaMove.@Nullable HalveWindow halveWindow,
            AgendaMove.@Nullable Pin pin,
            AgendaMove.@Nullable Unpin unpin,
            AgendaMove.@Nullable SetMinutes setMinutes) {

        static MoveJson of(AgendaMove move) {
            return new MoveJson(
                    only(move, AgendaMove.Place.class),
                    only(move, AgendaMove.Unplace.class),
                    only(move, AgendaMove.Swap.class),
                    only(move, AgendaMove.ChangeMinutes.class),
                    only(move, AgendaMove.AddUnavailability.class),
                    only(move, AgendaMove.RemovePerson.class),
                    only(move, AgendaMove.HalveWindow.class),
                    only(move, AgendaMove.Pin.class),
                    only(move, AgendaMove.Unpin.class),
                    only(move, AgendaMove.SetMinutes.class));
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
                            halveWindow,
                            pin,
                            unpin,
                            setMinutes)
                    .filter(Objects::nonNull)
                    .map(AgendaMove.class::cast)
                    .toList();
        }
    }
}
