package dev.plumbline.explain.diff;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Session;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who must be told that something changes for them.
 *
 * @param news at least one, in the order of the changes
 */
public record PersonToTell(Person person, List<News> news) {

    /**
     * What changes.
     *
     * @param message a sentence for people
     * @param isPrivate whether the person is not a speaker there, but required: never published
     */
    public record News(Session session, String message, boolean isPrivate) {}

    /** Only what is about these sessions; empty if nothing is. */
    Optional<PersonToTell> about(Set<String> sessions) {
        var some = news.stream().filter(one -> sessions.contains(one.session().id())).toList();
        return some.isEmpty() ? Optional.empty() : Optional.of(new PersonToTell(person, some));
    }

    /** Whether nothing of it may be published. */
    public boolean isPrivate() {
        return news.stream().allMatch(News::isPrivate);
    }
}
