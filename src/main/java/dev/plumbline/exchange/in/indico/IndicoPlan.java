package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.in.draft.ProblemDraft;
import dev.plumbline.exchange.naming.WordSlug;
import dev.plumbline.exchange.source.MarkupText;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the problem of an event: what is planned becomes talks and slots, the rest busy times. */
final class IndicoPlan {

    private final IndicoEvent event;
    private final ImportOptions options;
    private final ImportNotes notes;
    private final TrackChoice choice;
    private final ProblemDraft draft;
    private final IndicoPeople people;
    private final ZoneId zone;
    private final IndicoWindows windows;
    private final IndicoBusyTimes busy;
    private final ContributionLengths lengths;
    private final IndicoTopics topics = new IndicoTopics();
    private final List<String> posters = new ArrayList<>();
    private final List<String> silent = new ArrayList<>();
    private final List<String> byAuthors = new ArrayList<>();

    private IndicoPlan(IndicoEvent event, ImportOptions options) {
        this.event = event;
        this.options = options;
        notes = event.notes();
        choice = new TrackChoice(options.tracks(), event, event.errors());
        event.errors().throwIfAny();
        draft = new ProblemDraft(notes);
        people = new IndicoPeople(draft.people(), notes);
        zone = zone(event, options);
        windows = new IndicoWindows(draft, zone);
        busy = new IndicoBusyTimes(draft, people, zone);
        lengths = new ContributionLengths(event, options.minutes());
    }

    /** The problem, and the schedule of what is scheduled. */
    static ImportResult of(IndicoEvent event, ImportOptions options) {
        return new IndicoPlan(event, options).imported();
    }

    private ImportResult imported() {
        event.contributions()
                .forEach(
                        one ->
                                one.content()
                                        .speakers()
                                        .forEach(person -> people.know(person, one.where())));
        event.blocks()
                .forEach(
                        block ->
                                block.conveners()
                                        .forEach(person -> people.know(person, block.where())));
        event.blocks().forEach(this::add);
        event.contributions().forEach(this::add);
        windows.finish();
        topics.apply(draft);
        note();
        return draft.build(
                Optional.ofNullable(options.name())
                        .or(() -> Optional.ofNullable(event.title()))
                        .orElse("Indico event"),
                zone,
                windows.grid(),
                options.published());
    }

    private void add(SessionBlock block) {
        if (block.isPoster() || !choice.has(block.session())) {
            busy.add(block);
            return;
        }
        String track = draft.track(block.session());
        block.conveners()
                .forEach(person -> draft.lead(track, people.person(person, block.where())));
        windows.add(block, track);
    }

    private void add(IndicoContribution one) {
        if (!choice.has(one)) {
            busy.add(one, event.blocks());
        } else if (isPoster(one)) {
            posters.add(one.content().title());
            busy.add(one, event.blocks());
        } else {
            talk(one);
        }
    }

    private boolean isPoster(IndicoContribution one) {
        return event.blocks().stream()
                .filter(SessionBlock::isPoster)
                .anyMatch(block -> block.session().equals(one.content().session()));
    }

    private void talk(IndicoContribution one) {
        var content = one.content();
        var talk = draft.talk(id(one), content.title());
        String track = choice.track(one).orElse(null);
        talk.minutes(lengths.of(one, talk.id()))
                .listing(content.listing())
                .track(track == null ? null : draft.track(track))
                .abstractText(
                        content.text() == null
                                ? null
                                : draft.limited(MarkupText.plain(content.text()), one.where()));
        content.speakers().forEach(person -> talk.speaker(people.person(person, one.where())));
        if (content.speakers().isEmpty()) {
            silent.add(talk.id());
        } else if (content.isByAuthors()) {
            byAuthors.add(talk.id());
        }
        topics.add(talk, content, track == null ? "" : track);
        if (one.place() != null) {
            windows.add(talk, one.place(), one);
        }
    }

    /** The number in addresses; where that is not known, the one in lists; else the title. */
    private static String id(IndicoContribution one) {
        var numbers = one.numbers();
        return Optional.ofNullable(numbers.url())
                .or(() -> Optional.ofNullable(numbers.shown()))
                .orElseGet(() -> WordSlug.of(one.content().title()));
    }

    private void note() {
        lengths.note(notes);
        busy.note();
        new PlanNotes(event, choice, notes).add();
        noteAll(
                posters,
                ImportNote.Kind.DROPPED,
                "Posters hang side by side, which no time slot can say; they were left out, and their people are busy then: %s.");
        noteAll(
                byAuthors,
                ImportNote.Kind.GUESSED,
                "These have no speaker in Indico; their primary authors are taken for the speakers: %s. Maybe some of them do not come?");
        noteAll(
                silent,
                ImportNote.Kind.MISSING,
                "These have no speaker in Indico, so nobody is kept free for them: %s. Say speakers in the problem if there are any.");
    }

    private void noteAll(List<String> some, ImportNote.Kind kind, String sentence) {
        if (!some.isEmpty()) {
            notes.add(kind, "talks", sentence.formatted(ListPhrase.of(some)));
        }
    }

    /** The event's; else what is said; else that in which times are shown; UTC holds the place. */
    private static ZoneId zone(IndicoEvent event, ImportOptions options) {
        if (event.zone() != null) {
            return event.zone();
        }
        if (options.timeZone() != null) {
            return options.timeZone();
        }
        var shown = event.shownZone();
        if (shown != null) {
            event.notes()
                    .add(
                            ImportNote.Kind.GUESSED,
                            "timeZone",
                            "The time zone is %s, that in which Indico has shown the times; it may be yours instead of the event's. Maybe say the event's time zone?"
                                    .formatted(shown));
            return shown;
        }
        event.notes()
                .add(
                        ImportNote.Kind.MISSING,
                        "timeZone",
                        "No file says the time zone of the event; UTC holds the place. Say the time zone.");
        return ZoneId.of("UTC");
    }
}
