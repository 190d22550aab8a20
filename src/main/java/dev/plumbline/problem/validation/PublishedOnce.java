package dev.plumbline.problem.validation;

import dev.plumbline.problem.Published;
import java.util.HashSet;
import java.util.Set;

/** What is published places each session once; sessions and slots that are gone do no harm. */
final class PublishedOnce implements ProblemCheck {

    @Override
    public void check(ValidationInput input) {
        Published published = input.problem().published();
        if (published == null) {
            return;
        }
        Set<String> placed = new HashSet<>();
        LocatedPart.each(input.at("published").at("placements"), published.placements())
                .filter(placement -> placement.value().session() != null)
                .filter(placement -> !placed.add(placement.value().session()))
                .forEach(
                        placement ->
                                input.error(
                                        placement.at("session"),
                                        "duplicatePlacement",
                                        "The session \"%s\" is published in another place already."
                                                .formatted(placement.value().session())));
    }
}
