package dev.plumbline.problem.validation;

import java.util.HashSet;
import java.util.List;

/**
 * Ties and wishes name sessions that exist, no breaks; a tie at least two, each once; a wish each
 * once.
 */
final class TieCheck implements ProblemCheck {

    private static final int LEAST = 2;

    @Override
    public void check(ValidationInput input) {
        var references = new KnownReferences(input);
        input.relations()
                .forEach(
                        tie -> {
                            check(input, references, tie, tie.value().sessions());
                            if (tie.value().sessions().size() < LEAST
                                    && input.isSound(tie.at("sessions"))) {
                                input.error(
                                        tie.at("sessions"),
                                        "tooFewSessions",
                                        "A tie (%s) relates at least two sessions, but names %d. Maybe one is missing?"
                                                .formatted(
                                                        tie.value().kind(),
                                                        tie.value().sessions().size()));
                            }
                        });
        input.wishes().forEach(wish -> check(input, references, wish, wish.value().sessions()));
    }

    private static void check(
            ValidationInput input,
            KnownReferences references,
            LocatedPart<?> owner,
            List<String> sessions) {
        references.requireAll(input.ids().talksAndCoordination(), owner.at("sessions"), sessions);
        var seen = new HashSet<String>();
        owner.each("sessions", sessions)
                .filter(id -> !seen.add(id.value()))
                .forEach(
                        id ->
                                input.error(
                                        id.at(),
                                        "namedTwice",
                                        "The session \"%s\" is named already. Maybe another one was meant?"
                                                .formatted(id.value())));
    }
}
