package dev.plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files are written whole or not at all, and what cannot be is refused in a sentence. */
class CliFilesTest {

    @TempDir private Path dir;

    @Test
    void readsWhatItWrote() {
        var file = dir.resolve("ä.json");
        CliFiles.write(file, "größer ☕");
        assertThat(file).hasContent("größer ☕");
        assertThat(CliFiles.read(file)).asString().isEqualTo("größer ☕");
    }

    @Test
    void replacesAndLeavesNothingElseBehind() throws IOException {
        var file = dir.resolve("a.json");
        CliFiles.write(file, "a longer old text");
        CliFiles.write(file, "new");
        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void anEarlierFileSurvivesAFailedWrite() throws IOException {
        var file = dir.resolve("a.json");
        CliFiles.write(file, "old");
        // The name of the unfinished file is taken, so that writing it fails.
        var taken = dir.resolve(".a.json." + ProcessHandle.current().pid());
        Files.createDirectory(taken);
        Files.createFile(taken.resolve("full"));
        assertThatThrownBy(() -> CliFiles.write(file, "new"))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(file).hasContent("old");
    }

    @Test
    void followsLinks() throws IOException {
        var file = dir.resolve("a.json");
        CliFiles.write(file, "old");
        var link = Files.createSymbolicLink(dir.resolve("link"), file);
        CliFiles.write(link, "new");
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void othersMayReadWhatIsWritten() throws IOException {
        var usual = Files.createFile(dir.resolve("usual"));
        var file = dir.resolve("a.json");
        CliFiles.write(file, "new");
        assertThat(Files.getPosixFilePermissions(file))
                .isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void aDirectoryIsNeverReplaced() throws IOException {
        var empty = Files.createDirectory(dir.resolve("empty"));
        assertThatThrownBy(() -> CliFiles.write(empty, "new"))
                .hasMessage("Cannot write " + empty + " (it is a directory).");
        assertThat(empty).isEmptyDirectory();
    }

    @Test
    void aMissingDirectoryIsNamed() {
        assertThatThrownBy(() -> CliFiles.requireWritable(dir.resolve("no/a.json")))
                .hasMessageContaining("there is no directory " + dir.resolve("no"));
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> CliFiles.read(dir.resolve("no.json")))
                .hasMessageStartingWith("There is no file " + dir.resolve("no.json"));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(dir)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
