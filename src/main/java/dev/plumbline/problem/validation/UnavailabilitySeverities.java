package dev.plumbline.problem.validation;

import dev.plumbline.problem.Severity;
import java.util.EnumSet;
import java.util.Set;

/**
 * People cannot (HARD) or would rather not (SOFT) take part, and there is none of a resource
 * (HARD); there is nothing between.
 */
final class UnavailabilitySeverities implements ProblemCheck {

    private static final Set<Severity> MEANINGLESS = EnumSet.of(Severity.MEDIUM, Severity.OFF);

    @Override
    public void check(ValidationInput input) {
        input.unavailabilities()
                .filter(busy -> busy.value().severity() != null)
                .filter(busy -> MEANINGLESS.contains(busy.value().severity()))
                .forEach(
                        busy ->
                                input.error(
                                        busy.at("severity"),
                                        "unknownValue",
                                        "The field (severity) of an unavailability is %s, but must be HARD or SOFT."
                                                .formatted(busy.value().severity())));
    }
}
