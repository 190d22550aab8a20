package dev.plumbline.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the page says of its types in JSDoc is true, as far as TypeScript can tell. The checker and
 * the types of Lit come from npm; nothing of them is in the program.
 */
class PageTypesTest {

    private static final String TYPESCRIPT = "typescript@5.9.3";

    @TempDir private Path dir;

    @Test
    @Tag("thorough")
    void holdTrue() throws Exception {
        var node = PageNode.orSkip();
        install(TYPESCRIPT, "lit@" + litOfThePage());
        var config = Files.writeString(dir.resolve("tsconfig.json"), config());
        var tsc = dir.resolve("node_modules/typescript/bin/tsc");
        var checked =
                PageNode.run(
                        Path.of("."),
                        List.of(
                                node.toString(),
                                tsc.toString(),
                                "--pretty",
                                "false",
                                "-p",
                                config.toString()));
        assertThat(checked.code()).as(checked.said()).isZero();
    }

    /** Ends the test as skipped where npm is not, or reaches nobody. */
    private void install(String checker, String lit) throws Exception {
        var npm = PageNode.inPath("npm").findFirst();
        assumeTrue(npm.isPresent(), "npm is not installed, which brings the checker.");
        var command =
                List.of(
                        npm.get().toString(),
                        "install",
                        "--prefix",
                        dir.toString(),
                        "--no-audit",
                        "--no-fund",
                        "--ignore-scripts",
                        "--prefer-offline",
                        "--fetch-retries=1",
                        "--fetch-timeout=60000",
                        checker,
                        lit);
        var installed = PageNode.run(dir, command);
        assertThat(installed.said()).as("a version that is none").doesNotContain("ETARGET");
        assumeTrue(
                installed.code() == 0,
                "npm could not bring the checker, maybe for want of a network: "
                        + installed.said());
    }

    /** That of the webjar, so that types are those of what the browser runs. */
    private static String litOfThePage() throws IOException {
        var properties = new Properties();
        try (var in =
                PageTypesTest.class.getResourceAsStream(
                        "/META-INF/maven/org.webjars.npm/lit/pom.properties")) {
            properties.load(in);
        }
        return properties.getProperty("version");
    }

    /** The committed one, which knows nothing of the folder in which Lit is. */
    private String config() {
        return """
        {
          "extends": "%1$s",
          "compilerOptions": {
            "paths": { "lit": ["%2$s/lit"], "lit/*": ["%2$s/lit/*"] }
          }
        }
        """
                .formatted(
                        PageNode.TESTS.resolve("tsconfig.json").toAbsolutePath(),
                        dir.resolve("node_modules"));
    }
}
