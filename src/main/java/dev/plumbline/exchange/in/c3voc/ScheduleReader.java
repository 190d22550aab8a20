package dev.plumbline.exchange.in.c3voc;

import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.in.draft.ChosenTracks;
import dev.plumbline.exchange.in.draft.ProblemDraft;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.SizeLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one schedule, in XML or JSON. */
final class ScheduleReader {

    /** All events together. */
    private static final int MOST_PEOPLE = 20_000;

    private final InputErrors errors = new InputErrors();
    private final ImportNotes notes = new ImportNotes();

    ImportResult read(ImportRequest request) {
        SourceFile file = single(request.files());
        var schedule = ScheduleFile.of(file, errors);
        errors.throwIfAny();
        requireEvents(schedule, file);
        var zone = ConferenceZone.of(schedule, request.options().timeZone(), notes);
        var reader =
                new EventReader(
                        new EventStart(zone, schedule.conference(), notes),
                        request.options().minutes(),
                        notes);
        List<ScheduleEvent> events = new ArrayList<>();
        schedule.events().forEach(listed -> reader.read(listed).ifPresent(events::add));
        C3vocUnreadFields.note(schedule, file.at().text(), notes);
        var draft = new ProblemDraft(notes);
        ConferenceRooms.addTo(draft, schedule.conference());
        var chosen =
                ChosenTracks.of(
                        request.options().tracks(),
                        events.stream().map(ScheduleEvent::track).toList(),
                        file.at(),
                        "No event of the file (%s)".formatted(file.name()),
                        errors);
        var planned = events.stream().filter(event -> chosen.contain(event.track())).toList();
        requireRoom(planned, file);
        errors.throwIfAny();
        var made = new ScheduleImport(draft, request.options());
        planned.forEach(made::plan);
        made.passOver(events.stream().filter(event -> !chosen.contain(event.track())).toList());
        return made.finish(name(request, schedule, file), zone);
    }

    private SourceFile single(List<SourceFile> files) {
        for (SourceFile more : files.subList(1, files.size())) {
            errors.add(
                    more.at(),
                    "oneFile",
                    "A schedule is one file, but \"%s\" was handed in besides \"%s\". Maybe import them one by one?"
                            .formatted(more.name(), files.getFirst().name()));
        }
        errors.throwIfAny();
        return files.getFirst();
    }

    private void requireEvents(ScheduleFile schedule, SourceFile file) {
        if (schedule.events().isEmpty()) {
            errors.add(
                    file.at(),
                    "noEvents",
                    "The file (%s) has no events. Maybe the schedule is not released yet?"
                            .formatted(file.name()));
            errors.throwIfAny();
        }
    }

    private void requireRoom(List<ScheduleEvent> planned, SourceFile file) {
        long people = planned.stream().mapToLong(event -> event.people().size()).sum();
        if (people > MOST_PEOPLE) {
            errors.add(
                    file.at(),
                    "tooManyPeople",
                    "The file (%s) lists %,d people in its events, but at most %,d are read. Maybe plan some tracks only?"
                            .formatted(file.name(), people, MOST_PEOPLE));
        }
        if (planned.size() > SizeLimits.SESSIONS) {
            errors.add(
                    file.at(),
                    "tooManySessions",
                    "The file (%s) has %,d events to plan, but at most %,d are possible. Maybe plan some tracks only?"
                            .formatted(file.name(), planned.size(), SizeLimits.SESSIONS));
        }
    }

    private static String name(ImportRequest request, ScheduleFile schedule, SourceFile file) {
        return Optional.ofNullable(request.options().name())
                .or(() -> schedule.conference().text("title"))
                .or(() -> schedule.conference().text("acronym"))
                .orElse(file.name());
    }
}
