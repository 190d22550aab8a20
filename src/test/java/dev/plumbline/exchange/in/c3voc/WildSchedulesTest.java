package dev.plumbline.exchange.in.c3voc;

import static dev.plumbline.exchange.in.c3voc.ScheduleSamples.event;
import static dev.plumbline.exchange.in.c3voc.ScheduleSamples.imported;
import static dev.plumbline.exchange.in.c3voc.ScheduleSamples.messages;
import static dev.plumbline.exchange.in.c3voc.ScheduleSamples.ofEvents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Schedules as programs really write them, which is not always as they should. */
class WildSchedulesTest {

    private static final String NINE = "<start>09:00</start><duration>00:30</duration>";

    /** Each person a number, a colon and a name. */
    private static String speakers(String id, String... people) {
        var persons = new StringBuilder("<persons>");
        for (String person : people) {
            String[] parts = person.split(":");
            persons.append("<person id=\"%s\">%s</person>".formatted(parts[0], parts[1]));
        }
        return event(id, NINE.replace("09", "1" + id) + persons + "</persons>");
    }

    private static ImportOptions in(String zone) {
        return new ImportOptions(null, ZoneId.of(zone), null, List.of(), null, Map.of(), true);
    }

    private static String dated(String zone, String date, String start) {
        String when = "<date>%s</date><start>%s</start><duration>00:30</duration>";
        return ofEvents(event("1", when.formatted(date, start)))
                .replace(
                        "</conference>",
                        "<time_zone_name>" + zone + "</time_zone_name></conference>");
    }

    private static OffsetDateTime start(ImportResult imported) {
        return imported.problem().timeSlots().getFirst().start();
    }

    private static List<String> names(ImportResult imported) {
        return imported.problem().people().stream().map(Person::name).toList();
    }

    @Test
    void numbersThatAreNoneTellNobodyApart() {
        var imported =
                imported(
                        ofEvents(
                                speakers("1", "0:Ada Example"),
                                speakers("2", "0:Bo Sample", ":Cy Specimen"),
                                speakers("3", "0:Ada Example")));

        assertThat(names(imported)).containsExactly("Ada Example", "Bo Sample", "Cy Specimen");
        assertThat(imported.problem().talks().getLast().participants().speakers())
                .containsExactly("ada-example");
        assertThat(messages(imported, Kind.DOUBTFUL))
                .singleElement()
                .asString()
                .contains("is 0", "\"Bo Sample\"");
    }

    @Test
    void aNumberOfSeveralNamesIsSeveralPeople() {
        var imported =
                imported(
                        ofEvents(
                                speakers("1", "1:Ada Example", "2:Bo Sample"),
                                speakers("2", "1:Cy Specimen"),
                                speakers("3", "1:Ada Example"),
                                speakers("4", "1:Ada M. Example")));

        assertThat(names(imported)).containsExactly("Ada Example", "Bo Sample", "Cy Specimen");
        assertThat(imported.problem().talks().get(3).participants().speakers())
                .containsExactly("ada-example");
        assertThat(messages(imported, Kind.DOUBTFUL))
                .anyMatch(text -> text.contains("1 (\"Ada Example\", \"Cy Specimen\")"))
                .anyMatch(text -> text.startsWith("\"Ada M. Example\" is taken for the same"));
    }

    @Test
    void shortNamesAreNotAlikeAndPairsAreOneNote() {
        var imported =
                imported(
                        ofEvents(
                                speakers("1", "1:abc", "2:abd", "3:axe", "4:ape"),
                                speakers("2", "5:Charlotte Example", "6:Charlote Example"),
                                speakers("3", "7:Wilhelmine Sample", "8:Wilhelmina Sample")));

        assertThat(messages(imported, Kind.DOUBTFUL))
                .singleElement()
                .asString()
                .contains("Charlote", "Wilhelmina")
                .doesNotContain("abc");
    }

