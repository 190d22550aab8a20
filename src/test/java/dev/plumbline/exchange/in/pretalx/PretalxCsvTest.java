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
import dev.plumbline.problem.Person;
import dev.plumbline.problem.PublicListing;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.validation.InvalidInputException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The organizers' exports of sessions and speakers, as pretalx writes them. */
class PretalxCsvTest extends ImporterContract {

    private static final String SESSIONS =
            """
            ID,Proposal title,Proposal state,Pending proposal state,Session type,Track,Abstract,Duration,Slot count,Speaker IDs,Speaker names,Room,Start,Start (date),End,“T-shirt size”
            RSTPLC,"Reset, and policy",confirmed,,Talk,PCI,"One line
            and ""another\""",25,1,"ADAEXA
            BOEXAM","Ada Example
            Example, Bo",Hall A,2030-05-07T10:00:00+02:00,2030-05-07,2030-05-07T10:25:00+02:00,L
            DRAINS,'=Drains,accepted,,Talk,Pipes,,,2,ADAEXA,Ada Example,,,,,
            NOPIPE,No pipes,rejected,,Talk,Pipes,,30,1,,,,,,,
            """;
    private static final String SPEAKERS =
            """
            ID,Name,Biography,Email,Picture,Proposal IDs,Proposal titles
            ADAEXA,Ada Example,,ada@example.org,,RSTPLC,"Reset, and policy"
            BOEXAM,"Example, Bo",Bo writes drivers.,bo@example.org,,RSTPLC,"Reset, and policy"
            """;

    @Override
    protected Importer importer() {
        return new PretalxImporter();
    }

    @Override
    protected List<SourceFile> sound() {
        return List.of(
                file("democon_sessions.csv", SESSIONS), file("democon_speakers.csv", SPEAKERS));
    }

    @Test
    void aRowIsAProposal() {
        var imported = imported(sound());

        assertThat(imported.problem().talks())
                .extracting(Talk::id, Talk::title, Talk::minutes)
                .containsExactly(
                        tuple("RSTPLC", "Reset, and policy", 25),
                        tuple("DRAINS", "=Drains", 30),
                        tuple("DRAINS-2", "=Drains", 30));
        assertThat(imported.problem().talks().getFirst().abstractText())
                .isEqualTo("One line\nand \"another\"");
        assertThat(imported.problem().people())
                .extracting(Person::name)
                .containsExactly("Ada Example", "Example, Bo");
        assertThat(imported.problem().published().placements()).hasSize(1);
        assertThat(messages(imported, Kind.DROPPED))
                .contains("1 proposals are rejected and not planned.");
    }

    @Test
    void keepsWhatIsShown() {
        String sessions =
                """
                ID,Proposal title,Proposal state,Session type,Language,Don’t record this session.,Description
                A,One,accepted,Talk,de,True,Long.
                """;
        var listing =
                imported(List.of(file("s.csv", sessions))).problem().talks().getFirst().listing();

        assertThat(listing)
                .isEqualTo(
                        PublicListing.NONE
                                .withType("Talk")
                                .withLanguage("de")
                                .withDoNotRecord(true)
                                .withDescription("Long."));
    }

    @Test
    void everyFieldThatIsLeftOutIsNoted() {
        assertThat(messages(imported(sound()), Kind.DROPPED))
                .contains(
                        "The field (“T-shirt size”) was left out; 1 proposals have one.",
                        "The field (Email) was left out; 2 speakers have one.")
                .noneMatch(message -> message.contains("(Start") || message.contains("Picture"));
    }

    @Test
    void aTimeWithoutOffsetIsNoted() {
        String dates =
                "ID,Proposal title,Proposal state,Start (date),Start (time)\n"
                        + "A,One,accepted,2030-05-07,10:00:00\n";

        assertThat(messages(imported(List.of(file("s.csv", dates))), Kind.DROPPED))
                .contains(
                        "The field (Start (date)) was left out; 1 proposals have one.",
                        "The field (Start (time)) was left out; 1 proposals have one.");
    }

