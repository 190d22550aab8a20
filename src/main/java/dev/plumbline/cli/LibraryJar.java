package dev.plumbline.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.zip.Deflater;
import java.util.zip.ZipFile;

/**
 * What is in all libraries of an application, as a class path of them would find it: of files of
 * one name the first, of services all, and no class so old that a JDK keeps nothing of it.
 */
final class LibraryJar {

    private static final String LIBRARIES = "lib/";
    private static final String SERVICES = "META-INF/services/";

    /** Entries of jars of several releases are those for the oldest JDK that may run us. */
    private static final Runtime.Version RELEASE = Runtime.Version.parse("21");

    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    private LibraryJar() {}

    /**
     * Reads the libraries.
     *
     * @param application a jar whose manifest has a class path
     * @throws IOException when one of them cannot be read
     */
    static LibraryJar of(Path application) throws IOException {
        var whole = new LibraryJar();
        try (var jar = new JarFile(application.toFile())) {
            String classPath = jar.getManifest().getMainAttributes().getValue("Class-Path");
            for (String library : classPath.split(" ")) {
                if (library.startsWith(LIBRARIES)) {
                    whole.read(application.resolveSibling(library));
                }
            }
        }
        return whole;
    }

    private void read(Path library) throws IOException {
        try (var jar = new JarFile(library.toFile(), false, ZipFile.OPEN_READ, RELEASE)) {
            for (JarEntry entry : jar.versionedStream().toList()) {
                if (isWanted(entry)) {
                    try (var content = jar.getInputStream(entry)) {
                        add(entry.getName(), content.readAllBytes());
                    }
                }
            }
        }
    }

    /** Manifests, modules and signatures are those of one jar, and would be wrong for the whole. */
    private static boolean isWanted(JarEntry entry) {
        String name = entry.getName();
        return !entry.isDirectory()
                && !name.equals(JarFile.MANIFEST_NAME)
                && !name.endsWith("module-info.class")
                && !name.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");
    }

    private void add(String name, byte[] content) throws IOException {
        var before = entries.get(name);
        if (before != null && name.startsWith(SERVICES)) {
            var both = new ByteArrayOutputStream();
            both.write(before);
            both.write('\n');
            both.write(content);
            entries.put(name, both.toByteArray());
        } else if (before == null) {
            entries.put(name, content);
        }
    }

    /** Writes the jar; whoever looks meanwhile sees none, or the one before. */
    void write(Path jar) throws IOException {
        var unfinished = jar.resolveSibling(jar.getFileName() + ".unfinished");
        try (var out = new JarOutputStream(Files.newOutputStream(unfinished))) {
            out.setLevel(Deflater.BEST_SPEED);
            for (var entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(
                        entry.getKey().endsWith(".class")
                                ? ClassFileAge.younger(entry.getValue())
                                : entry.getValue());
                out.closeEntry();
            }
        }
        Files.move(unfinished, jar, StandardCopyOption.REPLACE_EXISTING);
    }
}
