package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.facts.Facts;
import dev.plumbline.schedule.FixedPlacement;
import dev.plumbline.schedule.Score;
import dev.plumbline.testing.TinyProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change does, in words. */
class ChangeWordingTest {

    private final TinyProblem problem = TinyProblem.create().talk("a").talk("b");
    private final Facts facts = problem.facts();
    private final ChangeWording wording =
            new ChangeWording(new FindingWording(facts.problem().timeZone()));

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, as good",
        "0, 0, -1, 1 soft point worse",
        "0, 0, 12, 12 soft points better",
        "0, -1, 12, 1 medium point worse",
        "0, 3, -12, 3 medium points better",
        "1, -3, -12, 1 hard point better",
        "-2, 3, 12, 2 hard points worse"
    })
    void theWorstSeverityThatDiffersDecides(long hard, long medium, long soft, String words) {
        var before = new Score(-10, -20, -30);
        var after = new Score(-10 + hard, -20 + medium, -30 + soft);
        assertThat(wording.verdict(before, after)).isEqualTo(words);
    }

    @Test
    void aPlaceIsNamedWithItsRoom() {
        assertThat(wording.place(at("a", "side", "10:00", 30)))
                .isEqualTo("Wed 11 Nov 10:00-10:30 in Salon B");
        assertThat(wording.place(waiting("a"))).isEqualTo("The waitlist");
    }

    @Test
    void aSessionComesOrGoes() {
        var place = at("a", "am", "10:00", 30);
        assertThat(sentence(place, waiting("a")))
                .isEqualTo("\"Talk a\" would lose the place at Wed 11 Nov 10:00-10:30 in Salon A.");
        assertThat(sentence(waiting("a"), place))
                .isEqualTo("\"Talk a\" would get Wed 11 Nov 10:00-10:30 in Salon A.");
    }

    @Test
    void aSessionMoves() {
        var place = at("a", "am", "10:00", 30);
        assertThat(sentence(place, at("a", "side", "10:00", 30)))
                .isEqualTo("\"Talk a\" would move to Wed 11 Nov 10:00-10:30 in Salon B.");
        assertThat(sentence(place, at("a", "pm", "13:05", 30)))
                .isEqualTo("\"Talk a\" would move to Wed 11 Nov 13:05.");
        assertThat(sentence(place, at("a", "am", "10:05", 30)))
                .isEqualTo("\"Talk a\" would start 5 minutes later.");
        assertThat(sentence(at("a", "am", "10:01", 30), place))
                .isEqualTo("\"Talk a\" would start 1 minute earlier.");
    }

    @Test
    void aSessionIsShortened() {
        var place = at("a", "am", "10:00", 30);
        assertThat(sentence(place, at("a", "am", "10:00", 20)))
                .isEqualTo("\"Talk a\" would have 20 minutes instead of 30.");
        assertThat(sentence(place, at("a", "am", "10:10", 20)))
                .isEqualTo(
                        "\"Talk a\" would start 10 minutes later and have 20 minutes instead of 30.");
    }

    @Test
    void whatHappensToSeveralIsSaidOnce() {
        var later =
                List.of(
                        change(at("a", "am", "10:00", 30), at("a", "am", "10:10", 30)),
                        change(at("b", "pm", "13:00", 30), at("b", "pm", "13:10", 30)));
        assertThat(wording.sentence(later))
                .isEqualTo("\"Talk a\" and \"Talk b\" would start 10 minutes later.");
        var different =
                List.of(
                        change(at("a", "am", "10:00", 30), at("a", "am", "10:10", 30)),
                        change(at("b", "pm", "13:00", 30), waiting("b")));
        assertThat(wording.sentence(different))
                .isEqualTo(
                        "\"Talk a\" would start 10 minutes later; \"Talk b\" would lose the place at Wed 11 Nov 13:00-13:30 in Salon A.");
        assertThat(wording.sentence(List.of())).isEmpty();
    }

    private String sentence(FixedPlacement before, FixedPlacement after) {
        return wording.sentence(List.of(change(before, after)));
    }

    private static ChangeWording.Change change(FixedPlacement before, FixedPlacement after) {
        return new ChangeWording.Change(before, after);
    }

    private FixedPlacement at(String session, String slot, String start, int minutes) {
        return new FixedPlacement(
                facts.session(session).orElseThrow(),
                facts.slot(slot).orElseThrow(),
                problem.time(start).toEpochSecond() / 60,
                minutes);
    }

    private FixedPlacement waiting(String session) {
        return FixedPlacement.waitlisted(facts.session(session).orElseThrow());
    }
}