    @Test
    void speakersMayBeSeparatedByCommas() {
        String commas =
                """
                ID,Proposal title,Proposal state,Speaker IDs,Speaker names
                A,One,accepted,"ADAEXA, CYEXAM","Ada Example, Cy Example"
                """;

        assertThat(imported(List.of(file("s.csv", commas))).problem().people())
                .extracting(Person::name)
                .containsExactly("Ada Example", "Cy Example");
        var names = commas.replace("Speaker IDs,", "").replace("\"ADAEXA, CYEXAM\",", "");
        var imported = imported(List.of(file("s.csv", names)));
        assertThat(imported.problem().people()).hasSize(2);
        assertThat(messages(imported, Kind.DOUBTFUL))
                .contains(
                        "\"Ada Example, Cy Example\" are taken for 2 speakers. Maybe export the speaker IDs too, or with line breaks between?");
    }

    @Test
    void listsThatSayNothingNewAreLeftOutWithANote() {
        var files =
                List.of(
                        file("s.csv", SESSIONS),
                        file(
                                "speakers.csv",
                                "name,email,confirmed\r\nAda,ada@example.org,True\r\n"),
                        file("q.csv", "code,title,question,answer\r\nRSTPLC,Reset,Size?,L\r\n"),
                        file("slots.json", "{\"count\": 0, \"results\": []}"));

        var imported = imported(files);

        assertThat(imported.problem().talks()).hasSize(3);
        assertThat(messages(imported, Kind.DROPPED))
                .anyMatch(note -> note.contains("(speakers.csv) lists speakers without their IDs"))
                .anyMatch(note -> note.contains("(q.csv) lists answers to questions"))
                .contains("The file (slots.json) lists nothing. Maybe the export failed?");
    }

    @Test
    void mistakesNameRowAndField() {
        var files = List.of(file("s.csv", SESSIONS.replace(",,,2,ADAEXA", ",,long,2,ADAEXA")));

        assertThatThrownBy(() -> imported(files))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e ->
                                assertThat(e.errors())
                                        .extracting(error -> error.pointer() + " " + error.detail())
                                        .containsExactly(
                                                "/s.csv/row 3/Duration The field (Duration) is \"long\", but must be a number."));
    }

    @Test
    void onlyTheTracksThatWereChosenArePlanned() {
        String sessions =
                """
                ID,Proposal title,Proposal state,Track,Duration,Speaker IDs,Speaker names,Room,Start,End
                A,Planned,accepted,PCI,25,ADAEXA,Ada Example,,,
                B,Elsewhere,confirmed,Pipes,25,"ADAEXA
                CYEXAM","Ada Example
                Cy Example",Hall A,2030-05-07T10:00:00+02:00,2030-05-07T10:25:00+02:00
                C,Unplaced,accepted,,25,ADAEXA,Ada Example,,,
                """;
        String rooms =
                """
                [{"id": 3, "name": "Hall A", "capacity": 99,
                  "availabilities": [{"start": "2030-05-07T09:00:00+02:00", "end": "2030-05-07T12:00:00+02:00"}]}]
                """;
        var files = List.of(file("s.csv", sessions), file("rooms.json", rooms));

        var imported = imported(files, "pci");

        assertThat(imported.problem().talks()).extracting(Talk::id).containsExactly("A");
        assertThat(imported.problem().people())
                .singleElement()
                .satisfies(
                        ada ->
                                assertThat(ada.unavailable())
                                        .extracting(busy -> busy.start() + " " + busy.reason())
                                        .containsExactly(
                                                "2030-05-07T10:00+02:00 speaks in \"Elsewhere\""));
        assertThat(imported.problem().timeSlots())
                .extracting(slot -> slot.start().toLocalTime() + "-" + slot.end().toLocalTime())
                .containsExactly("09:00-10:00", "10:25-12:00");
        assertThat(messages(imported, Kind.DROPPED))
                .contains(
                        "2 proposals of other tracks are not planned. 1 of them have a place, which is busy time of 1 people who are planned, and of the rooms.");
        assertThatThrownBy(() -> imported(files, "PCIe"))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e ->
                                assertThat(e.errors().getFirst().detail())
                                        .isEqualTo(
                                                "No proposal that is accepted or confirmed is in a track \"PCIe\". Maybe \"PCI\"?"));
    }

    private ImportResult imported(List<SourceFile> files, String... tracks) {
        var options = new ImportOptions(null, null, null, List.of(tracks), null, Map.of(), true);
        return importer().read(new ImportRequest(files, options, null));
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
}
