package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.draft.TimeSpan;
import dev.plumbline.exchange.source.SourceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The public timetable: {@code /export/timetable/ID.json}. */
final class TimetableExport {

    private static final String CONTRIBUTION = "Contribution";
    private static final String SESSION = "Session";
    private static final String BREAK = "Break";

    private final IndicoEvent event;
    private final IndicoListing listings;
    private final IndicoMoments moments;
    private final IndicoDurations durations;

    TimetableExport(IndicoEvent event, IndicoListing listings) {
        this.event = event;
        this.listings = listings;
        moments = new IndicoMoments(event.notes());
        durations = new IndicoDurations(event.notes());
    }

    /** Reads what is in it: session blocks, their breaks, and what is scheduled. */
    void read(SourceNode root) {
        var events = root.get("results").members();
        if (events.size() != 1) {
            root.get("results").mistake("notOneEvent", "the timetable of one event");
            return;
        }
        var timetable = events.getFirst();
        event.number(timetable.at().label(), timetable.at());
        for (SourceNode day : timetable.members()) {
            for (SourceNode entry : day.members()) {
                entry(entry);
            }
        }
        listings.note(root.at().text(), event.notes());
    }

    private void entry(SourceNode entry) {
        switch (entry.text("entryType").orElse("")) {
            case SESSION -> block(entry);
            case CONTRIBUTION -> contribution(entry, null, null);
            case BREAK -> event.looseBreak();
            default -> unknown(entry);
        }
    }

    private void unknown(SourceNode entry) {
        entry.get("entryType").mistake("unknownEntry", "Session, Contribution or Break");
    }

    private void block(SourceNode entry) {
        var title = entry.requiredText("title");
        var number = entry.requiredText("sessionSlotId");
        var time = time(entry);
        List<SessionBlock.Pause> pauses = new ArrayList<>();
        for (SourceNode child : entry.get("entries").members()) {
            switch (child.text("entryType").orElse("")) {
                case CONTRIBUTION -> contribution(child, title.orElse(null), number.orElse(null));
                case BREAK -> pause(child).ifPresent(pauses::add);
                default -> unknown(child);
            }
        }
        if (title.isEmpty() || number.isEmpty() || time.isEmpty()) {
            return;
        }
        event.block(
                new SessionBlock(
                        number.get(),
                        title.get(),
                        entry.text("room").orElse(null),
                        time.get().start(),
                        time.get().end(),
                        entry.get("isPoster").node().asBoolean(),
                        durations.minutes(entry.get("contribDuration")).orElse(null),
                        IndicoParticipant.all(entry.get("conveners")),
                        List.copyOf(pauses),
                        entry.at().text()),
                entry.at());
    }

    private Optional<SessionBlock.Pause> pause(SourceNode entry) {
        return time(entry)
                .map(
                        time ->
                                new SessionBlock.Pause(
                                        entry.text("title").orElse("Break"),
                                        time.start(),
                                        time.minutes()));
    }

    private void contribution(SourceNode entry, @Nullable String session, @Nullable String block) {
        var title = entry.requiredText("title");
        var number = entry.requiredText("contributionId");
        var time = time(entry);
        if (title.isEmpty() || number.isEmpty() || time.isEmpty()) {
            return;
        }
        event.contribution(
                new IndicoContribution(
                        new IndicoContribution.Numbers(
                                number.get(), entry.text("friendlyId").orElse(null)),
                        new IndicoContribution.Content(
                                title.get(),
                                entry.text("description").orElse(null),
                                session,
                                null,
                                List.of(),
                                IndicoParticipant.all(entry.get("presenters")),
                                listings.of(entry)),
                        time.get().minutes(),
                        new IndicoContribution.Place(
                                time.get().start(), entry.text("room").orElse(null), block),
                        entry.at().text()),
                entry.at());
    }

    /** What has no time is passed over; it says so. */
    private Optional<TimeSpan> time(SourceNode entry) {
        var minutes = durations.minutes(entry.get("duration"));
        var time = moments.span(entry, "startDate", "endDate", minutes.orElse(null));
        IndicoZones.of(entry.get("startDate").get("tz")).ifPresent(event::shownZone);
        if (time.isPresent() && time.get().minutes() < 1) {
            event.notes()
                    .add(
                            ImportNote.Kind.DROPPED,
                            entry.at().text(),
                            "\"%s\" takes no time and is left out. Maybe correct its end in Indico?"
                                    .formatted(entry.text("title").orElse("")));
            return Optional.empty();
        }
        if (time.isEmpty() && !event.errors().touches(entry.at().text())) {
            entry.requiredText("startDate");
            entry.requiredText("endDate");
        }
        return time;
    }
}
