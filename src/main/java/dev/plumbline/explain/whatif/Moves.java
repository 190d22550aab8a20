package dev.plumbline.explain.whatif;

import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.Pointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes moves one after the other, each with what the earlier ones have made of the schedule. */
final class Moves {

    private final SessionMoves sessionMoves;
    private final ProblemMoves problemMoves;

    private Moves(InputErrors errors) {
        var complaints = new Complaints(errors);
        this.sessionMoves = new SessionMoves(complaints);
        this.problemMoves = new ProblemMoves(complaints);
    }

    /**
     * What the moves make of the schedule, and maybe of its problem.
     *
     * @param moves null where one could not be read
     * @param at where the list of moves stands in what was handed in
     * @param errors what is wrong; unless it stays empty, the result means nothing
     */
    static Arrangement make(
            Arrangement before, List<@Nullable Move> moves, Pointer at, InputErrors errors) {
        var maker = new Moves(errors);
        var now = before;
        for (int index = 0; index < moves.size() && !errors.isFull(); index++) {
            Move move = moves.get(index);
            if (move != null) {
                now = maker.make(now, move, at.at(index));
            }
        }
        return now;
    }

    private Arrangement make(Arrangement now, Move move, Pointer at) {
        return switch (move) {
            case Move.Place place -> sessionMoves.place(now, place, at.at("place"));
            case Move.Unplace unplace -> sessionMoves.unplace(now, unplace, at.at("unplace"));
            case Move.Swap swap -> sessionMoves.swap(now, swap, at.at("swap"));
            case Move.ChangeMinutes change ->
                    sessionMoves.changeMinutes(now, change, at.at("changeMinutes"));
            case Move.AddUnavailability busy ->
                    problemMoves.addUnavailability(now, busy, at.at("addUnavailability"));
            case Move.RemovePerson gone ->
                    problemMoves.removePerson(now, gone, at.at("removePerson"));
            case Move.HalveWindow halve ->
                    problemMoves.halveWindow(now, halve, at.at("halveWindow"));
        };
    }
}
