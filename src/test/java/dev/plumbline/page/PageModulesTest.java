package dev.plumbline.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What modules of the page work out without drawing: their tests are in {@code src/test/page}, and
 * one Node runs all of them.
 */
class PageModulesTest {

    @Test
    void doWhatTheirTestsSay() throws Exception {
        var all = PageNode.TESTS.resolve("all.js");
        var ended =
                PageNode.run(
                        Path.of("."),
                        List.of(
                                PageNode.orSkip().toString(),
                                "--test-reporter=spec",
                                all.toString()));
        assertThat(ended.code()).as(ended.said()).isZero();
        assertThat(ended.said()).as("some were run").containsPattern("pass [1-9]");
    }
}
