package dev.plumbline.exchange.out.c3voc;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes elements, each on its line, indented. */
final class XmlPrinter {

    /** Something that writes. */
    interface Content {
        void write() throws XMLStreamException;
    }

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;
    private int depth;

    XmlPrinter() throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        writer.writeStartDocument("UTF-8", "1.0");
    }

    /** An element with elements inside. */
    void element(String name, Map<String, String> attributes, Content content)
            throws XMLStreamException {
        line();
        writer.writeStartElement(name);
        attributes(attributes);
        depth++;
        content.write();
        depth--;
        line();
        writer.writeEndElement();
    }

    /** An element with text inside, or with nothing. */
    void text(String name, Map<String, String> attributes, String content)
            throws XMLStreamException {
        line();
        if (content.isEmpty()) {
            writer.writeEmptyElement(name);
            attributes(attributes);
            return;
        }
        writer.writeStartElement(name);
        attributes(attributes);
        writer.writeCharacters(content);
        writer.writeEndElement();
    }

    /** An element with text alone. */
    void text(String name, String content) throws XMLStreamException {
        text(name, Map.of(), content);
    }

    /** Attributes in the order in which they are given: name, value, name, value. */
    static Map<String, String> attributes(String... pairs) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            attributes.put(pairs[index], pairs[index + 1]);
        }
        return attributes;
    }

    /** The whole document. */
    byte[] bytes() throws XMLStreamException {
        writer.writeEndDocument();
        writer.writeCharacters("\n");
        writer.close();
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void attributes(Map<String, String> attributes) throws XMLStreamException {
        for (var attribute : attributes.entrySet()) {
            writer.writeAttribute(attribute.getKey(), attribute.getValue());
        }
    }

    private void line() throws XMLStreamException {
        writer.writeCharacters("\n" + "  ".repeat(depth));
    }
}
