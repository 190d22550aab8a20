package dev.plumbline.exchange.in.c3voc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.c3voc.C3vocJsonExporter;
import dev.plumbline.exchange.out.c3voc.C3vocXmlExporter;
import dev.plumbline.problem.PublicListing;
import dev.plumbline.problem.WebLink;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What schedules say of events and people that nobody plans with, on its way in and out. */
class ShownFieldsTest {

    private static final String GUID = "00000000-0000-4000-8000-00000000000A";

    private static final String EVENT =
            """
            <event id="17" guid="%s"><date>2030-05-07T10:00:00+02:00</date><start>10:00</start>
            <duration>00:30</duration><room>R</room><title>All of it</title>
            <persons><person id="7" guid="00000000-0000-4000-8000-000000000007">Ada Example</person></persons>
            <subtitle>Every field</subtitle><slug>abc-17-all</slug><url>https://example.org/e/17</url>
            <track>Kernel</track><type>workshop</type><language>de</language>
            <abstract>Short.</abstract><description>Long.

            Longer.</description><logo>https://example.org/l.png</logo>
            <recording><license>CC-BY</license><optout>true</optout></recording>
            <links><link href="https://example.org/a" type="web">A &amp; B</link><link href="https://example.org/b"/></links>
            <attachments><attachment href="https://example.org/s.pdf">Slides</attachment></attachments></event>
            """
                    .formatted(GUID);

    private static final PublicListing ALL =
            new PublicListing(
                    GUID,
                    null,
                    "abc-17-all",
                    "https://example.org/e/17",
                    "Every field",
                    "Long.\n\nLonger.",
                    "workshop",
                    "de",
                    "https://example.org/l.png",
                    List.of(
                            new WebLink("A & B", "https://example.org/a", "web"),
                            new WebLink(null, "https://example.org/b", null)),
                    List.of(new WebLink("Slides", "https://example.org/s.pdf", null)),
                    true,
                    null,
                    "CC-BY");

    private static ImportResult of(String... events) {
        return ScheduleSamples.imported(
                ScheduleSamples.ofEvents(events)
                        .replace(
                                "</title></conf",
                                "</title><time_zone_name>Europe/Prague</time_zone_name></conf"));
    }

    private static PublicListing listing(ImportResult imported) {
        return imported.problem().talks().getFirst().listing();
    }

    private static String written(ImportResult imported, Exporter exporter) {
        var programme = Programme.forPublic(Objects.requireNonNull(imported.schedule()));
        return new String(exporter.write(new ExportRequest(programme)), StandardCharsets.UTF_8);
    }

    @Test
    void readsAllOfIt() {
        var imported = of(EVENT);

        assertThat(listing(imported)).isEqualTo(ALL);
        assertThat(imported.problem().talks().getFirst().abstractText()).isEqualTo("Short.");
        assertThat(imported.problem().people().getFirst().profile().publicNumber()).isEqualTo(7);
        assertThat(imported.problem().people().getFirst().profile().guid())
                .isEqualTo("00000000-0000-4000-8000-000000000007");
        assertThat(imported.notes()).isEmpty();
    }

    @Test
    void writesAllOfItInXml() {
        String xml = written(of(EVENT), new C3vocXmlExporter());

        assertThat(xml)
                .contains("<event guid=\"" + GUID + "\" id=\"17\">")
                .contains("<slug>abc-17-all</slug>", "<url>https://example.org/e/17</url>")
                .contains("<subtitle>Every field</subtitle>", "<type>workshop</type>")
                .contains("<language>de</language>", "<logo>https://example.org/l.png</logo>")
                .contains("<abstract>Short.</abstract>", "<description>Long.\n\nLonger.</desc")
                .contains("<license>CC-BY</license>", "<optout>true</optout>")
                .contains("<link href=\"https://example.org/a\" type=\"web\">A &amp; B</link>")
                .contains("<attachment href=\"https://example.org/s.pdf\">Slides</attachment>")
                .contains("id=\"7\">Ada Example</person>");
        assertThat(listing(ScheduleSamples.imported(xml))).isEqualTo(ALL);
    }

    @Test
    void writesAllOfItInJson() {
        String json = written(of(EVENT), new C3vocJsonExporter());

        assertThat(json)
                .contains("\"guid\": \"" + GUID + "\"", "\"do_not_record\": true")
                .contains("\"recording_license\": \"CC-BY\"", "\"language\": \"de\"");
        assertThat(listing(ScheduleSamples.imported(json))).isEqualTo(ALL);
        assertThat(ScheduleSamples.imported(json).problem().people())
                .isEqualTo(of(EVENT).problem().people());
    }

    @Test
    void keepsTheNumberBesideACode() {
        String event = EVENT.replace("id=\"17\"", "id=\"17\" code=\"RSTPLC\"");
        var imported = of(event);

        assertThat(imported.problem().talks().getFirst().id()).isEqualTo("RSTPLC");
        assertThat(listing(imported).publicNumber()).isEqualTo(17);
        assertThat(written(imported, new C3vocJsonExporter()))
                .contains("\"id\": 17", "\"code\": \"RSTPLC\"");
    }

