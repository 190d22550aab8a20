package dev.plumbline.exchange.in.pretalx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.in.Importer;
import dev.plumbline.exchange.in.ImporterContract;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.AttendeeWish;
import dev.plumbline.problem.PublicListing;
import dev.plumbline.problem.PublicProfile;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TimeSlot;
import dev.plumbline.problem.Unavailability;
import dev.plumbline.problem.WebLink;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PretalxImporterTest extends ImporterContract {

    private static final String SUBMISSIONS =
            """
            {"count": 4, "next": null, "previous": null, "results": [
              {"code": "RSTPLC", "title": "Reset policy", "speakers": ["ADAEXA", "BOEXAM"], "submission_type": 1,
               "track": 5, "tags": [2], "state": "confirmed", "abstract": "One.", "description": "Two.",
               "duration": 25, "slot_count": 1, "do_not_record": false, "slots": [11]},
              {"code": "DRAINS", "title": "Drains", "speakers": ["ADAEXA"], "track": {"id": 6, "name": {"de": "Rohre", "en": "Pipes"}},
               "state": "accepted", "duration": null, "slot_count": 1, "slots": []},
              {"code": "NOPIPE", "title": "No pipes", "speakers": [], "state": "rejected", "duration": 30},
              {"code": "TWICEX", "title": "Twice", "speakers": [{"code": "CYEXAM", "name": "Cy Example"}],
               "state": "accepted", "duration": 20, "slot_count": 2}]}
            """;
    private static final String SPEAKERS =
            """
            {"count": 2, "next": null, "results": [
              {"code": "ADAEXA", "name": "Ada Example", "biography": null, "submissions": ["RSTPLC", "DRAINS"],
               "email": "ada@example.org", "timezone": "Europe/Prague",
               "availabilities": [{"start": "2030-05-07T09:00:00+02:00", "end": "2030-05-07T12:00:00+02:00", "allDay": false}]},
              {"code": "BOEXAM", "name": "Bo Example", "availabilities": []}]}
            """;
    private static final String ROOMS =
            """
            {"count": 1, "results": [
              {"id": 3, "name": {"en": "Hall A"}, "uuid": "11111111-1111-4111-8111-111111111111", "capacity": 99,
               "availabilities": [{"start": "2030-05-07T09:00:00+02:00", "end": "2030-05-07T17:00:00+02:00"}]}]}
            """;
    private static final String SLOTS =
            """
            {"count": 2, "results": [
              {"id": 11, "room": 3, "start": "2030-05-07T10:00:00+02:00", "end": "2030-05-07T10:25:00+02:00",
               "submission": "RSTPLC", "schedule": 1, "duration": 25},
              {"id": 12, "room": 3, "start": "2030-05-07T12:00:00+02:00", "end": "2030-05-07T13:00:00+02:00",
               "submission": null, "schedule": 1, "duration": 60}]}
            """;
    private static final String EXPORT =
            """
            [{"ID": "RSTPLC", "Proposal title": "Reset policy", "Proposal state": "confirmed", "Track": "PCI",
              "Duration": 25, "Speaker IDs": ["ADAEXA"], "Speaker names": ["Ada Example"], "Room": "Hall A",
              "Start": "2030-05-07T10:00:00+02:00", "End": "2030-05-07T10:25:00+02:00"}]
            """;

    @Override
    protected Importer importer() {
        return new PretalxImporter();
    }

    @Override
    protected List<SourceFile> sound() {
        return List.of(
                file("submissions.json", SUBMISSIONS),
                file("speakers.json", SPEAKERS),
                file("rooms.json", ROOMS),
                file("slots.json", SLOTS));
    }

    @Test
    void plansWhatIsAcceptedOrConfirmed() {
        var imported = imported(sound());

        assertThat(imported.problem().talks())
                .extracting(Talk::id, Talk::minutes)
                .containsExactly(
                        tuple("RSTPLC", 25),
                        tuple("DRAINS", 30),
                        tuple("TWICEX", 20),
                        tuple("TWICEX-2", 20));
        assertThat(messages(imported, Kind.DROPPED))
                .contains("1 proposals are rejected and not planned.");
        assertThat(messages(imported, Kind.MISSING))
                .contains(
                        "\"Drains\" has no length; 30 minutes hold the place. Say how long it is.");
        assertThat(imported.problem().clusters())
                .extracting(cluster -> cluster.name())
                .containsExactly("track 5", "Pipes");
    }

    @Test
    void keepsWhatIsShownOfProposalsAndSpeakers() {
        var whole =
                SUBMISSIONS
                        .replace(
                                "\"submission_type\": 1",
                                "\"submission_type\": {\"id\": 1, \"name\": {\"en\": \"Workshop\"}}")
                        .replace(
                                "\"do_not_record\": false",
                                """
                                "do_not_record": true, "content_locale": "de", "image": "https://example.org/i.png",
                                "resources": [{"id": 1, "resource": "https://example.org/s.pdf", "description": "Slides"}]\
                                """);
        var speakers =
                SPEAKERS.replace(
                        "\"biography\": null",
                        "\"biography\": \"Ada writes.\", \"avatar_url\": \"https://example.org/a.png\"");
        var imported =
                imported(
                        List.of(
                                file("submissions.json", whole),
                                file("speakers.json", speakers),
                                file("rooms.json", ROOMS)));

        assertThat(imported.problem().talks().getFirst().abstractText()).isEqualTo("One.");
        assertThat(imported.problem().talks().getFirst().listing())
                .isEqualTo(
                        PublicListing.NONE
                                .withDescription("Two.")
                                .withType("Workshop")
                                .withLanguage("de")
                                .withLogo("https://example.org/i.png")
                                .withDoNotRecord(true)
                                .withAttachments(
                                        List.of(
                                                new WebLink(
                                                        "Slides",
                                                        "https://example.org/s.pdf",
                                                        null))));
        assertThat(imported.problem().people().getFirst().profile())
                .isEqualTo(
                        new PublicProfile(
                                null,
                                null,
                                "ADAEXA",
                                null,
                                "https://example.org/a.png",
                                "Ada writes."));
        assertThat(imported.problem().rooms().getFirst().guid())
                .isEqualTo("11111111-1111-4111-8111-111111111111");
    }

    @Test
    void favouritesOfAttendeesBecomeWishes() {
        var imported =
                imported(
                        List.of(
                                file("submissions.json", SUBMISSIONS),
                                file("1.json", "[\"DRAINS\", \"RSTPLC\", \"RSTPLC\"]"),
                                file("2.json", "[\"DRAINS\", \"RSTPLC\"]"),
                                file("3.json", "[\"TWICEX\", \"NOPIPE\", \"\"]"),
                                file("4.json", "[\"NOPIPE\"]")));

        assertThat(imported.problem().wishes())
                .containsExactly(
                        new AttendeeWish(List.of("DRAINS", "RSTPLC"), 2),
                        new AttendeeWish(List.of("TWICEX"), 1));
        assertThat(messages(imported, Kind.DROPPED))
                .anyMatch(
                        note -> note.startsWith("Favourites name 2 proposals that are not planned"))
                .noneMatch(note -> note.contains("RSTPLC"));
    }

    @Test
    void notesATypeThatIsAMereNumber() {
        assertThat(messages(imported(sound()), Kind.DROPPED))
                .anyMatch(note -> note.startsWith("The field (submission_type) was left out of 1"));
    }

    @Test
    void makesAvailabilitiesOfRoomsTimeSlots() {
        var imported = imported(sound());

        assertThat(imported.problem().timeSlots())
                .extracting(TimeSlot::start, TimeSlot::end)
                .containsExactly(
                        tuple(
                                OffsetDateTime.parse("2030-05-07T09:00:00+02:00"),
                                OffsetDateTime.parse("2030-05-07T17:00:00+02:00")));
        assertThat(imported.problem().rooms().getFirst().capacity()).isEqualTo(99);
        assertThat(imported.schedule().placements()).hasSize(1);
    }

    @Test
    void knowsThatSpeakersCannotWhenTheyDidNotSayTheyCan() {
        var people = imported(sound()).problem().people();

        assertThat(people.getFirst().unavailable())
                .extracting(Unavailability::start, Unavailability::end)
                .containsExactly(
                        tuple(
                                OffsetDateTime.parse("2030-05-07T12:00:00+02:00"),
                                OffsetDateTime.parse("2030-05-07T17:00:00+02:00")));
        assertThat(people.get(1).unavailable()).isEmpty();
    }

    @Test
    void readsTheOrganizersExport() {
        var imported = imported(List.of(file("sessions.json", EXPORT)));

        assertThat(imported.problem().talks()).extracting(Talk::id).containsExactly("RSTPLC");
        assertThat(imported.problem().people().getFirst().name()).isEqualTo("Ada Example");
        assertThat(imported.problem().published().placements()).hasSize(1);
    }

    @Test
    void saysThatAPageIsNotAll() {
        var page =
                SUBMISSIONS.replace("\"next\": null", "\"next\": \"https://example.org/?page=2\"");

        assertThat(messages(imported(List.of(file("page.json", page))), Kind.MISSING))
                .anyMatch(text -> text.startsWith("The file (page.json) is but one page of 4"));
    }

    private ImportResult imported(List<SourceFile> files) {
        return importer().read(new ImportRequest(files, ImportOptions.NONE, null));
    }

    private static List<String> messages(ImportResult imported, Kind kind) {
        return imported.notes().stream()
                .filter(note -> note.kind() == kind)
                .map(ImportNote::message)
                .toList();
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Two hundred years are a line to write, and eighty thousand time slots. */
    @Test
    void roomsThatNeverCloseAreRefusedBeforeTheyBecomeTimeSlots() {
        var endless =
                ROOMS.replace("2030-05-07T09:00", "1990-01-01T00:00")
                        .replace("2030-05-07T17:00", "2190-01-01T00:00");
        assertThatThrownBy(
                        () ->
                                importer()
                                        .read(
                                                new ImportRequest(
                                                        List.of(
                                                                file(
                                                                        "submissions.json",
                                                                        SUBMISSIONS),
                                                                file("rooms.json", endless)),
                                                        ImportOptions.NONE,
                                                        null)))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused ->
                                assertThat(refused.errors())
                                        .extracting(InputError::pointer, InputError::code)
                                        .containsExactly(tuple("/rooms", "tooMany")));
    }

    /** A file of these would otherwise take hours: each place would ask for each speaker. */
    @Test
    void aProposalHasOnlySoManyPlacesAndSpeakers() {
        String slot =
                "{\"room\": \"Hall A\", \"start\": \"2030-05-07T10:00:00+02:00\", \"duration\": 25},";
        String proposals =
                """
                [{"code": "A", "title": "Often", "state": "accepted", "speakers": ["X"],
                  "slots": [%s]},
                 {"code": "B", "title": "Many", "state": "accepted", "duration": 5,
                  "speakers": [%s]}]
                """
                        .formatted(
                                slot.repeat(50_000).replaceFirst(",$", ""),
                                "{\"code\": \"X\"},".repeat(50_000).replaceFirst(",$", ""));

        assertThatThrownBy(() -> imported(List.of(file("submissions.json", proposals))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refused ->
                                assertThat(refused.errors())
                                        .extracting(InputError::code)
                                        .containsExactlyInAnyOrder("tooManySlots", "tooMany"));
    }

    @Test
    void noSessionIsCutInTwoAtMidnight() {
        String always =
                ROOMS.replace("2030-05-07T09:00", "2030-05-06T00:00")
                        .replace("2030-05-07T17:00", "2030-05-09T00:00");
        String late =
                SLOTS.replace("2030-05-07T10:00:00", "2030-05-07T23:50:00")
                        .replace("2030-05-07T10:25:00", "2030-05-08T00:15:00");
        var imported =
                importer()
                        .read(
                                new ImportRequest(
                                        List.of(
                                                file("submissions.json", SUBMISSIONS),
                                                file("rooms.json", always),
                                                file("slots.json", late)),
                                        new ImportOptions(
                                                null,
                                                ZoneId.of("Europe/Prague"),
                                                null,
                                                List.of(),
                                                null,
                                                Map.of(),
                                                true),
                                        null));

        assertThat(imported.problem().timeSlots())
                .extracting(slot -> slot.end().toString())
                .containsExactly(
                        "2030-05-07T00:00+02:00",
                        "2030-05-08T00:15+02:00",
                        "2030-05-09T00:00+02:00");
    }

    /** As it is of a published schedule. */
    @Test
    void theZoneIsThatOfTheOffsetWhereTimesHaveOne() {
        var imported =
                importer()
                        .read(
                                new ImportRequest(
                                        List.of(file("talks.json", EXPORT)),
                                        ImportOptions.NONE,
                                        null));

        assertThat(imported.problem().timeZone()).isEqualTo(ZoneId.of("Etc/GMT-2"));
        assertThat(imported.missing())
                .extracting(ImportNote::message)
                .anyMatch(text -> text.contains("their offset is that of UTC+02:00"));
    }
}
