package dev.plumbline.exchange.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTextTest {

    @Test
    void paragraphsListsAndLinksAreToRead() {
        assertThat(MarkupText.plain("<p>First <b>bold</b>\n word.</p><p>Tom &amp; Jo</p>"))
                .isEqualTo("First bold word.\n\nTom & Jo");
        assertThat(MarkupText.plain("One<br>two<br/><br/>three")).isEqualTo("One\ntwo\n\nthree");
        assertThat(MarkupText.plain("<p>All:</p><ul><li>pipes</li><li><p>pumps</p></li></ul>End"))
                .isEqualTo("All:\n\n- pipes\n- pumps\n\nEnd");
        assertThat(MarkupText.plain("See <a href=\"https://example.org/a\">the slides</a>."))
                .isEqualTo("See the slides (https://example.org/a).");
        assertThat(MarkupText.plain("<p>x</p><script>alert(1)</script><style>p{}</style>"))
                .isEqualTo("x");
        assertThat(MarkupText.plain("<pre>a\n  b</pre>")).isEqualTo("a\n  b");
    }

    @Test
    void linesThatNoTagMakesStay() {
        assertThat(MarkupText.plain("One\n\nTwo <em>three</em>\nfour"))
                .isEqualTo("One\n\nTwo three\nfour");
    }

    @Test
    void entitiesAloneAreMarkup() {
        assertThat(MarkupText.plain("Q&amp;A &quot;now&quot;")).isEqualTo("Q&A \"now\"");
    }

    @Test
    void whatIsNoTagStaysBesideTags() {
        assertThat(MarkupText.plain("<p>List&lt;int&gt; and vector<int>, a < b</p>"))
                .isEqualTo("List<int> and vector<int>, a < b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a < b and c > d",
                "std::vector<int> & friends",
                "Map<String, List<Integer>>",
                "AT&T, R&D",
                "  two  blanks\n\n* a list of Markdown  "
            })
    void otherTextsStayAsTheyAre(String text) {
        assertThat(MarkupText.plain(text)).isEqualTo(text);
    }

    @Test
    void deepMarkupIsNoTrouble() {
        assertThat(MarkupText.plain("<div><b>".repeat(20_000) + "x")).isEqualTo("x");
    }
}
