package dev.plumbline.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Talk;
import dev.plumbline.testing.RandomProblems;
import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Whatever a problem says can be compared and taken back. */
class ProblemPartsTest {

    private static final Problem ONE = RandomProblems.of(1, RandomProblems.ANY);

    /** A problem with one component of another one. */
    private static Problem mixed(Problem one, Problem other, String name)
            throws ReflectiveOperationException {
        var components = Problem.class.getRecordComponents();
        var types = new Class<?>[components.length];
        var values = new Object[components.length];
        for (int index = 0; index < components.length; index++) {
            boolean isOther = components[index].getName().equals(name);
            types[index] = components[index].getType();
            values[index] = components[index].getAccessor().invoke(isOther ? other : one);
        }
        return Problem.class.getDeclaredConstructor(types).newInstance(values);
    }

    @Test
    void everyFieldHasParts() throws ReflectiveOperationException {
        for (RecordComponent component : Problem.class.getRecordComponents()) {
            Problem other = other(component);
            var mixed = mixed(ONE, other, component.getName());

            assertThat(ProblemParts.changed(ONE, mixed)).as(component.getName()).isNotEmpty();
            List<ProblemParts.Part> inTheWay = new ArrayList<>();
            assertThat(ProblemParts.takenBack(ONE, mixed, mixed, inTheWay)).isEqualTo(ONE);
            assertThat(ProblemParts.takenBack(ONE, mixed, ONE, inTheWay)).isEqualTo(ONE);
            assertThat(inTheWay).isEmpty();
        }
    }

    /** One in which the field says something else. */
    private static Problem other(RecordComponent component) throws ReflectiveOperationException {
        var changed =
                ONE.withName("Other")
                        .withTimeZone(ZoneId.of("UTC"))
                        .withGridMinutes(ONE.gridMinutes() + 1);
        for (long seed = 2; seed < 1_000; seed++) {
            var other =
                    RandomProblems.of(seed, RandomProblems.ANY)
                            .withName(changed.name())
                            .withTimeZone(changed.timeZone())
                            .withGridMinutes(changed.gridMinutes());
            var accessor = component.getAccessor();
            if (!Objects.equals(accessor.invoke(other), accessor.invoke(ONE))) {
                return other;
            }
        }
        throw new AssertionError("No random problem has another " + component.getName());
    }

    @Test
    void whatOthersChangedIsKeptOrStandsInTheWay() {
        var talk = ONE.talks().getFirst();
        var renamed = with(talk.withTitle("Renamed"), ONE);
        var elsewhere = renamed.withName("Elsewhere");
        List<ProblemParts.Part> inTheWay = new ArrayList<>();

        assertThat(ProblemParts.takenBack(ONE, renamed, elsewhere, inTheWay))
                .isEqualTo(ONE.withName("Elsewhere"));
        assertThat(inTheWay).isEmpty();
        var again = with(talk.withTitle("Renamed again"), elsewhere);
        ProblemParts.takenBack(ONE, renamed, again, inTheWay);
        assertThat(inTheWay).extracting(ProblemParts.Part::session).containsExactly(talk.id());
    }

    private static Problem with(Talk talk, Problem problem) {
        return problem.withSessions(one -> one.id().equals(talk.id()) ? talk : one);
    }

    @Test
    void whatWasRemovedComesBackWhereItWas() {
        var talks = new ArrayList<>(ONE.talks());
        talks.remove(1);
        var removed = ONE.withTalks(talks);
        var more = new ArrayList<>(talks);
        more.add(talks.getFirst().withId("later"));
        List<ProblemParts.Part> inTheWay = new ArrayList<>();

        var back = ProblemParts.takenBack(ONE, removed, ONE.withTalks(more), inTheWay);
        var expected = new ArrayList<>(ONE.talks());
        expected.add(more.getLast());
        assertThat(back.talks()).isEqualTo(expected);
        assertThat(inTheWay).isEmpty();
    }
}
