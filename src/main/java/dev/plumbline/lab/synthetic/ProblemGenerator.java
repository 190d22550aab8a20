package dev.plumbline.lab.synthetic;

import dev.plumbline.problem.Problem;

/** Invents problems. */
public final class ProblemGenerator {

    private ProblemGenerator() {}

    /** The problem of the kind that belongs to the seed; always the same one. */
    public static Problem generate(ProblemKind kind, long seed) {
        return switch (kind) {
            case MC -> SingleMicroconference.comfortable(seed);
            case OVERFULL -> SingleMicroconference.overfull(seed);
            case CONFERENCE -> new InventedConference(seed).build();
            case CONFERENCE_WINDOWS ->
                    new ConferenceWindows(new InventedConference(seed).build(), seed).build();
        };
    }
}
