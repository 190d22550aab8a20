package dev.plumbline.exchange.in.c3voc;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Schedules of conferences that never were. */
final class ScheduleSamples {

    /** Two days with a night, two rooms, everything an event can say. */
    static final String XML =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <!-- a comment -->
            <schedule>
              <generator name="sample" version="0.1"/>
              <version>draft 3</version>
              <conference>
                <title>Sample Plumbing Days</title>
                <acronym>sample2030</acronym>
                <start>2030-05-07</start>
                <end>2030-05-08</end>
                <days>2</days>
                <timeslot_duration>00:05</timeslot_duration>
                <time_zone_name>Europe/Prague</time_zone_name>
                <track name="PCI" slug="pci"/>
              </conference>
              <day index="1" date="2030-05-07" start="2030-05-07T08:00:00+02:00" end="2030-05-08T03:00:00+02:00">
                <room name="Hall A" guid="11111111-1111-4111-8111-111111111111">
                  <event guid="22222222-2222-4222-8222-222222222222" id="5012" code="RSTPLC">
                    <room>Hall A</room>
                    <title>Reset policy for shared functions</title>
                    <subtitle>and more</subtitle>
                    <type>discussion</type>
                    <date>2030-05-07T10:00:00+02:00</date>
                    <start>10:00</start>
                    <duration>00:25</duration>
                    <abstract>&lt;p&gt;One paragraph.&lt;/p&gt;</abstract>
                    <slug>sample2030-5012-reset-policy</slug>
                    <track>PCI</track>
                    <persons><person id="701" guid="33333333-3333-4333-8333-333333333333">Ada Example</person></persons>
                    <language>en</language>
                    <description>More of it.</description>
                    <recording><license></license><optout>false</optout></recording>
                    <links><link href="https://example.org/">Slides</link></links>
                  </event>
                  <event guid="22222222-2222-4222-8222-222222222223" id="5013">
                    <title>Interrupts</title>
                    <date>2030-05-07T10:25:00+02:00</date>
                    <start>10:25</start>
                    <duration>00:35</duration>
                    <track slug="iommu">IOMMU</track>
                    <persons>
                      <person id="701" guid="33333333-3333-4333-8333-333333333333">Ada Example</person>
                      <person id="702">Bo Example</person>
                    </persons>
                  </event>
                </room>
                <room name="Bar">
                  <event guid="22222222-2222-4222-8222-222222222224" id="5014">
                    <title>Night of the pipes</title>
                    <start>01:00</start>
                    <duration>01:30</duration>
                    <track></track>
                    <persons/>
                  </event>
                </room>
              </day>
              <day index="2" date="2030-05-08" start="2030-05-08T08:00:00+02:00" end="2030-05-09T03:00:00+02:00">
                <room name="hall a">
                  <event id="5015">
                    <title>Drains</title>
                    <date>2030-05-08T10:00:00+02:00</date>
                    <start>10:00</start>
                    <duration>1:02:00</duration>
                    <track>PCI</track>
                    <persons><person id="702">Bo Example</person></persons>
                  </event>
                </room>
              </day>
            </schedule>
            """;

    /** The like in JSON, with a room's seats and a person of pretalx. */
    static final String JSON =
            """
            {"$schema": "https://c3voc.de/schedule/schema.json",
             "generator": {"name": "sample"},
             "schedule": {"version": "1", "base_url": "https://example.org/",
              "conference": {"acronym": "sample2030", "title": "Sample Plumbing Days",
               "start": "2030-05-07", "end": "2030-05-07", "daysCount": 1,
               "timeslot_duration": "00:05", "time_zone_name": "Europe/Prague",
               "rooms": [{"name": "Hall A", "guid": "11111111-1111-4111-8111-111111111111", "capacity": 99},
                         {"name": "Hall B", "guid": "11111111-1111-4111-8111-111111111112", "capacity": null}],
               "tracks": [{"name": "PCI", "slug": "pci", "color": "#336699"}],
               "days": [{"index": 1, "date": "2030-05-07",
                "day_start": "2030-05-07T08:00:00+02:00", "day_end": "2030-05-08T03:00:00+02:00",
                "rooms": {"Hall A": [
                 {"guid": "22222222-2222-4222-8222-222222222222", "id": 5012, "code": "RSTPLC",
                  "date": "2030-05-07T10:00:00+02:00", "start": "10:00", "end": "2030-05-07T10:25:00+02:00",
                  "duration": "00:25", "room": "Hall A", "slug": "sample2030-5012-reset-policy",
                  "url": "https://example.org/5012", "title": "Reset policy", "subtitle": "", "track": "PCI",
                  "type": "discussion", "language": "en", "abstract": "One paragraph.", "description": "",
                  "do_not_record": false, "links": [], "attachments": [],
                  "persons": [{"guid": "33333333-3333-4333-8333-333333333333", "name": "Ada Example", "code": "ADAEXA"}]},
                 {"id": 5013, "date": "2030-05-07T11:00:00+02:00", "start": "11:00",
                  "end": "2030-05-07T11:20:00+02:00", "title": "Interrupts", "track": null,
                  "persons": [{"id": 7, "public_name": "Bo Example"}]}]}}]}}}
            """;

    private ScheduleSamples() {}

    static ImportResult imported(String text) {
        return imported(text, ImportOptions.NONE);
    }

    static ImportResult imported(String text, ImportOptions options) {
        return C3vocImporter.xml()
                .read(new ImportRequest(List.of(file("schedule.xml", text)), options, null));
    }

    static SourceFile file(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A schedule of one day, with the events and without a time zone. */
    static String ofEvents(String... events) {
        return "<schedule><conference><title>T</title></conference><day date=\"2030-05-07\"><room name=\"R\">"
                + String.join("", events)
                + "</room></day></schedule>";
    }

    /** Only what is said about an event is said. */
    static String event(String id, String rest) {
        return "<event id=\"" + id + "\"><title>Event " + id + "</title>" + rest + "</event>";
    }

    static List<String> messages(ImportResult imported, ImportNote.Kind kind) {
        return imported.notes().stream()
                .filter(note -> note.kind() == kind)
                .map(ImportNote::message)
                .toList();
    }
}
