package dev.plumbline.problem.validation;

import dev.plumbline.problem.Person;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.WebLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ids and texts have a sane length. */
final class TextLengths implements ProblemCheck {

    @Override
    public void check(ValidationInput input) {
        text(input, input.at("name"), input.problem().name());
        input.tracks()
                .forEach(track -> named(input, track, track.value().id(), track.value().name()));
        input.rooms()
                .forEach(
                        room -> {
                            named(input, room, room.value().id(), room.value().name());
                            room.each("features", room.value().features())
                                    .forEach(feature -> text(input, feature.at(), feature.value()));
                        });
        input.clusters()
                .forEach(
                        cluster ->
                                named(
                                        input,
                                        cluster,
                                        cluster.value().id(),
                                        cluster.value().name()));
        input.people()
                .forEach(
                        person -> {
                            named(input, person, person.value().id(), person.value().name());
                            text(input, person.at("affiliation"), person.value().affiliation());
                            profile(input, person);
                            person.each("unavailable", person.value().unavailable())
                                    .forEach(
                                            busy ->
                                                    text(
                                                            input,
                                                            busy.at("reason"),
                                                            busy.value().reason()));
                        });
        input.timeSlots()
                .forEach(
                        slot -> {
                            id(input, slot.at("id"), slot.value().id());
                            slot.each("breaks", slot.value().breaks())
                                    .forEach(
                                            pause ->
                                                    text(
                                                            input,
                                                            pause.at("title"),
                                                            pause.value().title()));
                        });
        input.resources()
                .forEach(
                        resource -> {
                            named(input, resource, resource.value().id(), resource.value().name());
                            resource.each("unavailable", resource.value().unavailable())
                                    .forEach(
                                            none ->
                                                    text(
                                                            input,
                                                            none.at("reason"),
                                                            none.value().reason()));
                        });
        input.relations()
                .forEach(relation -> text(input, relation.at("reason"), relation.value().reason()));
        input.sessions()
                .forEach(
                        session -> {
                            id(input, session.at("id"), session.value().id());
                            text(input, session.at("title"), session.value().title());
                            text(input, session.at("abstract"), session.value().abstractText());
                            listing(input, session);
                            session.each(
                                            "roomFeatures",
                                            session.value().conditions().roomFeatures())
                                    .forEach(feature -> text(input, feature.at(), feature.value()));
                            session.each("tags", session.value().conditions().tags())
                                    .forEach(tag -> text(input, tag.at(), tag.value()));
                        });
    }

    private static void profile(ValidationInput input, LocatedPart<Person> person) {
        var profile = person.value().profile();
        text(input, person.at("publicCode"), profile.publicCode());
        text(input, person.at("url"), profile.url());
        text(input, person.at("avatar"), profile.avatar());
        text(input, person.at("biography"), profile.biography());
    }

    private static void listing(ValidationInput input, LocatedPart<Talk> session) {
        var listing = session.value().listing();
        id(input, session.at("slug"), listing.slug());
        text(input, session.at("url"), listing.url());
        text(input, session.at("subtitle"), listing.subtitle());
        text(input, session.at("description"), listing.description());
        text(input, session.at("type"), listing.type());
        text(input, session.at("language"), listing.language());
        text(input, session.at("logo"), listing.logo());
        links(input, session, "links", listing.links());
        links(input, session, "attachments", listing.attachments());
        text(input, session.at("recordingUrl"), listing.recordingUrl());
        text(input, session.at("recordingLicense"), listing.recordingLicense());
    }

    private static void links(
            ValidationInput input, LocatedPart<Talk> session, String member, List<WebLink> links) {
        session.each(member, links)
                .forEach(
                        link -> {
                            text(input, link.at("title"), link.value().title());
                            text(input, link.at("url"), link.value().url());
                            text(input, link.at("type"), link.value().type());
                        });
    }

    private static void named(ValidationInput input, LocatedPart<?> owner, String id, String name) {
        id(input, owner.at("id"), id);
        text(input, owner.at("name"), name);
    }

    private static void id(ValidationInput input, InputPointer at, @Nullable String id) {
        atMost(input, at, id, SizeLimits.ID_LENGTH);
    }

    private static void text(ValidationInput input, InputPointer at, @Nullable String text) {
        atMost(input, at, text, SizeLimits.TEXT_LENGTH);
    }

    private static void atMost(
            ValidationInput input, InputPointer at, @Nullable String text, int most) {
        if (text != null && text.length() > most) {
            input.error(
                    at,
                    "tooLong",
                    "The field (%s) has %d characters, but at most %d are possible."
                            .formatted(at.label(), text.length(), most));
        }
    }
}
