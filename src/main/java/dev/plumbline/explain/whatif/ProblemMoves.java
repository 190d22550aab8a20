package dev.plumbline.explain.whatif;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.Unavailability;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.validation.InputPointer;
import java.util.ArrayList;
import java.util.List;

/** Makes the moves that change the problem; one that cannot be made leaves it as it is. */
record ProblemMoves(MoveComplaints complaints) {

    SlotArrangement addUnavailability(
            SlotArrangement now, AgendaMove.AddUnavailability move, InputPointer at) {
        complaints.person(now.facts(), move.person(), at.at("person"));
        if (move.severity() != Severity.HARD
                && move.severity() != Severity.SOFT
                && complaints.isSound(at.at("severity"))) {
            complaints.add(
                    at.at("severity"),
                    "unknownValue",
                    "The field (severity) is %s, but must be HARD or SOFT."
                            .formatted(move.severity()));
        }
        if (complaints.isSound(at.at("start"))
                && complaints.isSound(at.at("end"))
                && !move.end().isAfter(move.start())) {
            complaints.add(
                    at.at("end"),
                    "endNotAfterStart",
                    "The field (end) is %s, but must be after start (%s). Maybe exchange them?"
                            .formatted(move.end(), move.start()));
        }
        if (!complaints.isSound(at)) {
            return now;
        }
        var problem = now.facts().problem();
        var people =
                problem.people().stream()
                        .map(one -> one.id().equals(move.person()) ? busier(one, move) : one)
                        .toList();
        return of(now, problem.withPeople(people));
    }

    private static Person busier(Person person, AgendaMove.AddUnavailability move) {
        List<Unavailability> unavailable = new ArrayList<>(person.unavailable());
        unavailable.add(
                new Unavailability(move.start(), move.end(), move.reason(), move.severity()));
        return person.withUnavailable(unavailable);
    }

    SlotArrangement removePerson(
            SlotArrangement now, AgendaMove.RemovePerson move, InputPointer at) {
        complaints.person(now.facts(), move.person(), at.at("person"));
        return complaints.isSound(at)
                ? of(now, new RemovedPerson(now.facts().problem(), move.person()).result())
                : now;
    }

    SlotArrangement halveWindow(SlotArrangement now, AgendaMove.HalveWindow move, InputPointer at) {
        var slot = complaints.slot(now.facts(), move.timeSlot(), at.at("timeSlot"));
        if (slot == null || !complaints.isSound(at)) {
            return now;
        }
        int grid = now.facts().problem().gridMinutes();
        var half = HalvedWindow.half(slot, move.keep(), grid);
        if (half.minutes() <= 0) {
            complaints.add(
                    at.at("timeSlot"),
                    "tooShort",
                    "The time slot \"%s\" has %d minutes, too few to halve it on a grid of %d."
                            .formatted(slot.id(), slot.time().minutes(), grid));
            return now;
        }
        return SlotArrangement.of(HalvedWindow.of(now.schedule(), slot, half));
    }

    private static SlotArrangement of(SlotArrangement now, Problem changed) {
        return SlotArrangement.of(CarriedSchedule.over(now.schedule(), Facts.of(changed)));
    }
}
