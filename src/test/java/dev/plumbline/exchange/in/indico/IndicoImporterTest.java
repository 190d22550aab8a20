package dev.plumbline.exchange.in.indico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.PublicListing;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.Unavailability;
import dev.plumbline.problem.WebLink;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.problem.validation.SizeLimits;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

class IndicoImporterTest {

    private static final String SLOT = "hall-a-2031-10-07-1000";

    @Test
    void makesTimeSlotsOfSessionBlocks() {
        var imported = busMc();

        assertThat(imported.problem().timeSlots()).hasSize(1);
        var slot = imported.problem().timeSlots().getFirst();
        assertThat(slot.id()).isEqualTo(SLOT);
        assertThat(slot.track()).isEqualTo("bus-mc");
        assertThat(slot.start()).isEqualTo("2031-10-07T10:00:00-04:00");
        assertThat(slot.end()).isEqualTo("2031-10-07T13:30:00-04:00");
        assertThat(slot.breaks())
                .singleElement()
                .satisfies(
                        pause -> {
                            assertThat(pause.earliest()).isEqualTo("2031-10-07T11:30:00-04:00");
                            assertThat(pause.latest()).isEqualTo(pause.earliest());
                            assertThat(pause.minutes()).isEqualTo(30);
                        });
        assertThat(IndicoSamples.notes(imported, Kind.GUESSED))
                .anyMatch(note -> note.contains("earliest and latest"));
        assertThat(imported.problem().tracks().getFirst().leads()).containsExactly("cy-lead");
    }

    @Test
    void placesWhatIsScheduled() {
        assertThat(busMc().problem().published().placements())
                .containsExactlyInAnyOrder(
                        placement(SLOT + ":break", "11:30", 30),
                        placement("701", "10:00", 25),
                        placement("702", "10:25", 20));
        assertThat(busMc().schedule().placements()).hasSize(3);
    }

    private static PublishedPlacement placement(String session, String time, int minutes) {
        return new PublishedPlacement(
                session, SLOT, OffsetDateTime.parse("2031-10-07T" + time + ":00-04:00"), minutes);
    }

    @Test
    void takesTheUsualLengthForNoWish() {
        var imported = busMc();

        assertThat(IndicoSamples.notes(imported, Kind.MISSING))
                .anyMatch(note -> note.contains("minutes in the problem: 703."));
        assertThat(IndicoSamples.talk(imported, "704").minutes()).isEqualTo(35);
    }

    @Test
    void makesTheRestBusyTimes() {
        var imported = busMc();

        assertThat(IndicoSamples.person(imported, "ada-example").unavailable())
                .containsExactly(busy("11:00", "11:30", "Counting events"));
        assertThat(IndicoSamples.person(imported, "bo-sample").unavailable())
                .containsExactly(
                        busy("10:00", "13:30", "Tracing MC"),
                        busy("15:00", "17:00", "A poster about cables"));
    }

    private static Unavailability busy(String start, String end, String reason) {
        return new Unavailability(
                OffsetDateTime.parse("2031-10-07T" + start + ":00-04:00"),
                OffsetDateTime.parse("2031-10-07T" + end + ":00-04:00"),
                reason,
                Severity.HARD);
    }

    @Test
    void saysWhoMayBeOne() {
        assertThat(IndicoSamples.notes(busMc(), Kind.DOUBTFUL))
                .anyMatch(
                        note ->
                                note.contains("Bo Sample, Sample Lab")
                                        && note.contains("Bo Sample, Another Lab"));
    }

    @Test
    void takesTwoNumbersOfOneNameAndAffiliationForOnePerson() {
        var imported =
                IndicoSamples.read(
                        IndicoSamples.changed("event.json", "Another Lab", "Sample Lab"));

        assertThat(imported.problem().people()).hasSize(2);
        assertThat(IndicoSamples.notes(imported, Kind.MERGED))
                .anyMatch(note -> note.contains("numbers 12 and 13"));
    }

    @Test
    void understandsBothNumbersOfAContribution() {
        assertThat(busMc().problem().talks())
                .extracting(talk -> talk.id())
                .containsExactlyInAnyOrder("701", "702", "703", "704");
        assertThat(IndicoSamples.notes(busMc(), Kind.MERGED))
                .anyMatch(note -> note.contains("#1 is 701"));
    }

