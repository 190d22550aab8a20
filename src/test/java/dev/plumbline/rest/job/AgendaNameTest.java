package dev.plumbline.rest.job;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** An agenda that got its name from its problem has one that an agenda may have. */
class AgendaNameTest {

    @Test
    void aLongNameIsCut() {
        assertThat(AgendaRequests.shortName("a".repeat(200))).isEqualTo("a".repeat(200));
        assertThat(AgendaRequests.shortName("a".repeat(201))).isEqualTo("a".repeat(199) + "…");
    }

    @Test
    void noCharacterIsCutInTwo() {
        String name = "a".repeat(198) + "🦊".repeat(40);

        assertThat(AgendaRequests.shortName(name)).isEqualTo("a".repeat(198) + "…");
    }
}
