package dev.plumbline.problem.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NearestNameTest {

    private static final List<String> KNOWN = List.of("timeSlot", "timeSlots", "minutes", "id");

    @Test
    void typingMistakesAreRecognized() {
        assertThat(NearestName.of("time_slots", KNOWN)).contains("timeSlots");
        assertThat(NearestName.of("TIMESLOT", KNOWN)).contains("timeSlot");
        assertThat(NearestName.of("minuets", KNOWN)).contains("minutes");
    }

    @Test
    void otherWordsAreNot() {
        assertThat(NearestName.of("duration", KNOWN)).isEmpty();
        assertThat(NearestName.of("x".repeat(100_000), KNOWN)).isEmpty();
        assertThat(NearestName.hint("duration", KNOWN)).isEmpty();
    }

    @Property(tries = 200)
    void oneLostCharacterIsFound(
            @ForAll @AlphaChars @StringLength(min = 4, max = 30) String name,
            @ForAll @IntRange(max = 3) int lost) {
        String written = name.substring(0, lost) + name.substring(lost + 1);
        assertThat(NearestName.of(written, List.of("another-name-altogether-1", name)))
                .contains(name);
    }
}
