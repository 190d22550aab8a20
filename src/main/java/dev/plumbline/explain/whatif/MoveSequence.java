package dev.plumbline.explain.whatif;

import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes moves one after the other, each with what the earlier ones have made of the schedule. */
final class MoveSequence {

    private final SessionMoves sessionMoves;
    private final ProblemMoves problemMoves;
    private final SettlingMoves settlingMoves;

    private MoveSequence(InputErrors errors) {
        var complaints = new MoveComplaints(errors);
        this.sessionMoves = new SessionMoves(complaints);
        this.problemMoves = new ProblemMoves(complaints);
        this.settlingMoves = new SettlingMoves(complaints);
    }

    /**
     * What the moves make of the schedule, and maybe of its problem.
     *
     * @param moves null where one could not be read
     * @param at where the list of moves stands in what was handed in
     * @param errors what is wrong; unless it stays empty, the result means nothing
     */
    static SlotArrangement make(
            SlotArrangement before,
            List<@Nullable AgendaMove> moves,
            InputPointer at,
            InputErrors errors) {
        var maker = new MoveSequence(errors);
        var now = before;
        for (int index = 0; index < moves.size() && !errors.isFull(); index++) {
            AgendaMove move = moves.get(index);
            if (move != null) {
                now = maker.make(now, move, at.at(index));
            }
        }
        return now;
    }

    private SlotArrangement make(SlotArrangement now, AgendaMove move, InputPointer at) {
        return switch (move) {
            case AgendaMove.Place place -> sessionMoves.place(now, place, at.at("place"));
            case AgendaMove.Unplace unplace -> sessionMoves.unplace(now, unplace, at.at("unplace"));
            case AgendaMove.Swap swap -> sessionMoves.swap(now, swap, at.at("swap"));
            case AgendaMove.ChangeMinutes change ->
                    sessionMoves.changeMinutes(now, change, at.at("changeMinutes"));
            case AgendaMove.AddUnavailability busy ->
                    problemMoves.addUnavailability(now, busy, at.at("addUnavailability"));
            case AgendaMove.RemovePerson gone ->
                    problemMoves.removePerson(now, gone, at.at("removePerson"));
            case AgendaMove.HalveWindow halve ->
                    problemMoves.halveWindow(now, halve, at.at("halveWindow"));
            case AgendaMove.Pin pin -> settlingMoves.pin(now, pin, at.at("pin"));
            case AgendaMove.Unpin unpin -> settlingMoves.unpin(now, unpin, at.at("unpin"));
            case AgendaMove.SetMinutes set ->
                    settlingMoves.setMinutes(now, set, at.at("setMinutes"));
        };
    }
}
