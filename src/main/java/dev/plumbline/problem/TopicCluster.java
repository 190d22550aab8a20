package dev.plumbline.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Talks that belong together.
 *
 * @param order lower clusters come first; clusters without an order may come anywhere
 * @param leads ids of the people who speak for the cluster
 */
@HasBuilder
public record TopicCluster(String id, String name, @Nullable Integer order, List<String> leads)
        implements TopicClusterBuilder.With {}
