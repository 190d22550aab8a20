package dev.plumbline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.plumbline.exchange.in.Importer;
import dev.plumbline.exchange.in.ImporterContract;
import dev.plumbline.exchange.out.ExportFormat;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.ExporterContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A format that somebody adds can be found, is described, and keeps the contract of its kind. */
class FormatsTest {

    private static final JavaClasses EXCHANGE =
            new ClassFileImporter().importPackages("dev.plumbline.exchange");

    @Test
    void everyImporterIsListedAndTestedByTheContract() {
        var listed = ImportFormats.all().stream().map(Object::getClass).toList();

        assertThat(names(listed)).isEqualTo(implementing(Importer.class));
        assertThat(usedBy(ImporterContract.class)).containsAll(implementing(Importer.class));
    }

    @Test
    void everyExporterIsListedAndTestedByTheContract() {
        var listed = ExportFormats.all().stream().map(Object::getClass).toList();

        assertThat(names(listed)).isEqualTo(implementing(Exporter.class));
        assertThat(usedBy(ExporterContract.class)).containsAll(implementing(Exporter.class));
    }

    @Test
    void everyFormatIsInTheTableOfItsKind() throws IOException {
        String text = Files.readString(Path.of("docs/formats.md"));
        int exports = text.indexOf("## What every export does");
        Stream<String> importNames = ImportFormats.all().stream().map(one -> one.format().id());

        assertThat(importNames).allMatch(name -> isInTable(text.substring(0, exports), name));
        assertThat(ExportFormats.names())
                .allMatch(name -> isInTable(text.substring(exports), name));
    }

    @Test
    void everyExportIsOnThePage() throws IOException {
        String texts =
                Files.readString(
                        Path.of("src/main/resources/META-INF/resources/app/texts/publish.en.js"));
        String formats = texts.replaceFirst("(?s).*?\\n  formats: \\{\\n(.*?)\\n  \\},.*", "$1");
        var named =
                formats.lines()
                        .map(line -> line.strip().replaceFirst("^'?([^':]+)'?:.*", "$1"))
                        .toList();

        assertThat(named).containsExactlyInAnyOrderElementsOf(ExportFormats.names());
    }

    @Test
    void whatIsTextIsCompressedAndIsInTheDocumentationOfAccept() throws IOException {
        var properties = new Properties();
        try (var stream =
                Files.newInputStream(Path.of("src/main/resources/application.properties"))) {
            properties.load(stream);
        }
        var compressed =
                List.of(properties.getProperty("quarkus.http.compress-media-types").split(","));
        String documentation = Files.readString(Path.of("docs/rest.md"));
        var types =
                ExportFormats.all().stream()
                        .map(Exporter::format)
                        .filter(ExportFormat::isText)
                        .map(ExportFormat::mediaType)
                        .toList();

        assertThat(compressed).containsAll(types);
        assertThat(types).allMatch(type -> documentation.contains("`" + type + "`"));
    }

    private static boolean isInTable(String text, String name) {
        return text.lines()
                .filter(line -> line.startsWith("| `"))
                .anyMatch(line -> line.split("\\|")[1].contains("`" + name + "`"));
    }

    private static Set<String> names(List<? extends Class<?>> types) {
        return types.stream().map(Class::getName).collect(Collectors.toSet());
    }

    private static Set<String> implementing(Class<?> type) {
        return EXCHANGE.get(type).getAllSubclasses().stream()
                .filter(one -> !one.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }

    private static Set<String> usedBy(Class<?> contract) {
        return EXCHANGE.get(contract).getAllSubclasses().stream()
                .flatMap(test -> test.getDirectDependenciesFromSelf().stream())
                .map(Dependency::getTargetClass)
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    }
}
