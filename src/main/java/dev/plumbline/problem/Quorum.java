package dev.plumbline.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Of a cluster's leads, or of the named people, at least {@code atLeast} must be free while the
 * session runs.
 *
 * @param cluster its leads are meant; either this or {@code people} is given
 */
@HasBuilder
public record Quorum(@Nullable String cluster, List<String> people, int atLeast)
        implements QuorumBuilder.With {}
