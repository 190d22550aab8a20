package dev.plumbline.problem.validation;

/** No session excludes itself. */
final class SelfExclusion implements ProblemCheck {

    @Override
    public void check(ValidationInput input) {
        input.sessions()
                .forEach(
                        session ->
                                session.each(
                                                "exclusiveWith",
                                                session.value().conditions().exclusiveWith())
                                        .filter(id -> id.value().equals(session.value().id()))
                                        .forEach(
                                                id ->
                                                        input.error(
                                                                id.at(),
                                                                "excludesItself",
                                                                "The session \"%s\" excludes itself. Maybe another id was meant?"
                                                                        .formatted(id.value()))));
    }
}
