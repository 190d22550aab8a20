package dev.plumbline.bench.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.rule.ParamInfo;
import dev.plumbline.rule.RuleCatalogue;
import dev.plumbline.rule.WeightProfiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The committed document is what the catalogue and the profiles make. After a wanted change of
 * them: {@code ./plumbline bench documents}.
 */
class RulesDocumentTest {

    private static final Path FILE = Path.of("docs", "rules.md");

    @Test
    void committedDocumentIsTheCatalogues() {
        assertThat(FILE).content().isEqualTo(RulesDocument.text());
    }

    @Test
    void saysEverythingAboutEveryRule() {
        for (var entry : RuleCatalogue.ENTRIES) {
            var rule = entry.info();
            var chapter = chapter(rule.id());
            assertThat(chapter)
                    .contains(rule.title(), rule.description(), rule.unit(), rule.whyWeight())
                    .contains("severity: " + rule.severity());
            assertThat(chapter.replace(",", "")).contains("weight: " + rule.weight() + ".");
            for (ParamInfo param : rule.params()) {
                assertThat(chapter)
                        .contains("`" + param.name() + "`", param.description())
                        .contains("`" + param.standard() + "`");
            }
        }
    }

    @Test
    void saysWhatProfilesAreFor() {
        assertThat(RulesDocument.text())
                .contains(
                        WeightProfiles.all().stream()
                                .map(profile -> profile.description())
                                .toList())
                .contains("| `remoteDiscomfort` | SOFT 1 | 3, `nightCost` `8` |");
    }

    /** From the rule's heading to the next one. */
    private static String chapter(String rule) {
        var text = RulesDocument.text();
        int begin = text.indexOf("\n### " + rule + "\n");
        assertThat(begin).as(rule).isNotNegative();
        int end = text.indexOf("\n#", begin + 1);
        return text.substring(begin, end < 0 ? text.length() : end);
    }
}