    @Test
    void nobodyIsToldThatRecordingIsAllowedUnlessSomebodySaidSo() {
        var silent = of(EVENT.replaceAll("<recording>.*</recording>", ""));
        var allowed = of(EVENT.replace("<optout>true", "<optout>false"));

        assertThat(listing(silent).doNotRecord()).isNull();
        assertThat(written(silent, new C3vocXmlExporter())).doesNotContain("<recording>");
        assertThat(written(silent, new C3vocJsonExporter())).doesNotContain("do_not_record");
        assertThat(listing(allowed).doNotRecord()).isFalse();
        assertThat(written(allowed, new C3vocXmlExporter())).contains("<optout>false</optout>");
    }

    @Test
    void keepsWhereTheRecordingIs() {
        String event =
                EVENT.replace(
                        "</event>",
                        "<video_download_url>https://example.org/v.webm</video_download_url></event>");
        var imported = of(event);

        assertThat(listing(imported).recordingUrl()).isEqualTo("https://example.org/v.webm");
        for (var exporter : List.of(new C3vocXmlExporter(), new C3vocJsonExporter())) {
            assertThat(listing(ScheduleSamples.imported(written(imported, exporter))))
                    .isEqualTo(listing(imported));
        }
    }

    @Test
    void readsOtherWaysToSayTheSameInJson() {
        String event =
                """
                {"guid": "%s", "id": 17, "title": "T", "start": "10:00", "duration": "00:30",
                 "type": {"de": "Vortrag", "en": "Talk"}, "language": null, "do_not_record": "true",
                 "recording": {"license": "CC0", "optout": false}, "url": "urn:uuid:%s",
                 "links": ["https://example.org/", {"url": "https://example.org/2", "title": "Two"}],
                 "persons": [{"id": "00000000-0000-4000-8000-000000000007", "name": "Ada Example", "code": "ADAEXA",
                   "avatar": "https://example.org/ada.png", "biography": "Ada writes.", "email": "ada@example.org"}]}
                """
                        .formatted(GUID, GUID);
        String json =
                """
                {"schedule": {"conference": {"title": "T", "time_zone_name": "Europe/Prague",
                  "days": [{"date": "2030-05-07", "rooms": {"R": [%s]}}]}}}
                """
                        .formatted(event);
        var imported = ScheduleSamples.imported(json);

        assertThat(listing(imported))
                .isEqualTo(
                        PublicListing.NONE
                                .withGuid(GUID)
                                .withType("Talk")
                                .withDoNotRecord(false)
                                .withRecordingLicense("CC0")
                                .withLinks(
                                        List.of(
                                                new WebLink(null, "https://example.org/", null),
                                                new WebLink(
                                                        "Two", "https://example.org/2", null))));
        var profile = imported.problem().people().getFirst().profile();
        assertThat(profile.guid()).isEqualTo("00000000-0000-4000-8000-000000000007");
        assertThat(profile.publicCode()).isEqualTo("ADAEXA");
        assertThat(profile.biography()).isEqualTo("Ada writes.");
        assertThat(messages(imported, Kind.DROPPED))
                .anyMatch(note -> note.contains("email of people 1"));
    }

    @Test
    void notesWhatCannotBeKept() {
        String event =
                EVENT.replace(GUID, "no-uuid")
                        .replace(
                                "<link href=\"https://example.org/b\"/>",
                                "<link>  </link><link type=\"x\"/>")
                        .replace("<optout>true", "<optout>perhaps")
                        .replace(
                                "</event>",
                                "<feedback_url>https://example.org/f</feedback_url></event>");
        var imported = of(event);

        assertThat(listing(imported).guid()).isNull();
        assertThat(listing(imported).doNotRecord()).isNull();
        assertThat(messages(imported, Kind.DROPPED))
                .anyMatch(
                        note ->
                                note.contains("guid of events 1")
                                        && note.contains("links 1")
                                        && note.contains("optout 1"))
                .anyMatch(note -> note.contains("feedback_url 1"));
    }

    @Test
    void anEventThatIsListedTwiceHasItsGuidOnce() {
        var imported = of(EVENT, EVENT.replace("10:00", "11:00"));

        assertThat(imported.problem().talks())
                .extracting(talk -> talk.listing().guid())
                .containsExactly(GUID, null);
        assertThat(messages(imported, Kind.DOUBTFUL)).anyMatch(note -> note.contains("guid"));
    }

    @Test
    void writesNoAddressThatWouldRun() {
        String event = EVENT.replace("https://example.org/b", "javascript:alert(1)");

        for (var exporter : List.of(new C3vocXmlExporter(), new C3vocJsonExporter())) {
            assertThat(written(of(event), exporter)).doesNotContain("javascript");
        }
    }

    private static List<String> messages(ImportResult imported, Kind kind) {
        return imported.notes().stream()
                .filter(note -> note.kind() == kind)
                .map(ImportNote::message)
                .toList();
    }
}
