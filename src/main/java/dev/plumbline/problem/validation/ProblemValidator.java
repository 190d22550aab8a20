package dev.plumbline.problem.validation;

import dev.plumbline.problem.Problem;
import java.util.List;

/** Finds every mistake that makes a problem meaningless. */
public final class ProblemValidator {

    /** In this order: a check leaves alone what an earlier one has complained about. */
    private static final List<ProblemCheck> CHECKS =
            List.of(
                    new CountCheck(),
                    new TextLengths(),
                    new UniqueIds(),
                    new GuidCheck(),
                    new SettingReferences(),
                    new SessionReferences(),
                    new NumberRanges(),
                    new LengthCheck(),
                    new UnavailabilitySeverities(),
                    new RemoteTimeZones(),
                    new EndsAfterStarts(),
                    new SlotTimes(),
                    new RoomOverlaps(),
                    new BreaksFit(),
                    new PinCheck(),
                    new CoordinationClusters(),
                    new QuorumCheck(),
                    new SelfExclusion(),
                    new TieCheck(),
                    new RoomParts(),
                    new ChairCheck(),
                    new PrecedenceCycles(),
                    new PublishedOnce());

    private ProblemValidator() {}

    /**
     * Adds the mistakes of a problem. What could not be read of it is null, 0 or empty and has its
     * mistake in {@code errors} already; it gives no further ones.
     *
     * @param basePointer JSON pointer to the problem in what was handed in, "" for the whole
     */
    public static void validate(Problem problem, String basePointer, InputErrors errors) {
        var input = new ValidationInput(problem, InputPointer.base(basePointer), errors);
        for (ProblemCheck check : CHECKS) {
            if (!errors.isFull()) {
                check.check(input);
            }
        }
    }

    /**
     * Refuses a problem with mistakes.
     *
     * @throws InvalidInputException with all of them
     */
    public static void requireValid(Problem problem) {
        var errors = new InputErrors();
        validate(problem, "", errors);
        errors.throwIfAny();
    }
}
