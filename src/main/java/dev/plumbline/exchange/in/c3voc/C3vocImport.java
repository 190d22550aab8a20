package dev.plumbline.exchange.in.c3voc;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.in.c3voc.ImportedEvent.ListedPerson;
import dev.plumbline.exchange.in.draft.ProblemDraft;
import dev.plumbline.exchange.in.draft.TalkDraft;
import dev.plumbline.exchange.in.draft.UsedTimes;
import dev.plumbline.exchange.in.draft.UsedTimes.Used;
import dev.plumbline.problem.Severity;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a problem of events. A track of a conference runs in several rooms at once and is a matter
 * of topics: it becomes a cluster, not a track, which would be a microconference with windows of
 * its own. Events of tracks that are not planned are busy time of the people who are.
 */
final class C3vocImport {

    private final ProblemDraft draft;
    private final ImportOptions options;
    private final List<Used> used = new ArrayList<>();

    C3vocImport(ProblemDraft draft, ImportOptions options) {
        this.draft = draft;
        this.options = options;
    }

    /** An event that is planned. */
    void plan(ImportedEvent event) {
        TalkDraft talk =
                draft.talk(event.id(), event.title())
                        .minutes(event.minutes())
                        .listing(event.listing())
                        .abstractText(
                                event.abstractText() == null
                                        ? null
                                        : draft.limited(event.abstractText(), event.where()));
        if (!talk.id().equals(event.id())) {
            draft.notes()
                    .add(
                            Kind.DOUBTFUL,
                            event.where(),
                            "The id \"%s\" is taken already; this event is called \"%s\". Maybe it is held several times?"
                                    .formatted(event.id(), talk.id()));
        }
        if (event.track() != null) {
            talk.cluster(draft.cluster(event.track()));
        }
        for (ListedPerson person : event.people()) {
            var draftOf = draft.people().person(person.key(), person.name(), null, event.where());
            draftOf.listed(person.profile());
            talk.speaker(draftOf);
        }
        if (event.room() != null) {
            String room = draft.room(event.room());
            if (event.start() != null) {
                used.add(new Used(talk.id(), room, event.start(), event.minutes()));
            }
        }
    }

    /** Events that are not planned, once all that are planned are known. */
    void passOver(List<ImportedEvent> events) {
        Set<String> busy = new HashSet<>();
        for (ImportedEvent event : events) {
            var start = event.start();
            if (start == null) {
                continue;
            }
            for (ListedPerson person : event.people()) {
                draft.people()
                        .known(person.key(), person.name())
                        .ifPresent(
                                known -> {
                                    known.busy(
                                            start,
                                            start.plusMinutes(event.minutes()),
                                            draft.limited(
                                                    "speaks in \"" + event.title() + "\"",
                                                    event.where()),
                                            Severity.HARD);
                                    busy.add(known.id());
                                });
            }
        }
        if (!events.isEmpty()) {
            draft.notes()
                    .add(
                            Kind.DROPPED,
                            "tracks",
                            "%,d events of other tracks are not planned; they are busy time of %,d people who are."
                                    .formatted(events.size(), busy.size()));
        }
    }

    /**
     * The problem and its schedule.
     *
     * @param grid in minutes, taken if everything lies on it; else 5 or 1
     */
    ImportResult finish(String name, ZoneId zone, int grid) {
        var agenda = UsedTimes.of(used);
        agenda.slots().forEach(draft::slot);
        agenda.placements().forEach(draft::placed);
        boolean isOnGrid = 1 <= grid && grid <= 60 && agenda.liesOn(grid) && draft.liesOn(grid);
        return draft.build(name, zone, isOnGrid ? grid : agenda.grid(), options.published());
    }
}
