package dev.plumbline.exchange.in.c3voc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.exchange.source.SourceNode;
import dev.plumbline.exchange.source.SourceText;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.problem.validation.ShownValue;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A schedule in XML as a tree like that of JSON: attributes and elements are members, an element of
 * text alone is a text, what may come several times is an array. Neither entities nor definitions
 * are read. Attributes of a text that comes once, such as a track's slug, are passed over.
 */
final class XmlTree {

    private static final int LONGEST_DECLARATION = 200;

    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

    /** The text of somebody who has attributes too. */
    static final String TEXT = "#text";

    private static final Set<String> ARRAYS =
            Set.of(
                    "schedule/day",
                    "day/room",
                    "day/event",
                    "room/event",
                    "persons/person",
                    "conference/track",
                    "links/link",
                    "attachments/attachment");

    private static final int SHOWN = 40;
    private static final int DEEPEST = 100;
    private static final int MOST_ELEMENTS = 150_000;
    private static final XMLInputFactory FACTORY = factory();

    private final SourceFile file;
    private final XMLStreamReader reader;
    private int elements;

    private XmlTree(SourceFile file, XMLStreamReader reader) {
        this.file = file;
        this.reader = reader;
    }

    /**
     * The element {@code schedule}.
     *
     * @throws InvalidInputException {@code malformedXml}, {@code doctype}, {@code tooDeep}, {@code
     *     tooManyElements} or {@code notASchedule}, at the file
     */
    static SourceNode of(SourceFile file, InputErrors errors) {
        String text = text(file);
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new StringReader(text));
            try {
                return new SourceNode(
                        new XmlTree(file, reader).root(), file.at().at("schedule"), errors);
            } catch (XMLStreamException e) {
                throw malformed(file, reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw refusal(file, "malformedXml", "The file (%s) is not XML.".formatted(file.name()));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        return factory;
    }

    private JsonNode root() throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.DTD) {
                throw refusal(
                        file,
                        "doctype",
                        "The file (%s) has a DOCTYPE, which is never read. Maybe delete that line?"
                                .formatted(file.name()));
            }
        }
        if (!reader.getLocalName().equals("schedule")) {
            throw refusal(
                    file,
                    "notASchedule",
                    "The file (%s) is XML, but its outermost element is <%s>, not <schedule>. Maybe it is another export?"
                            .formatted(file.name(), ShownValue.of(reader.getLocalName(), SHOWN)));
        }
        JsonNode schedule = element("", 1);
        while (reader.hasNext()) {
            reader.next();
        }
        return schedule;
    }

    private JsonNode element(String parent, int depth) throws XMLStreamException {
        requireSmall(depth);
        String name = reader.getLocalName();
        boolean isListed = ARRAYS.contains(parent + "/" + name);
        ObjectNode members = JsonNodeFactory.instance.objectNode();
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            members.put(reader.getAttributeLocalName(index), reader.getAttributeValue(index));
        }
        var text = new StringBuilder();
        boolean hasChildren = false;
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            switch (reader.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    String child = reader.getLocalName();
                    add(members, name, child, element(name, depth + 1));
                    hasChildren = true;
                }
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        text.append(reader.getText());
                default -> {}
            }
        }
        boolean isSaid = !text.toString().isBlank();
        if (members.isEmpty() || isSaid && !hasChildren && !isListed) {
            return TextNode.valueOf(text.toString());
        }
        if (isSaid) {
            members.put(TEXT, text.toString());
        }
        return members;
    }

    private static void add(ObjectNode members, String parent, String child, JsonNode value) {
        if (ARRAYS.contains(parent + "/" + child)) {
            boolean isStarted = members.get(child) instanceof ArrayNode;
            (isStarted ? members.withArray(child) : members.putArray(child)).add(value);
        } else if (!members.has(child)) {
            members.set(child, value);
        }
    }

    private void requireSmall(int depth) {
        if (depth > DEEPEST) {
            throw refusal(
                    file,
                    "tooDeep",
                    "The file (%s) has elements more than %d deep in each other. Maybe it is no schedule?"
                            .formatted(file.name(), DEEPEST));
        }
        if (++elements > MOST_ELEMENTS) {
            throw refusal(
                    file,
                    "tooManyElements",
                    "The file (%s) has more than %,d elements. Maybe export less?"
                            .formatted(file.name(), MOST_ELEMENTS));
        }
    }

    private static InvalidInputException malformed(SourceFile file, XMLStreamReader reader) {
        var place = reader.getLocation();
        return refusal(
                file,
                "malformedXml",
                "The file (%s) cannot be read as XML beyond line %d, column %d. Maybe it was cut off, or a & or < in a text is not escaped?"
                        .formatted(file.name(), place.getLineNumber(), place.getColumnNumber()));
    }

    private static InvalidInputException refusal(SourceFile file, String code, String sentence) {
        return new InvalidInputException(List.of(new InputError(file.at().text(), code, sentence)));
    }

    /**
     * The text, in the encoding that the file says or else in UTF-8.
     *
     * @throws dev.plumbline.problem.validation.InvalidInputException if it is too large, empty or
     *     in neither, at the file
     */
    private static String text(SourceFile file) {
        SourceText.requireSize(file);
        return declared(file.content())
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .flatMap(charset -> decoded(file.content(), charset))
                .orElseGet(() -> SourceText.of(file));
    }

    private static Optional<String> decoded(byte[] content, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(content)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> declared(byte[] content) {
        int end = Math.min(content.length, LONGEST_DECLARATION);
        var declaration = new String(Arrays.copyOf(content, end), StandardCharsets.ISO_8859_1);
        var encoding = ENCODING.matcher(declaration);
        try {
            return encoding.find()
                    ? Optional.of(Charset.forName(encoding.group(1)))
                    : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
