package dev.plumbline.exchange.in.calendar;

import static dev.plumbline.exchange.in.calendar.TinyCalendars.calendar;
import static dev.plumbline.exchange.in.calendar.TinyCalendars.event;
import static dev.plumbline.exchange.in.calendar.TinyCalendars.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.in.Importer;
import dev.plumbline.exchange.in.ImporterContract;
import dev.plumbline.exchange.out.AgendaItem;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.calendar.CalendarExporter;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.testing.RandomCases;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A calendar without a problem is the agenda of a conference. */
class AgendaCalendarTest extends ImporterContract {

    private static final int CASES = 40;

    private static final String SOUND =
            calendar(
                    "X-WR-CALNAME:Sample Days",
                    "X-WR-TIMEZONE:Europe/Prague",
                    event(
                            "UID:one@example.org",
                            "DTSTART:20300507T080000Z",
                            "DTEND:20300507T082500Z",
                            "SUMMARY:Valves\\, and more",
                            "LOCATION:Hall A",
                            "CATEGORIES:Pipes,Drains\\, old",
                            "ORGANIZER;CN=Sample Days:urn:x",
                            "ATTENDEE;CN=Ada Example:urn:ada",
                            "ATTENDEE;CN=Hall A;CUTYPE=ROOM:urn:hall",
                            "DESCRIPTION:<p>First.</p><p>Second.</p>"),
                    event(
                            "UID:two@example.org",
                            "DTSTART;TZID=Europe/Prague:20300507T103000",
                            "DURATION:PT45M",
                            "SUMMARY:Pumps",
                            "LOCATION:Hall A",
                            "ORGANIZER;CN=Sample Days:urn:x",
                            "DESCRIPTION:Speakers: Bo Sample (Tubes\\, Inc.)\\, Cy Specimen\\nAll of it."));

    @Override
    protected Importer importer() {
        return new CalendarImporter();
    }

    @Override
    protected List<SourceFile> sound() {
        return List.of(file("agenda.ics", SOUND));
    }

    private static ImportResult read(String text) {
        return new CalendarImporter()
                .read(new ImportRequest(List.of(file("x.ics", text)), ImportOptions.NONE, null));
    }

    private static List<String> messages(ImportResult imported, Kind kind) {
        return imported.notes().stream()
                .filter(note -> note.kind() == kind)
                .map(ImportNote::message)
                .toList();
    }

    @Test
    void sessionsComeWithPeopleRoomsAndTopics() {
        var imported = read(SOUND);
        var problem = imported.problem();

        assertThat(problem.name()).isEqualTo("Sample Days");
        assertThat(problem.timeZone()).isEqualTo(ZoneId.of("Europe/Prague"));
        assertThat(problem.talks())
                .extracting(Talk::id, Talk::title, Talk::minutes, Talk::abstractText)
                .containsExactly(
                        tuple("one", "Valves, and more", 25, "First.\n\nSecond."),
                        tuple("two", "Pumps", 45, "All of it."));
        assertThat(problem.people())
                .extracting(Person::name, Person::affiliation)
                .containsExactly(
                        tuple("Ada Example", null),
                        tuple("Bo Sample", "Tubes, Inc."),
                        tuple("Cy Specimen", null));
        assertThat(problem.clusters()).extracting(one -> one.name()).contains("Drains, old");
        assertThat(problem.rooms()).extracting(one -> one.name()).containsExactly("Hall A");
        assertThat(imported.schedule().placements())
                .extracting(one -> one.start())
                .containsExactly(
                        Instant.parse("2030-05-07T08:00:00Z").getEpochSecond() / 60,
                        Instant.parse("2030-05-07T08:30:00Z").getEpochSecond() / 60);
    }

    @Test
    void anOrganizerOfOneSessionSpeaksInIt() {
        var imported =
                read(
                        calendar(
                                event(
                                        "DTSTART:20300507T080000Z",
                                        "DURATION:PT1H",
                                        "SUMMARY:A",
                                        "ORGANIZER;CN=Ada Example:urn:a"),
                                event(
                                        "DTSTART:20300507T090000Z",
                                        "DURATION:PT1H",
                                        "SUMMARY:B",
                                        "ORGANIZER;CN=Bo Sample:urn:b")));

        assertThat(imported.problem().people())
                .extracting(Person::name)
                .containsExactly("Ada Example", "Bo Sample");
        assertThat(messages(imported, Kind.GUESSED))
                .anyMatch(text -> text.startsWith("2 events name nobody but an organizer"));
        assertThat(messages(imported, Kind.MISSING))
                .anyMatch(text -> text.contains("have no room"))
                .anyMatch(text -> text.contains("names no time zone"));
    }

    @Test
    void oneBadEventDoesNotRefuseTheAgenda() {
        var imported =
                read(
                        calendar(
                                event("DTSTART:20301399T080000Z", "SUMMARY:Bad"),
                                event("DTSTART;TZID=No/Where:20300507T080000", "SUMMARY:Zone"),
                                event("SUMMARY:Never"),
                                event("DTSTART:20300507", "SUMMARY:Whole day"),
                                event(
                                        "DTSTART:20300507T080000Z",
                                        "DURATION:PT1H",
                                        "SUMMARY:Gone",
                                        "STATUS:CANCELLED"),
                                event(
                                        "DTSTART:20300507T080000Z",
                                        "DURATION:PT1H",
                                        "SUMMARY:Good",
                                        "LOCATION:Hall")));

        assertThat(imported.problem().talks()).extracting(Talk::title).containsExactly("Good");
        assertThat(messages(imported, Kind.DROPPED))
                .hasSize(5)
                .anyMatch(text -> text.contains("\"No/Where\" is neither known nor described"))
                .anyMatch(text -> text.contains("(\"Never\") has no start"))
                .anyMatch(text -> text.contains("take whole days") && text.contains("Whole day"))
                .anyMatch(text -> text.contains("are cancelled") && text.contains("Gone"));
    }

    @Test
    void refusesACalendarWithoutEvents() {
        var refusal = catchThrowableOfType(InvalidInputException.class, () -> read(calendar()));

        assertThat(refusal.errors()).extracting(error -> error.code()).containsExactly("noEvents");
    }

    /** Everything but breaks, which are in no list of sessions. */
    @Test
    void ourOwnExportComesBack() {
        int sessions = 0;
        for (var schedule : RandomCases.SCHEDULES.subList(0, CASES)) {
            var programme = Programme.forPublic(schedule);
            var before = programme.items().stream().filter(item -> !item.isBreak()).toList();
            if (before.isEmpty()) {
                continue;
            }
            String text =
                    new String(
                            new CalendarExporter().write(new ExportRequest(programme)),
                            StandardCharsets.UTF_8);
            var imported = read(text);
            var after = Programme.forPublic(imported.schedule()).items();

            assertThat(places(after)).isEqualTo(places(before));
            assertThat(imported.problem().timeZone().getRules())
                    .isEqualTo(schedule.facts().problem().timeZone().getRules());
            sessions += before.size();
        }
        assertThat(sessions).isGreaterThan(CASES);
    }

    private static Set<List<Object>> places(List<AgendaItem> items) {
        return items.stream()
                .map(
                        item ->
                                List.<Object>of(
                                        item.id(),
                                        item.title(),
                                        item.start(),
                                        item.minutes(),
                                        item.room().name(),
                                        String.valueOf(item.track()),
                                        item.speakers().stream().map(one -> one.name()).toList()))
                .collect(Collectors.toSet());
    }
}
