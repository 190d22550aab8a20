package dev.plumbline.exchange.out.c3voc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.out.ExportRequest;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.ExporterContract;
import dev.plumbline.exchange.out.Programme;
import dev.plumbline.exchange.out.TrickyProgrammes;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.testing.RandomCases;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class C3vocXmlExporterTest extends ExporterContract {

    @Override
    protected Exporter exporter() {
        return new C3vocXmlExporter();
    }

    @Override
    protected void isTrue(byte[] file, ExportRequest request) {
        var document = parsed(file);

        ReadEvent.sayWhatTheAgendaSays(events(document), request.programme());
        assertThat(first(document.getDocumentElement(), "time_zone_name"))
                .isEqualTo(request.programme().zone().getId());
        assertThat(first(document.getDocumentElement(), "version"))
                .isEqualTo(Integer.toString(request.earlier().size() + 1));
    }

    @Test
    void isWhatC3vocsSchemaAsksFor() {
        for (Programme programme : TrickyProgrammes.ALL.values()) {
            assertThat(C3vocSchemas.mistakesOfXml(written(programme))).isEmpty();
        }
        for (Schedule schedule : RandomCases.SCHEDULES) {
            assertThat(C3vocSchemas.mistakesOfXml(written(Programme.forPublic(schedule))))
                    .isEmpty();
        }
        String file = new String(written(TrickyProgrammes.plain()), StandardCharsets.UTF_8);
        byte[] broken = file.replace("<slug>", "<slug>-").getBytes(StandardCharsets.UTF_8);
        assertThat(C3vocSchemas.mistakesOfXml(broken)).isNotEmpty();
    }

    @Test
    void listsEventsInTheirRoomsAndDays() {
        var document = parsed(written(TrickyProgrammes.plain()));
        List<String> lines = new ArrayList<>();
        for (Element day : elements(document.getDocumentElement(), "day")) {
            for (Element room : elements(day, "room")) {
                if (room.hasAttribute("name")) {
                    elements(room, "event")
                            .forEach(
                                    event ->
                                            lines.add(
                                                    day.getAttribute("index")
                                                            + " "
                                                            + room.getAttribute("name")
                                                            + " "
                                                            + first(event, "room")
                                                            + " "
                                                            + first(event, "start")
                                                            + " "
                                                            + first(event, "title")));
                }
            }
        }

        assertThat(lines).isNotEmpty().doesNotHaveDuplicates();
        assertThat(lines).allMatch(line -> line.startsWith("1 "));
        assertThat(lines)
                .hasSize(
                        (int)
                                TrickyProgrammes.plain().items().stream()
                                        .filter(item -> !item.isBreak())
                                        .count());
    }

    private byte[] written(Programme programme) {
        return exporter().write(new ExportRequest(programme));
    }

    private static Document parsed(byte[] file) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(file));
        } catch (Exception e) {
            throw new AssertionError("The file is no XML: " + e.getMessage(), e);
        }
    }

    private static List<ReadEvent> events(Document document) {
        return elements(document.getDocumentElement(), "event").stream()
                .map(
                        event ->
                                new ReadEvent(
                                        event.getAttribute("guid"),
                                        event.getAttribute("id"),
                                        first(event, "slug"),
                                        first(event, "title"),
                                        first(event, "date"),
                                        first(event, "start"),
                                        first(event, "duration"),
                                        first(event, "room"),
                                        first(event, "track"),
                                        elements(event, "person").stream()
                                                .map(Element::getTextContent)
                                                .toList()))
                .toList();
    }

    private static String first(Element parent, String name) {
        return elements(parent, name).getFirst().getTextContent();
    }

    private static List<Element> elements(Element parent, String name) {
        var found = parent.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int index = 0; index < found.getLength(); index++) {
            elements.add((Element) found.item(index));
        }
        return elements;
    }
}
