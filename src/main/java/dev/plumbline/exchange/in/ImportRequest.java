package dev.plumbline.exchange.in;

import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be imported.
 *
 * @param files at least one, with names that differ
 * @param problem a valid problem that the files add to; null for a new one
 */
public record ImportRequest(
        List<SourceFile> files, ImportOptions options, @Nullable Problem problem) {

    /**
     * The problem that the files add to.
     *
     * @throws IllegalStateException if there is none; whoever asks a format that needs one has to
     *     bring it
     */
    public Problem requiredProblem() {
        if (problem == null) {
            throw new IllegalStateException("The format needs a problem to add to.");
        }
        return problem;
    }
}
