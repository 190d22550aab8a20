package dev.plumbline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * A directory in which the launcher finds all it looks for: sources, an application that only says
 * how it was started, a Maven that only copies that, and no other programs than it needs.
 */
final class LauncherHouse {

    static final Path JDK = Path.of(System.getProperty("java.home"));

    private static final Path SCRIPT = Path.of("plumbline").toAbsolutePath();
    private static final List<String> TOOLS =
            List.of(
                    "sh",
                    "awk",
                    "sed",
                    "find",
                    "nice",
                    "dirname",
                    "readlink",
                    "cat",
                    "mkdir",
                    "mv",
                    "rm",
                    "touch",
                    "cp",
                    "sleep",
                    "ls");

    private final Path dir;

    /**
     * @param dir made, with everything in it
     */
    LauncherHouse(Path dir) throws IOException {
        this.dir = dir;
        Files.createDirectories(dir.resolve("src/main"));
        Files.createDirectories(dir.resolve("datasets"));
        Files.createDirectories(dir.resolve("bin"));
        Files.createFile(dir.resolve("pom.xml"));
        Files.copy(SCRIPT, dir.resolve("plumbline"));
        dir.resolve("plumbline").toFile().setExecutable(true);
        for (String tool : TOOLS) {
            program("bin/" + tool, "exec " + find(tool) + " \"$@\"");
        }
        writeStub(dir.resolve("stub.jar"));
        // Sources from before the build, whatever the resolution of the file system's clock.
        edited("pom.xml", Instant.now().minusSeconds(60));
        edited("src/main", Instant.now().minusSeconds(60));
    }

    Path path(String name) {
        return dir.resolve(name);
    }

    /** Sets the time at which a file was changed. */
    void edited(String name, Instant when) throws IOException {
        Files.setLastModifiedTime(path(name), FileTime.from(when));
    }

    /** Puts the application where a build would. */
    LauncherHouse built() throws IOException {
        Files.createDirectories(path("target/quarkus-app"));
        Files.copy(path("stub.jar"), path("target/quarkus-app/quarkus-run.jar"));
        return this;
    }

    /** A program of a few lines of shell. */
    void program(String name, String... lines) throws IOException {
        Files.createDirectories(path(name).getParent());
        Files.writeString(path(name), "#!/bin/sh\n" + String.join("\n", lines) + "\n");
        path(name).toFile().setExecutable(true);
    }

    /** A Maven that notes its arguments in the file "builds". */
    void maven() throws IOException {
        program(
                "bin/mvn",
                "echo \"$@\" >>builds",
                "echo noise",
                "case \" $* \" in *' test '*) mkdir -p target/surefire ;; esac",
                // Of tests and format checks several run at once, which would copy at once.
                "case \" $* \" in *' package '*) ;; *) exit 0 ;; esac",
                "mkdir -p target/quarkus-app",
                "cp stub.jar target/quarkus-app/quarkus-run.jar");
    }

    /** The launcher with these arguments, with a JDK to be found in JAVA_HOME only. */
    ProcessBuilder command(String... args) {
        return command(path("plumbline"), args);
    }

    /** The same, called by another name. */
    ProcessBuilder command(Path script, String... args) {
        var words = new ArrayList<>(List.of(script.toString()));
        words.addAll(List.of(args));
        var builder = new ProcessBuilder(words).directory(dir.getRoot().toFile());
        builder.environment().clear();
        builder.environment().put("PATH", path("bin").toString());
        builder.environment().put("JAVA_HOME", JDK.toString());
        builder.environment().put("PLUMBLINE_JDKS", path("no-jdks").toString());
        return builder;
    }

    private static Path find(String tool) {
        for (String place : System.getenv("PATH").split(":")) {
            var file = Path.of(place, tool);
            if (Files.isExecutable(file)) {
                return file;
            }
        }
        throw new IllegalStateException("There is no " + tool + " in PATH.");
    }

    private static void writeStub(Path jar) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, LauncherStub.class.getName());
        String entry = LauncherStub.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                var code = LauncherStub.class.getResourceAsStream("/" + entry)) {
            out.putNextEntry(new JarEntry(entry));
            code.transferTo(out);
        }
    }
}
