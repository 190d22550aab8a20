package dev.plumbline.problem.validation;

import dev.plumbline.problem.Conditions;
import dev.plumbline.problem.Participants;
import dev.plumbline.problem.Talk;

/** What talks and coordination sessions refer to exists. */
final class SessionReferences implements ProblemCheck {

    @Override
    public void check(ValidationInput input) {
        var references = new KnownReferences(input);
        input.sessions()
                .forEach(
                        session -> {
                            Talk talk = session.value();
                            var ids = input.ids();
                            references.require(ids.tracks(), session.at("track"), talk.track());
                            references.requireAll(
                                    ids.clusters(), session.at("clusters"), talk.clusters());
                            participants(session, talk.participants(), ids, references);
                            conditions(session, talk.conditions(), ids, references);
                        });
    }

    private static void participants(
            LocatedPart<Talk> session,
            Participants given,
            IdIndex ids,
            KnownReferences references) {
        references.requireAll(ids.people(), session.at("speakers"), given.speakers());
        references.requireAll(ids.people(), session.at("requiredPeople"), given.requiredPeople());
        references.requireAll(ids.people(), session.at("wantedPeople"), given.wantedPeople());
        session.each("quorums", given.quorums())
                .forEach(
                        quorum -> {
                            references.require(
                                    ids.clusters(), quorum.at("cluster"), quorum.value().cluster());
                            references.requireAll(
                                    ids.people(), quorum.at("people"), quorum.value().people());
                        });
    }

    private static void conditions(
            LocatedPart<Talk> session, Conditions given, IdIndex ids, KnownReferences references) {
        session.each("after", given.after())
                .forEach(
                        after ->
                                references.require(
                                        ids.sessions(),
                                        after.at("session"),
                                        after.value().session()));
        references.requireAll(ids.sessions(), session.at("exclusiveWith"), given.exclusiveWith());
        references.requireAll(ids.resources(), session.at("resources"), given.resources());
        session.each("places", given.places())
                .forEach(
                        place -> {
                            references.requireAll(
                                    ids.timeSlots(),
                                    place.at("timeSlots"),
                                    place.value().timeSlots());
                            references.requireAll(
                                    ids.rooms(), place.at("rooms"), place.value().rooms());
                        });
        if (given.pin() != null) {
            references.require(
                    ids.timeSlots(), session.at("pin").at("timeSlot"), given.pin().timeSlot());
        }
    }
}
