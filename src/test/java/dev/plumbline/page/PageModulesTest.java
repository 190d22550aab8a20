package dev.plumbline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What modules of the page work out without drawing: their tests are in {@code src/test/page}, and
 * Node runs them.
 */
class PageModulesTest {

    @Test
    void doWhatTheirTestsSay() throws Exception {
        var command = new ArrayList<>(List.of(PageNode.orSkip().toString(), "--test"));
        try (var tests = Files.list(PageNode.TESTS)) {
            tests.map(Path::toString)
                    .filter(name -> name.endsWith(".test.js"))
                    .sorted()
                    .forEach(command::add);
        }
        var ended = PageNode.run(Path.of("."), command);
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.said()).as("all of them ran").containsPattern("(?m)^# pass [1-9]");
    }
}
