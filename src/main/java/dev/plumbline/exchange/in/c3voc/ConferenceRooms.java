package dev.plumbline.exchange.in.c3voc;

import dev.plumbline.exchange.in.draft.ProblemDraft;
import dev.plumbline.exchange.source.SourceNode;
import dev.plumbline.problem.validation.SizeLimits;

/** The rooms that schedule.json lists with their seats; XML has no such list. */
final class ConferenceRooms {

    private ConferenceRooms() {}

    /** Also those in which nothing takes place. */
    static void addTo(ProblemDraft draft, SourceNode conference) {
        for (SourceNode room : conference.get("rooms").elements()) {
            room.text("name")
                    .ifPresent(
                            name ->
                                    room.get("capacity")
                                            .number()
                                            .filter(
                                                    seats ->
                                                            seats >= 1 && seats <= SizeLimits.HEADS)
                                            .ifPresentOrElse(
                                                    seats ->
                                                            draft.capacity(
                                                                    draft.room(name),
                                                                    seats.intValue()),
                                                    () -> draft.room(name)));
        }
    }
}
