package dev.plumbline.problem.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
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

    @Test
    void everyThirdLetterMayDiffer() {
        assertThat(NearestName.of("ab", List.of("ax"))).contains("ax");
        assertThat(NearestName.of("ab", List.of("xy"))).isEmpty();
        assertThat(NearestName.of("abcdef", List.of("abcdxy"))).contains("abcdxy");
        assertThat(NearestName.of("abcdef", List.of("abcxyz"))).isEmpty();
        assertThat(NearestName.of("abcdefghijklmno", List.of("abcdefghijkl"))).isPresent();
        assertThat(NearestName.of("abcdefghijklmno", List.of("abcdefghijk"))).isEmpty();
    }

    @Test
    void theNearestOfSeveralIsMeant() {
        assertThat(NearestName.of("minutes", List.of("minxxes", "minuxes", "minxtxs")))
                .contains("minuxes");
        assertThat(NearestName.of("minutes", List.of("minuxes", "minutxs"))).contains("minuxes");
    }

    @RepeatedTest(200)
    void oneLostCharacterIsFound(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        String name = letters(random, random.nextInt(4, 31));
        int lost = random.nextInt(4);
        String written = name.substring(0, lost) + name.substring(lost + 1);
        assertThat(NearestName.of(written, List.of("another-name-altogether-1", name)))
                .contains(name);
    }

    private static String letters(Random random, int length) {
        return random.ints(length, 'a', 'z' + 1)
                .map(letter -> random.nextBoolean() ? letter : Character.toUpperCase(letter))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
