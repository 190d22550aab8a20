package dev.plumbline.exchange.in.calendar;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.in.draft.ChosenTracks;
import dev.plumbline.exchange.in.draft.ProblemDraft;
import dev.plumbline.exchange.in.draft.RoomSpellings;
import dev.plumbline.exchange.in.draft.TalkDraft;
import dev.plumbline.exchange.in.draft.UsedTimes;
import dev.plumbline.exchange.in.draft.UsedTimes.Used;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.SizeLimits;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a problem of the events of an agenda; of what is no session, a note says so. */
final class AgendaImport {

    /** Why events become no sessions, or not whole ones. */
    private enum Odd {
        CANCELLED(Kind.DROPPED, "are cancelled and were left out"),
        BREAK(Kind.DROPPED, "are breaks and were left out; nothing takes place in their time"),
        ALL_DAY(Kind.DROPPED, "take whole days and were left out. Maybe they are no sessions?"),
        TOO_LONG(Kind.DROPPED, "take more than a week and were left out"),
        OTHER_TRACK(Kind.DROPPED, "are of other tracks and were left out"),
        REPEATED(Kind.DROPPED, "are repeated; only the first time of each became a session"),
        NO_ROOM(
                Kind.MISSING,
                "have no room (LOCATION), so they have no place in the schedule. Say where they are"),
        NO_LENGTH(Kind.MISSING, "have no length; 5 minutes hold the place. Say how long they are"),
        ORGANIZER(Kind.GUESSED, "name nobody but an organizer, who is taken for the speaker");

        private final Kind kind;
        private final String words;

        Odd(Kind kind, String words) {
            this.kind = kind;
            this.words = words;
        }
    }

    private static final int PLACEHOLDER_MINUTES = 5;
    private static final int SHOWN = 10;
    private static final int MINUTE_SECONDS = 60;

    private final SourceFile file;
    private final ImportOptions options;
    private final MomentReader moments;
    private final boolean isOurs;
    private final ImportNotes notes;
    private final List<Timed> sessions = new ArrayList<>();
    private final Map<Odd, List<String>> odd = new LinkedHashMap<>();

    /** A session as the calendar has it. */
    private record Timed(AgendaEvent event, String title, OffsetDateTime start, int minutes) {}

    AgendaImport(
            SourceFile file,
            ImportOptions options,
            MomentReader moments,
            boolean isOurs,
            ImportNotes notes) {
        this.file = file;
        this.options = options;
        this.moments = moments;
        this.isOurs = isOurs;
        this.notes = notes;
    }

    /** Takes an event for a session, if it is one. */
    void add(CalendarComponent component) {
        var event = new AgendaEvent(component, isOurs);
        String title = event.title().orElse("Untitled");
        if (event.isCancelled()) {
            note(Odd.CANCELLED, title);
        } else if (event.isBreak()) {
            note(Odd.BREAK, title);
        } else if (component.line("DTSTART").isEmpty()) {
            moments.mistake(
                    component.number(),
                    "The event of line %d (\"%s\") has no start (DTSTART)."
                            .formatted(component.number(), CalendarReader.shown(title)));
        } else {
            moments.of(component.line("DTSTART").get())
                    .ifPresent(start -> add(event, title, start));
        }
    }

    private void add(AgendaEvent event, String title, CalendarMoment start) {
        if (start.isDate()) {
            note(Odd.ALL_DAY, title);
            return;
        }
        Optional<Instant> end = end(event.component(), start);
        if (end.isEmpty()) {
            return;
        }
        Instant first = minute(start.instant());
        long minutes = Duration.between(first, minute(end.get())).toMinutes();
        if (minutes > SizeLimits.MINUTES) {
            note(Odd.TOO_LONG, title);
            return;
        }
        OffsetDateTime told = first.atOffset(start.clock().getOffset(first));
        if (!SizeLimits.allows(told)) {
            moments.mistake(
                    event.component().number(),
                    "The event \"%s\" is not in the years 1970 to 2200."
                            .formatted(CalendarReader.shown(title)));
            return;
        }
        if (!event.component().lines("RRULE").isEmpty()
                || !event.component().lines("RDATE").isEmpty()) {
            note(Odd.REPEATED, title);
        }
        sessions.add(new Timed(event, title, told, length(minutes, title)));
    }

    private int length(long minutes, String title) {
        if (minutes > 0) {
            return (int) minutes;
        }
        Integer said = options.minutes();
        if (said == null) {
            note(Odd.NO_LENGTH, title);
        }
        return said == null ? PLACEHOLDER_MINUTES : said;
    }

    private static Instant minute(Instant moment) {
        return Instant.ofEpochSecond(
                Math.floorDiv(moment.getEpochSecond(), MINUTE_SECONDS) * MINUTE_SECONDS);
    }

    /** Empty after a mistake; the start where nothing is said. */
    private Optional<Instant> end(CalendarComponent event, CalendarMoment start) {
        var end = event.line("DTEND");
        if (end.isPresent()) {
            return moments.of(end.get()).map(CalendarMoment::instant);
        }
        return event.line("DURATION")
                .map(line -> CalendarDuration.of(line.word()).map(length -> length.after(start)))
                .orElse(Optional.of(start.instant()));
    }

