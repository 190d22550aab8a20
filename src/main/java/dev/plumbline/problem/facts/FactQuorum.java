package dev.plumbline.problem.facts;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.TopicCluster;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quorum with its people resolved.
 *
 * @param cluster whose leads are meant, or null when the people were named
 */
public record FactQuorum(@Nullable TopicCluster cluster, List<Person> people, int atLeast) {}
