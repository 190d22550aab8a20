package dev.plumbline.exchange.in.pretalx;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.draft.PersonDraft;
import dev.plumbline.exchange.in.draft.ProblemDraft;
import dev.plumbline.exchange.in.draft.TimeSpan;
import dev.plumbline.exchange.source.SourceNode;
import dev.plumbline.problem.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Proposals of tracks that are not planned: they keep their people and rooms busy. */
final class OtherTracks {

    /** Far more than the people of any conference have together. */
    private static final int MOST_BUSY_TIMES = 200_000;

    private final ProblemDraft draft;
    private final PretalxSpeakers speakers;
    private final PretalxRoomTimes rooms;

    OtherTracks(ProblemDraft draft, PretalxSpeakers speakers, PretalxRoomTimes rooms) {
        this.draft = draft;
        this.speakers = speakers;
        this.rooms = rooms;
    }

    /** Once all that is planned is known. */
    void passOver(List<SourceNode> proposals, Function<SourceNode, List<PretalxSlot>> slotsOf) {
        Set<PersonDraft> busy = new HashSet<>();
        int placed = 0;
        int times = 0;
        for (SourceNode proposal : proposals) {
            List<PretalxSlot> slots = slotsOf.apply(proposal);
            if (slots.isEmpty()) {
                continue;
            }
            placed++;
            List<PersonDraft> people = speakers.knownOf(proposal);
            String reason = reason(proposal);
            times += slots.size() * people.size();
            if (times > MOST_BUSY_TIMES) {
                proposal.errors()
                        .add(
                                proposal.at(),
                                "tooManyBusyTimes",
                                "With this proposal the people who are planned are busy more than %,d times. Maybe export less?"
                                        .formatted(MOST_BUSY_TIMES));
                return;
            }
            for (PretalxSlot slot : slots) {
                var time = TimeSpan.of(slot.start(), slot.minutes());
                rooms.taken(draft.room(slot.room()), time);
                for (PersonDraft person : people) {
                    person.busy(time.start(), time.end(), reason, Severity.HARD);
                    busy.add(person);
                }
            }
        }
        if (!proposals.isEmpty()) {
            draft.notes()
                    .add(
                            Kind.DROPPED,
                            "tracks",
                            "%,d proposals of other tracks are not planned. %,d of them have a place, which is busy time of %,d people who are planned, and of the rooms."
                                    .formatted(proposals.size(), placed, busy.size()));
        }
    }

    private String reason(SourceNode proposal) {
        String title = PretalxFields.text(proposal, PretalxFields.TITLE).orElse("another session");
        return draft.limited("speaks in \"" + title + "\"", proposal.at().text());
    }
}
