package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.draft.PersonDraft;
import dev.plumbline.exchange.in.draft.ProblemDraft;
import dev.plumbline.problem.Severity;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** When people are busy with what is in Indico, but not planned. */
final class IndicoBusyTimes {

    private final ProblemDraft draft;
    private final IndicoPeople people;
    private final ZoneId zone;
    private int count;

    IndicoBusyTimes(ProblemDraft draft, IndicoPeople people, ZoneId zone) {
        this.draft = draft;
        this.people = people;
        this.zone = zone;
    }

    /** Whoever speaks in it is busy while it takes place; on a poster, while the block lasts. */
    void add(IndicoContribution one, List<SessionBlock> blocks) {
        var place = one.place();
        if (place == null) {
            return;
        }
        var poster =
                blocks.stream()
                        .filter(SessionBlock::isPoster)
                        .filter(block -> block.number().equals(place.block()))
                        .findFirst();
        var start = poster.map(SessionBlock::start).orElse(place.start());
        int minutes = one.minutes() == null ? 0 : one.minutes();
        var end = poster.map(SessionBlock::end).orElse(place.start().plusMinutes(minutes));
        add(one.content().speakers(), start, end, one.content().title(), one.where());
    }

    /** Whoever convenes it is busy while it lasts. */
    void add(SessionBlock block) {
        add(block.conveners(), block.start(), block.end(), block.session(), block.where());
    }

    private void add(
            List<IndicoParticipant> all,
            OffsetDateTime start,
            OffsetDateTime end,
            String reason,
            String where) {
        if (!end.isAfter(start)) {
            return;
        }
        // Several files may name the same person of a session, each in its own way.
        Set<PersonDraft> those = new LinkedHashSet<>();
        all.forEach(one -> those.add(people.person(one, where)));
        for (PersonDraft person : those) {
            person.busy(local(start), local(end), draft.limited(reason, where), Severity.HARD);
            count++;
        }
    }

    private OffsetDateTime local(OffsetDateTime time) {
        return time.atZoneSameInstant(zone).toOffsetDateTime();
    }

    /** Notes what was done. */
    void note() {
        if (count > 0) {
            draft.notes()
                    .add(
                            ImportNote.Kind.MERGED,
                            "people",
                            "What is in Indico and not planned became times at which its people are unavailable: %d of them. They count as HARD."
                                    .formatted(count));
        }
    }
}
