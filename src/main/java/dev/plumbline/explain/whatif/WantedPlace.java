package dev.plumbline.explain.whatif;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Talk;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * For which session a place is wanted, in the shape of the JSON contract. Either session or talk is
 * given.
 *
 * @param session one on the waitlist
 * @param talk a late one, as in a problem
 * @param people of the late talk that the problem does not know
 * @param limit how many recommendations at most, 1 to 100; 10 when absent
 */
public record WantedPlace(
        @Nullable String session,
        @Nullable Talk talk,
        List<Person> people,
        @Nullable Integer limit) {}
