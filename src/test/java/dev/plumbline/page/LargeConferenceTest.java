package dev.plumbline.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A thousand sessions. */
@ExtendWith(PageStory.class)
class LargeConferenceTest {

    @Test
    void isShownWholeAndCanBeMoved(PageStage stage) {
        String slug = stage.server().create(SampleAgenda.conference(10, 8, 13));
        var ada = stage.user().opens(slug);

        assertThat(ada.session("Talk 0 of many")).isVisible();
        assertThat(ada.session("Talk 1039 of many")).isAttached();
        ada.drags("Talk 0 of many", "Talk 2 of many").seesSession("Talk 0 of many", "09:30");
    }
}