    @Test
    void readsFilesInAnyOrder() {
        var one = IndicoSamples.files("event.json", "timetable.json", "contributions.csv");

        assertThat(IndicoSamples.read(one.reversed(), ImportOptions.NONE).problem())
                .isEqualTo(IndicoSamples.read(one, ImportOptions.NONE).problem());
    }

    @Test
    void mergesTheManagersListsByTheNumberShown() {
        var imported =
                IndicoSamples.read(
                        IndicoSamples.files(
                                "contributions.csv", "contributions.json", "event.json"),
                        ImportOptions.NONE);

        assertThat(imported.problem().talks())
                .extracting(talk -> talk.id())
                .containsExactlyInAnyOrder("701", "702", "703", "704", "705", "706", "707");
    }

    @Test
    void leavesPostersOut() {
        var imported =
                IndicoSamples.read(
                        IndicoSamples.files("event.json", "timetable.json"), ImportOptions.NONE);

        assertThat(imported.problem().talks()).extracting(talk -> talk.id()).doesNotContain("707");
        assertThat(IndicoSamples.notes(imported, Kind.DROPPED))
                .anyMatch(note -> note.contains("A poster about cables"));
    }

    @Test
    void readsSessionsWithTheirContributions() {
        var imported =
                IndicoSamples.read(
                        IndicoSamples.files("sessions.json"), IndicoSamples.tracks("Bus MC"));

        assertThat(imported.problem().timeSlots().getFirst().id()).isEqualTo(SLOT);
        assertThat(imported.problem().talks())
                .extracting(talk -> talk.id())
                .containsExactly("701", "702");
        assertThat(IndicoSamples.notes(imported, Kind.DROPPED))
                .anyMatch(note -> note.contains("not scheduled yet"));
    }

    @Test
    void namesTheTracksThereAre() {
        var refusal =
                refusal(
                        IndicoSamples.files("event.json"),
                        IndicoSamples.tracks("Bus NC", "bus mc"));

        assertThat(refusal.errors())
                .singleElement()
                .satisfies(
                        error -> {
                            assertThat(error.pointer()).isEqualTo("/tracks/0");
                            assertThat(error.detail())
                                    .contains("\"Bus MC\", \"Tracing MC\", \"Posters\"")
                                    .endsWith("Maybe \"Bus MC\"?");
                        });
    }

    @Test
    void refusesFilesOfDifferentEvents() {
        var refusal =
                refusal(
                        List.of(
                                IndicoSamples.file("timetable.json"),
                                IndicoSamples.changed(
                                        "event.json", "\"id\": \"41\"", "\"id\": \"42\"")),
                        ImportOptions.NONE);

        assertThat(refusal.errors())
                .extracting(error -> error.code())
                .containsExactly("anotherEvent");
    }

    @Test
    void saysWhereTwoFilesDiffer() {
        var imported =
                IndicoSamples.read(
                        IndicoSamples.file("timetable.json"),
                        IndicoSamples.changed(
                                "contributions.json",
                                "2031-10-07T14:25:00+00:00",
                                "2031-10-07T14:20:00+00:00"));

        assertThat(IndicoSamples.notes(imported, Kind.DOUBTFUL))
                .anyMatch(note -> note.startsWith("\"Error recovery across bridges\" starts at"));
    }

    @Test
    void tellsTheTwoHoursApartWhenClocksGoBack() {
        String first = stretch("01:30:00", "01:15:00", 45);
        String second = stretch("01:30:00", "02:15:00", 45);

        assertThat(startOf(first)).isEqualTo("2031-11-02T01:30:00-04:00");
        assertThat(startOf(second)).isEqualTo("2031-11-02T01:30:00-05:00");
    }

    private static OffsetDateTime startOf(String event) {
        return IndicoSamples.read(IndicoSamples.text("night.json", event))
                .problem()
                .published()
                .placements()
                .getFirst()
                .start();
    }

    private static String stretch(String start, String end, int minutes) {
        return """
               {"results": [{"id": "1", "timezone": "America/New_York", "contributions": [
                 {"db_id": 1, "friendly_id": 1, "title": "Night shift", "duration": %d, "roomFullname": "Hall",
                  "startDate": {"date": "2031-11-02", "time": "%s", "tz": "America/New_York"},
                  "endDate": {"date": "2031-11-02", "time": "%s", "tz": "America/New_York"}}]}]}
               """
                .formatted(minutes, start, end);
    }

