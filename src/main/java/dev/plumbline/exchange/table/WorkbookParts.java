package dev.plumbline.exchange.table;

import dev.plumbline.exchange.source.SourceFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The parts of a workbook, as they refer to each other (ECMA-376, part 2). Each is read once. */
final class WorkbookParts implements Closeable {

    private static final XMLInputFactory PARSERS = parsers();

    /**
     * What a part refers to.
     *
     * @param kind the last word of its type: {@code worksheet}
     */
    record Relation(String kind, String part) {}

    /** Takes what a part consists of; may read on in it. */
    interface Reading {

        void element(XMLStreamReader xml) throws XMLStreamException;
    }

    private final ZipFile zip;
    private final Set<String> read = new HashSet<>();

    WorkbookParts(SourceFile file) throws IOException {
        zip = ZipFile.builder().setByteArray(file.content()).get();
    }

    private static XMLInputFactory parsers() {
        var parsers = XMLInputFactory.newDefaultFactory();
        parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        parsers.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return parsers;
    }

    /** Reads no document type and nothing from elsewhere. */
    static XMLStreamReader parser(InputStream stream) throws XMLStreamException {
        // the parser would print what is no UTF-8, besides throwing it
        return PARSERS.createXMLStreamReader(
                new InputStreamReader(stream, StandardCharsets.UTF_8.newDecoder()));
    }

    /** Reads all elements of a part. */
    void read(String part, Reading reading) throws IOException, XMLStreamException {
        var entry = zip.getEntry(part);
        if (entry == null || !read.add(part)) {
            throw new IOException("The part is missing, or referred to twice: " + part);
        }
        try (var stream = zip.getInputStream(entry)) {
            var xml = parser(stream);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    reading.element(xml);
                }
            }
        }
    }

    /** What a part refers to, by id; "" is the package itself. */
    Map<String, Relation> relations(String part) throws IOException, XMLStreamException {
        int name = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, name);
        Map<String, Relation> relations = new LinkedHashMap<>();
        read(
                folder + "_rels/" + part.substring(name) + ".rels",
                xml -> {
                    if (xml.getLocalName().equals("Relationship")
                            && !"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
                        String kind = xml.getAttributeValue(null, "Type");
                        var target =
                                URI.create("/" + folder)
                                        .resolve(xml.getAttributeValue(null, "Target"));
                        relations.put(
                                xml.getAttributeValue(null, "Id"),
                                new Relation(
                                        kind.substring(kind.lastIndexOf('/') + 1),
                                        target.getPath().substring(1)));
                    }
                });
        return relations;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
