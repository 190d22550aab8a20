package dev.plumbline.cli;

import dev.plumbline.exchange.naming.ReadableIds;
import dev.plumbline.exchange.out.Audience;
import dev.plumbline.exchange.out.ProgrammeEdition;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Track;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.problem.validation.NearestName;
import dev.plumbline.schedule.Placement;
import dev.plumbline.schedule.Schedule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which part of an agenda is written, or which parts, a file each. */
final class ExportPart {

    /** Of whom each file is. */
    enum Each {
        PERSON,
        TRACK
    }

    @Option(
            names = "--person",
            paramLabel = "NAME",
            description = "Only what this person speaks in; for organizers also where required.")
    private @Nullable String person;

    @Option(
            names = "--track",
            paramLabel = "NAME",
            description = "Only the sessions of this track, and its breaks.")
    private @Nullable String track;

    @Option(
            names = "--each",
            paramLabel = "WHAT",
            description = "person or track: a file for each of them, in the directory -o.")
    private @Nullable Each each;

    /**
     * What is to be written, by file. Who or what lost everything is told so as well.
     *
     * @param earlier schedules that people know
     * @param output the file; with {@code --each} the directory, which is made if it is not there
     * @throws ParameterException if an option means nothing here
     */
    Map<Path, ProgrammeEdition> editions(
            Audience audience,
            Schedule schedule,
            List<Schedule> earlier,
            Path output,
            String extension,
            CommandSpec spec) {
        List<Schedule> all = new ArrayList<>(List.of(schedule));
        all.addAll(earlier.reversed());
        var facts = all.stream().map(Schedule::facts).toList();
        var one = new ProgrammeEdition(audience, person(facts, audience, spec), track(facts, spec));
        if (each == null) {
            CliFiles.requireWritable(output);
            return Map.of(output, one);
        }
        if (CliFiles.isStandard(output)) {
            throw new ParameterException(
                    spec.commandLine(), "--each needs a directory. Maybe name it with -o DIR?");
        }
        makeDirectory(output);
        return each == Each.PERSON
                ? ofEachPerson(one, all, output, extension)
                : ofEachTrack(one, all, output, extension);
    }

    private static void makeDirectory(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make the directory " + directory + ".", e);
        }
    }

    private static Map<Path, ProgrammeEdition> ofEachPerson(
            ProgrammeEdition one, List<Schedule> all, Path directory, String extension) {
        Map<Path, ProgrammeEdition> editions = new LinkedHashMap<>();
        var ids = new ReadableIds();
        for (Person person : people(all, one.audience())) {
            editions.put(
                    directory.resolve(ids.of(person.id()) + "." + extension),
                    new ProgrammeEdition(one.audience(), person, one.track()));
        }
        return editions;
    }

    /** Each once, as the newest schedule knows them. */
    private static Collection<Person> people(List<Schedule> all, Audience audience) {
        Map<String, Person> people = new LinkedHashMap<>();
        sessions(all)
                .map(Session::attendees)
                .flatMap(
                        some ->
                                audience == Audience.PUBLIC
                                        ? some.speakers().stream()
                                        : some.bound().stream())
                .forEach(person -> people.putIfAbsent(person.id(), person));
        return people.values();
    }

    private static Stream<Session> sessions(List<Schedule> all) {
        return all.stream()
                .flatMap(schedule -> schedule.placements().stream())
                .map(Placement::session);
    }

    private static Map<Path, ProgrammeEdition> ofEachTrack(
            ProgrammeEdition one, List<Schedule> all, Path directory, String extension) {
        Map<Path, ProgrammeEdition> editions = new LinkedHashMap<>();
        var ids = new ReadableIds();
        for (Track track : tracks(all)) {
            editions.put(
                    directory.resolve(ids.of(track.id()) + "." + extension),
                    new ProgrammeEdition(one.audience(), one.person(), track));
        }
        return editions;
    }

    private static Collection<Track> tracks(List<Schedule> all) {
        Map<String, Track> tracks = new LinkedHashMap<>();
        sessions(all)
                .flatMap(session -> Stream.ofNullable(session.track()))
                .forEach(track -> tracks.putIfAbsent(track.id(), track));
        return tracks.values();
    }

    private @Nullable Person person(List<Facts> facts, Audience audience, CommandSpec spec) {
        String name = person;
        return name == null
                ? null
                : ProgrammeEdition.person(facts, audience, name)
                        .orElseThrow(() -> unknownPerson(facts.getFirst(), audience, name, spec));
    }

    private @Nullable Track track(List<Facts> facts, CommandSpec spec) {
        String name = track;
        return name == null
                ? null
                : ProgrammeEdition.track(facts, name)
                        .orElseThrow(
                                () ->
                                        unknown(
                                                "track",
                                                name,
                                                facts.getFirst().tracks().keySet(),
                                                spec));
    }

    private static ParameterException unknownPerson(
            Facts facts, Audience audience, String name, CommandSpec spec) {
        if (ProgrammeEdition.person(List.of(facts), Audience.ORGANIZER, name).isPresent()) {
            return new ParameterException(
                    spec.commandLine(),
                    "\"%s\" speaks in no session, so the public has nothing to see. Maybe --audience organizer?"
                            .formatted(name));
        }
        var known =
                ProgrammeEdition.people(facts, audience).stream()
                        .flatMap(one -> Stream.of(one.id(), one.name()))
                        .toList();
        return unknown("person", name, known, spec);
    }

    private static ParameterException unknown(
            String kind, String name, Collection<String> known, CommandSpec spec) {
        return new ParameterException(
                spec.commandLine(),
                "The problem has no %s \"%s\".%s"
                        .formatted(kind, name, NearestName.hint(name, known)));
    }
}