    @Test
    void readsTheManagersWorkbookOnTheClocksOfTheEvent() {
        var imported =
                IndicoSamples.read(
                        List.of(IndicoWorkbooks.contributions()),
                        IndicoSamples.zone(IndicoSamples.ZONE));

        var talk = IndicoSamples.talk(imported, "1");
        assertThat(talk.minutes()).isEqualTo(65);
        assertThat(talk.participants().speakers()).containsExactly("ada-example", "bo-sample");
        assertThat(IndicoSamples.person(imported, "ada-example").affiliation())
                .isEqualTo("Example Org, Harbour");
        assertThat(imported.problem().published().placements().getFirst().start())
                .isEqualTo("2031-10-07T10:00:00-04:00");
        assertThat(IndicoSamples.talk(imported, "2").title()).isEqualTo("=1+1 in a title");
    }

    @Test
    void asksForTheZoneOfTimesWithoutOne() {
        var refusal = refusal(IndicoSamples.files("import.csv"), ImportOptions.NONE);

        assertThat(refusal.errors())
                .extracting(error -> error.pointer() + " " + error.code())
                .containsExactly(
                        "/import.csv/row 1/start missingTimeZone",
                        "/import.csv/row 2/start missingTimeZone");
    }

    @Test
    void namesEveryBadCell() {
        var refusal =
                refusal(
                        List.of(
                                IndicoSamples.text(
                                        "import.csv",
                                        "tomorrow,25,One,,,,\n2031-10-07 10:00,long,Two,,,,\n,20,,,,,\n")),
                        IndicoSamples.zone(IndicoSamples.ZONE));

        assertThat(refusal.errors())
                .extracting(error -> error.pointer())
                .containsExactly(
                        "/import.csv/row 1/start",
                        "/import.csv/row 2/duration",
                        "/import.csv/row 3/title");
    }

    @Test
    void refusesMoreThanAnyConferenceHas() {
        var rows =
                IndicoSamples.text(
                        "import.csv", ",20,Title,,,,\n".repeat(SizeLimits.SESSIONS + 1_000));
        var people = new StringBuilder("[{\"id\": 1, \"title\": \"All\", \"persons\": [");
        for (int number = 0; number < 10_001; number++) {
            people.append(number == 0 ? "" : ",")
                    .append("{\"full_name\": \"P %d\", \"is_speaker\": true}".formatted(number));
        }

        for (SourceFile file : List.of(rows, IndicoSamples.text("all.json", people + "]}]"))) {
            assertThat(refusal(List.of(file), ImportOptions.NONE).errors())
                    .extracting(error -> error.code())
                    .containsExactly("tooMany");
        }
    }

    private static ImportResult busMc() {
        return IndicoSamples.read(
                IndicoSamples.files("event.json", "timetable.json"),
                IndicoSamples.tracks("bus mc"));
    }

    private static InvalidInputException refusal(List<SourceFile> files, ImportOptions options) {
        return catchThrowableOfType(
                InvalidInputException.class, () -> IndicoSamples.read(files, options));
    }

    @Test
    void keepsTypePageAndMaterialOfContributions() {
        String folders =
                """
                "folders": [{"title": "Material", "attachments": [
                   {"title": "Slides", "download_url": "https://indico.example.org/a/1.pdf", "is_protected": false},
                   {"title": "Draft", "download_url": "https://indico.example.org/a/2.pdf", "is_protected": true}]}],""";
        String changed =
                new String(IndicoSamples.file("event.json").content(), StandardCharsets.UTF_8)
                        .replaceFirst("\"folders\": \\[\\],", Matcher.quoteReplacement(folders))
                        .replaceFirst("\"type\": null", "\"type\": \"Tutorial\"");
        var imported = IndicoSamples.read(IndicoSamples.text("event.json", changed));

        assertThat(IndicoSamples.talk(imported, "701").listing())
                .isEqualTo(
                        PublicListing.NONE
                                .withType("Tutorial")
                                .withUrl("https://indico.example.org/event/41/contributions/701/")
                                .withAttachments(
                                        List.of(
                                                new WebLink(
                                                        "Slides",
                                                        "https://indico.example.org/a/1.pdf",
                                                        null))));
        assertThat(IndicoSamples.notes(imported, Kind.DROPPED))
                .anyMatch(note -> note.contains("protected attachments 1"));
        assertThat(
                        IndicoSamples.talk(
                                        IndicoSamples.read(IndicoSamples.file("timetable.json")),
                                        "701")
                                .listing()
                                .url())
                .isEqualTo("https://indico.example.org/event/41/contributions/701/");
    }
}