    /** That of the first session, with the offset of its clock. */
    Optional<OffsetDateTime> firstStart() {
        return sessions.stream().map(Timed::start).findFirst();
    }

    ImportResult finish(String name, ZoneId zone) {
        var errors = new InputErrors();
        var chosen =
                ChosenTracks.of(
                        options.tracks(),
                        sessions.stream().map(one -> topic(one.event())).toList(),
                        file.at(),
                        "No event of the calendar (%s)".formatted(file.name()),
                        errors);
        var planned = sessions.stream().filter(one -> chosen.contain(topic(one.event()))).toList();
        sessions.stream()
                .filter(one -> !chosen.contain(topic(one.event())))
                .forEach(one -> note(Odd.OTHER_TRACK, one.title()));
        requireFew(planned, errors);
        errors.throwIfAny();
        var draft = new ProblemDraft(notes);
        tellRoomsApart(planned, draft);
        Optional<String> host = host(planned);
        List<Used> used = new ArrayList<>();
        planned.forEach(one -> talk(one, draft, host, used));
        odd.forEach(this::tell);
        var agenda = UsedTimes.of(used);
        agenda.slots().forEach(draft::slot);
        agenda.placements().forEach(draft::placed);
        return draft.build(name, zone, agenda.grid(), options.published());
    }

    private void requireFew(List<Timed> planned, InputErrors errors) {
        if (planned.size() > SizeLimits.SESSIONS) {
            errors.add(
                    file.at(),
                    "tooManySessions",
                    "The calendar (%s) has %,d events to plan, but at most %,d are possible. Maybe plan some tracks only?"
                            .formatted(file.name(), planned.size(), SizeLimits.SESSIONS));
        }
    }

    private static void tellRoomsApart(List<Timed> planned, ProblemDraft draft) {
        var spellings = new RoomSpellings();
        for (Timed one : planned) {
            one.event().room().ifPresent(room -> spellings.used(room, one.start(), one.minutes()));
        }
        spellings.tellApart(draft);
    }

    /** Who calls several sessions, and all of them, is the conference rather than a speaker. */
    private Optional<String> host(List<Timed> planned) {
        List<Optional<String>> organizers =
                planned.stream().map(one -> one.event().organizer()).distinct().toList();
        return isOurs || planned.size() > 1 && organizers.size() == 1
                ? planned.stream().flatMap(one -> one.event().organizer().stream()).findFirst()
                : Optional.empty();
    }

    private void talk(Timed one, ProblemDraft draft, Optional<String> host, List<Used> used) {
        AgendaEvent event = one.event();
        String where = "%s, line %d".formatted(file.name(), event.component().number());
        TalkDraft talk =
                draft.talk(event.id(), one.title())
                        .minutes(one.minutes())
                        .abstractText(
                                event.abstractText()
                                        .map(text -> draft.limited(text, where))
                                        .orElse(null));
        List<String> topics = new ArrayList<>(event.topics());
        event.track()
                .ifPresent(
                        track -> {
                            topics.remove(track);
                            talk.track(draft.track(track));
                        });
        topics.forEach(topic -> talk.cluster(draft.cluster(topic)));
        speakers(one, host)
                .forEach(
                        speaker ->
                                talk.speaker(
                                        draft.people()
                                                .person(
                                                        null,
                                                        draft.limited(speaker.name(), where),
                                                        speaker.affiliation().orElse(null),
                                                        where)));
        event.room()
                .ifPresentOrElse(
                        room ->
                                used.add(
                                        new Used(
                                                talk.id(),
                                                draft.room(room),
                                                one.start(),
                                                one.minutes())),
                        () -> note(Odd.NO_ROOM, one.title()));
    }

    private Stream<AgendaEvent.Speaker> speakers(Timed one, Optional<String> host) {
        List<AgendaEvent.Speaker> speakers = one.event().speakers();
        if (!speakers.isEmpty()) {
            return speakers.stream();
        }
        Optional<String> organizer =
                one.event().organizer().filter(name -> host.filter(name::equals).isEmpty());
        organizer.ifPresent(name -> note(Odd.ORGANIZER, one.title()));
        return organizer.stream().map(name -> new AgendaEvent.Speaker(name, Optional.empty()));
    }

    private static @Nullable String topic(AgendaEvent event) {
        return event.track().or(() -> event.topics().stream().findFirst()).orElse(null);
    }

    private void note(Odd what, String title) {
        odd.computeIfAbsent(what, any -> new ArrayList<>()).add(title);
    }

    private void tell(Odd what, List<String> titles) {
        String named =
                String.join(
                        ", ",
                        titles.stream()
                                .limit(SHOWN)
                                .map(title -> '"' + CalendarReader.shown(title) + '"')
                                .toList());
        notes.add(
                what.kind,
                file.name(),
                "%,d events %s: %s%s."
                        .formatted(
                                titles.size(),
                                what.words,
                                named,
                                titles.size() > SHOWN ? " and others" : ""));
    }
}
