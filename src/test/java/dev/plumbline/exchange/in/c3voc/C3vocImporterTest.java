package dev.plumbline.exchange.in.c3voc;

import static dev.plumbline.exchange.in.c3voc.ScheduleSamples.event;
import static dev.plumbline.exchange.in.c3voc.ScheduleSamples.imported;
import static dev.plumbline.exchange.in.c3voc.ScheduleSamples.messages;
import static dev.plumbline.exchange.in.c3voc.ScheduleSamples.ofEvents;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.exchange.ImportFormats;
import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.PublishedPlacement;
import dev.plumbline.problem.Room;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.validation.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class C3vocImporterTest {

    private static final String AT_TEN = "<start>10:00</start><duration>00:30</duration>";

    @Test
    void isKnownByTheNamesOfItsPrograms() {
        for (String name : List.of("schedule.xml", "frab", "C3VOC")) {
            assertThat(ImportFormats.of(name).orElseThrow().format().id())
                    .isEqualTo("schedule.xml");
        }
        assertThat(ImportFormats.of("schedule.json")).isPresent();
    }

    @Test
    void readsEventsPeopleRoomsAndTracks() {
        var imported = imported(ScheduleSamples.XML);
        var problem = imported.problem();

        assertThat(problem.name()).isEqualTo("Sample Plumbing Days");
        assertThat(problem.timeZone()).isEqualTo(ZoneId.of("Europe/Prague"));
        assertThat(problem.talks())
                .extracting(Talk::id, Talk::minutes)
                .containsExactly(
                        tuple("RSTPLC", 25),
                        tuple("5013", 35),
                        tuple("5014", 90),
                        tuple("5015", 26 * 60));
        assertThat(problem.talks().getFirst().abstractText()).isEqualTo("One paragraph.");
        assertThat(problem.talks().getFirst().listing().description()).isEqualTo("More of it.");
        assertThat(problem.talks().get(1).participants().speakers())
                .containsExactly("ada-example", "bo-example");
        assertThat(problem.people())
                .extracting(Person::name)
                .containsExactly("Ada Example", "Bo Example");
        assertThat(problem.rooms()).extracting(Room::name).containsExactly("Hall A", "Bar");
        assertThat(problem.tracks()).isEmpty();
        assertThat(problem.clusters())
                .extracting(TopicCluster::name)
                .containsExactly("PCI", "IOMMU");
        assertThat(problem.talks().get(2).clusters()).isEmpty();
    }

    @Test
    void putsEveryEventWhereItIs() {
        var imported = imported(ScheduleSamples.XML);

        assertThat(imported.problem().published().placements())
                .extracting(PublishedPlacement::start)
                .containsExactlyInAnyOrder(
                        OffsetDateTime.parse("2030-05-07T10:00:00+02:00"),
                        OffsetDateTime.parse("2030-05-07T10:25:00+02:00"),
                        OffsetDateTime.parse("2030-05-08T01:00:00+02:00"),
                        OffsetDateTime.parse("2030-05-08T10:00:00+02:00"));
        assertThat(imported.schedule().placements()).hasSize(4);
        assertThat(imported.problem().timeSlots()).hasSize(3);
    }

    @Test
    void readsJsonByItsContentWithSeats() {
        var problem = imported(ScheduleSamples.JSON).problem();

        assertThat(problem.talks()).extracting(Talk::id).containsExactly("RSTPLC", "5013");
        assertThat(problem.talks()).extracting(Talk::minutes).containsExactly(25, 20);
        assertThat(problem.rooms()).extracting(Room::capacity).containsExactly(99, null);
        assertThat(problem.people())
                .extracting(Person::name)
                .containsExactly("Ada Example", "Bo Example");
    }

    @Test
    void takesOtherTracksAsBusyTime() {
        var options = new ImportOptions(null, null, null, List.of("pci"), null, Map.of(), true);
        var imported = imported(ScheduleSamples.XML, options);

        assertThat(imported.problem().talks())
                .extracting(Talk::id)
                .containsExactly("RSTPLC", "5015");
        var ada = imported.problem().people().getFirst();
        assertThat(ada.unavailable()).hasSize(1);
        assertThat(ada.unavailable().getFirst().start())
                .isEqualTo(OffsetDateTime.parse("2030-05-07T10:25:00+02:00"));
        assertThat(ada.unavailable().getFirst().reason()).isEqualTo("speaks in \"Interrupts\"");
        assertThat(messages(imported, Kind.DROPPED))
                .anyMatch(text -> text.startsWith("2 events of other tracks"));
    }

    @Test
    void namesTracksWhenOneIsUnknown() {
        var options = new ImportOptions(null, null, null, List.of("PCIe"), null, Map.of(), true);

        assertThat(errors(ScheduleSamples.XML, options))
                .containsExactly(
                        "/schedule.xml unknownTrack No event of the file (schedule.xml) is in a track \"PCIe\". Maybe \"PCI\"?");
    }

    @Test
    void guessesNoTimeZoneInSilence() {
        var offsets =
                imported(ofEvents(event("1", "<date>2030-05-07T10:00:00+02:00</date>" + AT_TEN)));
        var nothing = imported(ofEvents(event("1", AT_TEN)));
        var said =
                imported(
                        ofEvents(event("1", AT_TEN)),
                        new ImportOptions(
                                null,
                                ZoneId.of("Europe/Brussels"),
                                null,
                                List.of(),
                                null,
                                Map.of(),
                                true));

        assertThat(offsets.problem().timeZone()).isEqualTo(ZoneId.of("Etc/GMT-2"));
        assertThat(messages(offsets, Kind.MISSING)).anyMatch(text -> text.contains("UTC+02:00"));
        assertThat(nothing.problem().timeZone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(messages(nothing, Kind.MISSING)).anyMatch(text -> text.contains("UTC"));
        assertThat(said.problem().timeSlots().getFirst().start())
                .isEqualTo(OffsetDateTime.parse("2030-05-07T10:00:00+02:00"));
        assertThat(messages(said, Kind.MISSING)).isEmpty();
    }

    @Test
    void findsAPlaceWithAnOffsetOfHalfHours() {
        for (String offset : List.of("+05:30", "+05:45", "-02:30", "+09:30")) {
            String date = "<date>2030-05-07T10:00:00" + offset + "</date>";
            var zone = imported(ofEvents(event("1", date + AT_TEN))).problem().timeZone();
            var moment = OffsetDateTime.parse("2030-05-07T10:00:00" + offset).toInstant();

            assertThat(zone.getRules().getOffset(moment).getId()).as("%s", zone).isEqualTo(offset);
        }
    }

    @Test
    void saysWhenANightHasTwoHoursOfThatName() {
        var options =
                new ImportOptions(
                        null, ZoneId.of("Europe/Berlin"), null, List.of(), null, Map.of(), true);
        var imported =
                imported(
                        ofEvents(event("1", "<start>02:30</start><duration>00:30</duration>"))
                                .replace("2030-05-07", "2030-10-26"),
                        options);

        assertThat(messages(imported, Kind.DOUBTFUL))
                .anyMatch(text -> text.contains("2030-10-27T02:30 is not one moment"));
    }

    @Test
    void asksForLengthsStartsAndTitlesThatAreMissing() {
        var imported =
                imported(
                        ofEvents(
                                event("1", "<start>10:00</start><duration>00:00</duration>"),
                                event("2", "<duration>00:30</duration>"),
                                "<event id=\"3\">"
                                        + AT_TEN.replace("10:00", "12:00")
                                        + "</event>"));

        assertThat(imported.problem().talks()).hasSize(3);
        assertThat(imported.schedule().waitlist()).hasSize(1);
        assertThat(messages(imported, Kind.MISSING))
                .contains(
                        "\"Event 1\" has no length; 5 minutes hold the place. Say how long it is.",
                        "\"Event 2\" has no start, so it has no place in the schedule.",
                        "The event 3 has no title; its id holds the place.");
    }

    @Test
    void keepsEventsOfTheSameIdApart() {
        var imported =
                imported(ofEvents(event("7", AT_TEN), event("7", AT_TEN.replace("10", "12"))));

        assertThat(imported.problem().talks()).extracting(Talk::id).containsExactly("7", "7-2");
        assertThat(messages(imported, Kind.DOUBTFUL))
                .anyMatch(text -> text.contains("\"7\" is taken already"));
    }

    @Test
    void keepsClashesOfARoom() {
        var imported =
                imported(
                        ofEvents(event("1", AT_TEN), event("2", AT_TEN.replace("10:00", "10:15"))));

        assertThat(imported.problem().timeSlots()).hasSize(1);
        assertThat(imported.schedule().placements()).hasSize(2);
    }

    @Test
    void leavesOutWhatIsCancelledAndSaysSo() {
        var imported =
                imported(
                        ofEvents(
                                event("1", AT_TEN),
                                event("2", "<status>cancelled</status>" + AT_TEN),
                                "<event id=\"3\"><title>CANCELLED: Cockpit</title>"
                                        + AT_TEN.replace("10", "12")
                                        + "</event>"));

        assertThat(imported.problem().talks()).extracting(Talk::id).containsExactly("1", "3");
        assertThat(messages(imported, Kind.DROPPED))
                .contains("\"Event 2\" is cancelled and was left out.");
        assertThat(messages(imported, Kind.DOUBTFUL))
                .anyMatch(text -> text.startsWith("\"CANCELLED: Cockpit\" seems"));
    }

    /**
     * As Pentabarf wrote it: no rooms around events, a day that turns at nine, lengths with
     * seconds.
     */
    @Test
    void readsWhatOldProgramsWrote() {
        var imported =
                imported(
                        """
                        <schedule><conference><title>Old</title><day_change>09:00:00</day_change></conference>
                        <day index="1" date="2010-02-06">
                        <event id="20"><start>08:40</start><duration>00:15:00</duration><room>Pipe</room>
                        <title>Old pipes</title><persons><person id="1">Ada Example</person></persons></event>
                        </day></schedule>
                        """);

        assertThat(imported.problem().published().placements())
                .extracting(PublishedPlacement::start, PublishedPlacement::minutes)
                .containsExactly(tuple(OffsetDateTime.parse("2010-02-07T08:40Z"), 15));
        assertThat(imported.problem().rooms()).extracting(Room::name).containsExactly("Pipe");
    }

    @Test
    void saysEveryMistakeWithItsPlace() {
        assertThat(
                        errors(
                                ofEvents(
                                        event(
                                                "1",
                                                "<start>25:00</start><duration>00:30</duration>"),
                                        event("2", "<start>10:00</start><duration>long</duration>"),
                                        event("3", "<date>2030-05-07 at ten</date>"),
                                        event("4", "<start>10:00</start><persons>Ada</persons>")),
                                ImportOptions.NONE))
                .containsExactly(
                        "/schedule.xml/schedule/day/0/room/0/event/0/start invalidTime The field (start) is \"25:00\", but must be a time of day such as 10:00.",
                        "/schedule.xml/schedule/day/0/room/0/event/1/duration invalidDuration The field (duration) is \"long\", but must be hours and minutes such as 00:45, or days too: 1:00:45.",
                        "/schedule.xml/schedule/day/0/room/0/event/2/date invalidTime The field (date) is \"2030-05-07 at ten\", but must be a time such as 2027-05-12T10:00:00+02:00.",
                        "/schedule.xml/schedule/day/0/room/0/event/3/persons wrongType The field (persons) is \"Ada\", but must be a list of people.");
    }

    @Test
    void refusesADoctypeInClearWords() {
        assertThat(errors("<!DOCTYPE schedule><schedule/>", ImportOptions.NONE))
                .containsExactly(
                        "/schedule.xml doctype The file (schedule.xml) has a DOCTYPE, which is never read. Maybe delete that line?");
    }

    @Test
    void refusesWhatIsNoSchedule() {
        assertThat(errors("<html/>", ImportOptions.NONE))
                .first()
                .asString()
                .contains("notASchedule");
        assertThat(errors("{\"count\": 1}", ImportOptions.NONE))
                .first()
                .asString()
                .contains("notASchedule");
        assertThat(errors("<schedule/>", ImportOptions.NONE))
                .first()
                .asString()
                .contains("noEvents");
    }

    private static List<String> errors(String text, ImportOptions options) {
        var refusal =
                catchThrowableOfType(InvalidInputException.class, () -> imported(text, options));
        return refusal.errors().stream()
                .map(error -> error.pointer() + " " + error.code() + " " + error.detail())
                .toList();
    }

    @Test
    void xmlIsReadInTheEncodingThatItSays() {
        String text =
                "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"
                        + ofEvents(event("1", AT_TEN)).replace("Event 1", "K\u00e4se");
        var file = new SourceFile("schedule.xml", text.getBytes(StandardCharsets.ISO_8859_1));
        var imported =
                ImportFormats.of("schedule.xml")
                        .orElseThrow()
                        .read(new ImportRequest(List.of(file), ImportOptions.NONE, null));

        assertThat(imported.problem().talks()).extracting(Talk::title).containsExactly("K\u00e4se");
    }

    /** Rather an error than letters that are lost. */
    @Test
    void xmlThatSaysAnotherEncodingThanItsOwnIsReadAsUtf8() {
        String text =
                "<?xml version=\"1.0\" encoding=\"US-ASCII\"?>"
                        + ofEvents(event("1", AT_TEN)).replace("Event 1", "K\u00e4se");
        var file = new SourceFile("schedule.xml", text.getBytes(StandardCharsets.UTF_8));
        var imported =
                ImportFormats.of("schedule.xml")
                        .orElseThrow()
                        .read(new ImportRequest(List.of(file), ImportOptions.NONE, null));

        assertThat(imported.problem().talks()).extracting(Talk::title).containsExactly("K\u00e4se");
    }
}
