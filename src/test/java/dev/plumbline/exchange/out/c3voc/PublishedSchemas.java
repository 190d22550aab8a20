package dev.plumbline.exchange.out.c3voc;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.xml.sax.SAXException;

/**
 * The schemas that c3voc publishes ({@code schema.json}, {@code schedule.xml.xsd}), where the
 * system property {@code plumbline.c3voc.schemas} names their folder.
 */
final class PublishedSchemas {

    private PublishedSchemas() {}

    static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty("plumbline.c3voc.schemas"))
                .map(Path::of)
                .filter(Files::isDirectory);
    }

    static void acceptJson(Path folder, byte[] file) {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_6)
                        .getSchema(text(folder.resolve("schema.json")), InputFormat.JSON);

        assertThat(
                        schema.validate(
                                new String(file, StandardCharsets.UTF_8),
                                InputFormat.JSON,
                                context ->
                                        context.executionConfig(
                                                config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
    }

    static void acceptXml(Path folder, byte[] file) {
        try {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(folder.resolve("schedule.xml.xsd").toFile())
                    .newValidator()
                    .validate(new StreamSource(new ByteArrayInputStream(file)));
        } catch (SAXException e) {
            throw new AssertionError(e.toString(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
