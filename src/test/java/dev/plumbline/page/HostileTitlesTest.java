package dev.plumbline.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Titles that would like to be more than text. */
@ExtendWith(PageStory.class)
class HostileTitlesTest {

    private static final String SCRIPT = "</title><script>alert('run')</script>";
    private static final String IMAGE = "<img src=x onerror=\"alert('seen')\"> & ${alert(1)}";
    private static final String BACKWARDS = "Ends\u202Esdrawkcab \u2066 here";
    private static final String LONG = "Wordwithoutend".repeat(300);

    private static final List<String> TABS =
            List.of("Findings", "Solve", "Change", "History", "Publish", "Compare", "Agenda");

    private static SampleAgenda hostile() {
        var sample =
                new SampleAgenda(IMAGE, "Europe/Prague")
                        .room("hall", SCRIPT)
                        .person("ada", IMAGE)
                        .cluster("pci", SCRIPT)
                        .window("morning", "hall", "2027-05-12", "09:30", "11:30")
                        .talk("script", SCRIPT, 30, "ada", "pci")
                        .talk("image", IMAGE, 30, "ada", "pci")
                        .talk("back", BACKWARDS, 30, "ada", "pci")
                        .waiting("long", LONG, 30, "ada", "pci");
        return sample;
    }

    @Test
    void stayTextInEveryView(PageStage stage) {
        String slug = stage.server().create(hostile());
        var ada = stage.user();
        ada.opensStart();
        assertThat(ada.words(IMAGE)).isVisible();
        isText(ada, "start");
        ada.opens(slug);
        assertThat(ada.session(SCRIPT)).isVisible();
        assertThat(ada.session(BACKWARDS)).isVisible();
        isText(ada, "agenda");
        for (String tab : TABS) {
            ada.goesTo(tab);
            isText(ada, tab);
        }
        ada.session(IMAGE).click();
        ada.presses("Move to …");
        assertThat(ada.dialog()).containsText(IMAGE);
        isText(ada, "the menu");
        ada.types("Escape");
    }

    @Test
    void stayTextInTheListOfASmallScreen(PageStage stage) {
        String slug = stage.server().create(hostile());
        var ada = stage.user(options -> options.setViewportSize(360, 740)).opens(slug);

        assertThat(ada.session(SCRIPT)).isVisible();
        isText(ada, "the list");
    }

    @Test
    void stayTextInPublic(PageStage stage) {
        String slug = stage.server().create(hostile());
        stage.server().publish(slug);
        var anybody = stage.user();
        anybody.page().navigate("/p/" + slug);

        assertThat(anybody.words(IMAGE)).isVisible();
        isText(anybody, "the public page");
    }

    /** Nothing of it has become an element, and none makes the page wider than its window. */
    private static void isText(PageUser ada, String where) {
        assertThat(
                        ada.page()
                                .evaluate(
                                        """
                                        () => [...document.querySelectorAll('*')]
                                          .filter(one => one.matches('img[src=x], [onerror]')
                                            || (one.matches('script') && one.text.includes('alert')))
                                          .length
                                        """))
                .as(where)
                .isEqualTo(0);
        assertThat(ada.page().evaluate("() => document.documentElement.scrollWidth - innerWidth"))
                .as("how much %s is too wide", where)
                .matches(wide -> ((Number) wide).intValue() <= 0);
    }
}
