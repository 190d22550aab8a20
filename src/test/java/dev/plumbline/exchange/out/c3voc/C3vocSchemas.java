package dev.plumbline.exchange.out.c3voc;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/** What the schemas of c3voc ask for, written down by us: theirs are not ours to copy. */
final class C3vocSchemas {

    private static final String FOLDER = "/exchange/c3voc/";

    private static final Schema JSON =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_6)
                    .getSchema(text(FOLDER + "schedule-json.schema.json"), InputFormat.JSON);

    private C3vocSchemas() {}

    /** What is wrong with a schedule.json; empty when nothing is. */
    static List<String> mistakesOfJson(byte[] file) {
        return JSON
                .validate(
                        new String(file, StandardCharsets.UTF_8),
                        InputFormat.JSON,
                        context ->
                                context.executionConfig(
                                        config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    /** The first mistake of a schedule.xml; empty when there is none. */
    static List<String> mistakesOfXml(byte[] file) {
        try {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(C3vocSchemas.class.getResource(FOLDER + "schedule-xml.xsd"))
                    .newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(file)));
            return List.of();
        } catch (SAXException e) {
            return List.of(e.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        try (var stream = Objects.requireNonNull(C3vocSchemas.class.getResourceAsStream(name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
