package dev.plumbline.exchange.in.pretalx;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.draft.PersonDraft;
import dev.plumbline.exchange.in.draft.ProblemDraft;
import dev.plumbline.exchange.in.pretalx.Stretches.Stretch;
import dev.plumbline.exchange.in.source.SourceNode;
import dev.plumbline.problem.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Proposals of tracks that are not planned: they keep their people and rooms busy. */
final class OtherTracks {

    private final ProblemDraft draft;
    private final PretalxSpeakers speakers;
    private final RoomTimes times;

    OtherTracks(ProblemDraft draft, PretalxSpeakers speakers, RoomTimes times) {
        this.draft = draft;
        this.speakers = speakers;
        this.times = times;
    }

    /** Once all that is planned is known. */
    void passOver(List<SourceNode> proposals, Function<SourceNode, List<PretalxSlot>> slotsOf) {
        Set<PersonDraft> busy = new HashSet<>();
        int placed = 0;
        for (SourceNode proposal : proposals) {
            List<PretalxSlot> slots = slotsOf.apply(proposal);
            placed += slots.isEmpty() ? 0 : 1;
            for (PretalxSlot slot : slots) {
                var time = new Stretch(slot.start(), slot.start().plusMinutes(slot.minutes()));
                times.taken(draft.room(slot.room()), time);
                for (PersonDraft person : speakers.knownOf(proposal)) {
                    person.busy(time.start(), time.end(), reason(proposal), Severity.HARD);
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
        String title = Fields.text(proposal, Fields.TITLE).orElse("another session");
        return draft.limited("speaks in \"" + title + "\"", proposal.at().text());
    }
}
