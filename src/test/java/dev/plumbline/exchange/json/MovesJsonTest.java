package dev.plumbline.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.explain.whatif.AgendaMove;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InputErrors;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Moves that settle a session, as they are handed in. */
class MovesJsonTest {

    private static List<AgendaMove> read(String moves, InputErrors errors) {
        return MovesJson.read(
                ("{\"moves\":[" + moves.replace('\'', '"') + "]}").getBytes(StandardCharsets.UTF_8),
                errors);
    }

    @Test
    void whatIsSettledMayBeSaidOrNot() {
        var errors = new InputErrors();
        var moves =
                read(
                        "{'pin':{'session':'a'}},{'pin':{'session':'a','parts':['MINUTES','START']}},{'unpin':{'session':'a'}},{'setMinutes':{'session':'a','minMinutes':20}}",
                        errors);
        assertThat(errors.list()).isEmpty();
        assertThat(moves)
                .containsExactly(
                        new AgendaMove.Pin("a", List.of()),
                        new AgendaMove.Pin(
                                "a", List.of(AgendaMove.PinPart.MINUTES, AgendaMove.PinPart.START)),
                        new AgendaMove.Unpin("a"),
                        new AgendaMove.SetMinutes("a", null, 20));
    }

    @Test
    void whatCannotBeSettledIsNamed() {
        var errors = new InputErrors();
        read("{'pin':{'session':'a','parts':['ROOM',null]}},{'unpin':{}}", errors);
        assertThat(errors.list())
                .extracting(InputError::pointer)
                .containsExactly(
                        "/moves/0/pin/parts/0", "/moves/0/pin/parts/1", "/moves/1/unpin/session");
    }
}
