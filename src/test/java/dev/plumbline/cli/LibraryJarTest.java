package dev.plumbline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** One jar of all libraries does what they do one after the other on a class path. */
class LibraryJarTest {

    /** From this version on a JDK verifies classes by their stack maps. */
    private static final int JAVA_6 = 50;

    @TempDir private Path dir;

    private Path whole;

    @BeforeEach
    void name() throws IOException {
        whole = dir.resolve("whole.jar");
        Files.createDirectories(dir.resolve("lib"));
    }

    @Test
    void ofFilesOfOneNameTheFirstCountsAndOfServicesAll() throws IOException {
        jar("lib/a.jar", Map.of("x.txt", "first", "META-INF/services/s.S", "one"));
        jar("lib/b.jar", Map.of("x.txt", "second", "META-INF/services/s.S", "two"));
        jar("app/own.jar", Map.of("own.txt", "the application"));
        assertThat(packed("lib/a.jar app/own.jar lib/b.jar"))
                .containsExactly(
                        Map.entry("META-INF/services/s.S", "one\ntwo"),
                        Map.entry("x.txt", "first"));
    }

    @Test
    void whatHoldsForOneJarAloneIsLeftOut() throws IOException {
        jar(
                "lib/a.jar",
                Map.of("META-INF/SIGNER.SF", "s", "module-info.class", "m", "kept.txt", "k"));
        assertThat(packed("lib/a.jar")).containsOnlyKeys("kept.txt");
    }

    @Test
    void ofSeveralReleasesThatForJava21IsTaken() throws IOException {
        jar(
                "lib/a.jar",
                Map.of(
                        "x.txt", "old",
                        "META-INF/versions/17/x.txt", "17",
                        "META-INF/versions/99/x.txt", "99"));
        assertThat(packed("lib/a.jar")).containsEntry("x.txt", "17");
    }

    @Test
    void classesForJava5BecomeYoungerAndDoWhatTheyDid() throws Exception {
        var picocli =
                Path.of(
                        CommandLine.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation()
                                .toURI());
        Files.copy(picocli, dir.resolve("lib/picocli.jar"));
        pack("lib/picocli.jar");
        try (var jar = new JarFile(whole.toFile())) {
            for (var entry : jar.stream().filter(LibraryJarTest::isClass).toList()) {
                try (var in = jar.getInputStream(entry)) {
                    assertThat(in.readNBytes(8)[7])
                            .as(entry.getName())
                            .isGreaterThanOrEqualTo((byte) JAVA_6);
                }
            }
        }
        var parent = ClassLoader.getPlatformClassLoader();
        try (var loader = new URLClassLoader(new URL[] {whole.toUri().toURL()}, parent)) {
            // Linked, so that the JDK verifies what was made.
            try (var jar = new JarFile(whole.toFile())) {
                for (var entry : jar.stream().filter(LibraryJarTest::isClass).toList()) {
                    String name = entry.getName().replaceAll("\\.class$", "").replace('/', '.');
                    if (!name.contains("groovy")) {
                        assertThat(Class.forName(name, true, loader).getDeclaredMethods())
                                .isNotNull();
                    }
                }
            }
        }
    }

    private static boolean isClass(JarEntry entry) {
        return entry.getName().endsWith(".class");
    }

    private void pack(String classPath) throws IOException {
        var application = dir.resolve("application.jar");
        try (var out =
                new JarOutputStream(
                        Files.newOutputStream(application), manifest("Class-Path", classPath))) {
            out.finish();
        }
        LibraryJar.of(application).write(whole);
    }

    private Map<String, String> packed(String classPath) throws IOException {
        pack(classPath);
        Map<String, String> found = new TreeMap<>();
        try (var jar = new JarFile(whole.toFile())) {
            for (var entry : jar.stream().toList()) {
                try (var in = jar.getInputStream(entry)) {
                    found.put(entry.getName(), new String(in.readAllBytes(), UTF_8));
                }
            }
        }
        return found;
    }

    private void jar(String name, Map<String, String> entries) throws IOException {
        var file = dir.resolve(name);
        Files.createDirectories(file.getParent());
        try (var out =
                new JarOutputStream(
                        Files.newOutputStream(file), manifest("Multi-Release", "true"))) {
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue().getBytes(UTF_8));
                out.closeEntry();
            }
        }
    }

    private static Manifest manifest(String name, String value) {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue(name, value);
        return manifest;
    }
}