    @Test
    void utcIsNotBelievedAgainstTheDates() {
        String file = dated("UTC", "2030-05-07T09:00:00+02:00", "09:00");
        var imported = imported(file);
        var said = imported(file, in("Europe/Berlin"));

        assertThat(start(imported)).isEqualTo(OffsetDateTime.parse("2030-05-07T09:00+02:00"));
        assertThat(imported.problem().timeZone()).isEqualTo(ZoneId.of("Etc/GMT-2"));
        assertThat(messages(imported, Kind.DOUBTFUL))
                .singleElement()
                .asString()
                .contains("UTC, but", "read the times in UTC+02:00");
        assertThat(said.problem().timeZone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(start(said)).isEqualTo(OffsetDateTime.parse("2030-05-07T09:00+02:00"));
        assertThat(messages(said, Kind.GUESSED))
                .anyMatch(text -> text.contains("Europe/Berlin is taken, as was said"));
    }

    @Test
    void aPlaceIsBelievedAgainstOffsets() {
        var imported = imported(dated("Europe/Berlin", "2030-05-07T09:00:00Z", "09:00"));

        assertThat(start(imported)).isEqualTo(OffsetDateTime.parse("2030-05-07T09:00+02:00"));
        assertThat(messages(imported, Kind.DOUBTFUL))
                .singleElement()
                .asString()
                .contains("2030-05-07T09:00Z with the start 09:00 becomes 2030-05-07T09:00+02:00");
    }

    @Test
    void datesInUtcAreNoContradiction() {
        var imported = imported(dated("Europe/Berlin", "2030-05-07T07:00:00Z", "09:00"));

        assertThat(start(imported)).isEqualTo(OffsetDateTime.parse("2030-05-07T07:00Z"));
        assertThat(messages(imported, Kind.DOUBTFUL)).isEmpty();
    }

    @Test
    void aDateIsBelievedAgainstAStartThatIsAnotherTime() {
        var imported = imported(dated("Europe/Berlin", "2030-05-07T10:00:00+02:00", "11:30"));

        assertThat(start(imported)).isEqualTo(OffsetDateTime.parse("2030-05-07T10:00+02:00"));
        assertThat(messages(imported, Kind.DOUBTFUL))
                .singleElement()
                .asString()
                .contains("the dates are taken", "with the start 11:30");
    }

    @Test
    void aZoneThatIsSaidIsTheOneToReadIn() {
        String file = dated("Europe/Berlin", "2030-05-07T09:00:00+02:00", "09:00");
        var imported = imported(file, in("Asia/Tokyo"));

        assertThat(imported.problem().timeZone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(start(imported)).isEqualTo(OffsetDateTime.parse("2030-05-07T09:00+02:00"));
        assertThat(messages(imported, Kind.GUESSED)).hasSize(1);
    }

    @Test
    void theHubListsAllEventsTogether() {
        var imported =
                imported(
                        """
                        {"schedule": {"version": "1", "conference": {"title": "Inventacon",
                          "time_zone_name": "Europe/Berlin", "days": [{"index": 1, "date": "2027-05-12"}],
                          "rooms": [{"name": "Hall", "capacity": 100}]},
                         "events": [{"id": 1, "title": "One", "room": "Hall", "track": {"name": "Kernel"},
                          "date": "2027-05-12T10:00:00+02:00", "start": "10:00", "duration": "00:30",
                          "persons": [{"id": 1, "public_name": "Ada Example"}]}]}}
                        """);
        var problem = imported.problem();

        assertThat(problem.talks()).hasSize(1);
        assertThat(names(imported)).containsExactly("Ada Example");
        assertThat(problem.rooms()).extracting(Room::capacity).containsExactly(100);
        assertThat(problem.clusters()).extracting(TopicCluster::name).containsExactly("Kernel");
        assertThat(imported.schedule().placements()).hasSize(1);
    }

    @Test
    void whatIsNoScheduleIsToldWithWhatItHas() {
        assertThat(refusal("<schedule><day date=\"2027-05-12\"><entry id=\"1\"/></day></schedule>"))
                .contains("no <event> in a <day>", "<day> of <date>, <entry>");
        assertThat(refusal("<programme><item/></programme>"))
                .contains("<programme>, not <schedule>");
        assertThat(refusal("{\"talks\": [{\"name\": \"One\"}], \"v\": 1}"))
                .contains("no field (schedule)", "(talks) of (name), (v)");
        assertThat(refusal("{\"schedule\": {\"sessions\": []}}")).contains("(sessions)");
        assertThat(refusal("[1, 2]")).contains("a list");
    }

    private static String refusal(String text) {
        var refusal = catchThrowableOfType(InvalidInputException.class, () -> imported(text));
        assertThat(refusal.errors()).extracting(InputError::code).containsExactly("notASchedule");
        return refusal.errors().getFirst().detail();
    }

    /** An event in each of two rooms, the second one at a time of its own. */
    private static ImportResult rooms(String first, String second, String later) {
        String other = "<room name=\"%s\">%s</room></day>";
        return imported(
                ofEvents(event("1", NINE))
                        .replace("name=\"R\"", "name=\"" + first + "\"")
                        .replace(
                                "</day>",
                                other.formatted(second, event("2", NINE.replace("09:00", later)))));
    }

    @Test
    void roomsThatAreTypedInTwoWaysAreOneUnlessBothAreInUse() {
        var apart = rooms("Stage B", "stage  b", "09:15");
        var same = rooms("Stage B", "stage  b", "09:30");

        assertThat(apart.problem().rooms()).hasSize(2);
        assertThat(messages(apart, Kind.DOUBTFUL)).anyMatch(text -> text.contains("2 rooms"));
        assertThat(same.problem().rooms()).extracting(Room::name).containsExactly("Stage B");
        assertThat(messages(same, Kind.MERGED)).anyMatch(text -> text.contains("one room"));
    }

    @Test
    void anotherEndOfTheDayIsReadAndNoted() {
        String file =
                ofEvents(event("1", "<start>05:00</start><duration>00:30</duration>"))
                        .replace("</conference>", "<day_change>06:00</day_change></conference>");
        var imported = imported(file, in("Europe/Berlin"));

        assertThat(start(imported)).isEqualTo(OffsetDateTime.parse("2030-05-08T05:00+02:00"));
        assertThat(messages(imported, Kind.DROPPED)).anyMatch(text -> text.contains("until 06:00"));
    }

    @Test
    void markupBecomesTextUnlessWeWroteIt() {
        String html = "<abstract>&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;</abstract>";
        String file = ofEvents(event("1", NINE + html));
        String ours = file.replace("<schedule>", "<schedule><generator name=\"Plumbline\"/>");

        assertThat(imported(file).problem().talks().getFirst().abstractText())
                .isEqualTo("One\n\nTwo");
        assertThat(imported(ours).problem().talks().getFirst().abstractText())
                .isEqualTo("<p>One</p><p>Two</p>");
    }
}
