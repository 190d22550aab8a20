package dev.plumbline.problem.validation;

import dev.plumbline.problem.ChairDuty;
import org.jspecify.annotations.Nullable;

/** Whoever may chair a time slot exists, and there are as many of them as are asked for. */
final class ChairCheck implements ProblemCheck {

    @Override
    public void check(ValidationInput input) {
        input.tracks().forEach(track -> check(input, track, track.value().chairs()));
        input.timeSlots().forEach(slot -> check(input, slot, slot.value().chairs()));
    }

    private static void check(
            ValidationInput input, LocatedPart<?> owner, @Nullable ChairDuty duty) {
        if (duty == null) {
            return;
        }
        var at = owner.at("chairs");
        new KnownReferences(input)
                .requireAll(input.ids().people(), at.at("candidates"), duty.candidates());
        new RangeCheck(input).require(at.at("count"), duty.count(), 1, SizeLimits.HEADS);
        long there = duty.candidates().stream().distinct().count();
        if (there < duty.count() && input.isSound(at)) {
            input.error(
                    at.at("candidates"),
                    "tooFewCandidates",
                    "%d chairs are asked for, but only %d people may be one. Maybe name more of them?"
                            .formatted(duty.count(), there));
        }
    }
}
