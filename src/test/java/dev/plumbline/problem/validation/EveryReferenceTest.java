package dev.plumbline.problem.validation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.testing.EditedJson;
import dev.plumbline.testing.MistakeCodes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever names something, has a guid, or lasts from a start to an end, wherever it stands. */
class EveryReferenceTest {

    /** What is published may name what is gone. */
    private static final String MAY_DANGLE = "/published/";

    private record Value(String pointer, JsonNode json) {}

    private static Stream<Value> everyValue() {
        var edited = EditedJson.everyField();
        return edited.pointers().stream()
                .map(pointer -> new Value(pointer, edited.tree().at(pointer)));
    }

    private static Set<String> ids() {
        Set<String> ids = new TreeSet<>(Set.of("wed-am:break"));
        everyValue()
                .filter(value -> value.pointer().endsWith("/id"))
                .forEach(value -> ids.add(value.json().textValue()));
        return ids;
    }

    static List<String> references() {
        var ids = ids();
        return everyValue()
                .filter(value -> value.json().isTextual() && ids.contains(value.json().asText()))
                .map(Value::pointer)
                .filter(pointer -> !pointer.endsWith("/id") && !pointer.startsWith(MAY_DANGLE))
                .toList();
    }

    @Test
    void theProblemThatHasEverythingHasThemAll() {
        assertThat(references())
                .hasSizeGreaterThan(30)
                .contains(
                        "/timeSlots/0/chairs/candidates/0",
                        "/tracks/0/chairs/candidates/1",
                        "/relations/0/sessions/0",
                        "/wishes/0/sessions/1",
                        "/talks/1/resources/0",
                        "/rooms/2/consistsOf/0");
    }

    @ParameterizedTest
    @MethodSource("references")
    void namesWhatIsThere(String pointer) {
        assertThat(MistakeCodes.of(EditedJson.everyField().with(pointer, "'nothing-has-it'")))
                .contains(pointer + " unknownId");
    }

    static List<String> ends() {
        return everyValue()
                .filter(value -> value.json().has("start") && value.json().has("end"))
                .map(Value::pointer)
                .filter(pointer -> !pointer.startsWith(MAY_DANGLE))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("ends")
    void endsAfterItsStart(String owner) {
        var edited = EditedJson.everyField();
        String start = edited.tree().at(owner + "/start").toString();

        assertThat(MistakeCodes.of(edited.with(owner + "/end", start)))
                .contains(owner + "/end endNotAfterStart");
    }

    @Test
    void aPlaceEndsAfterItsStart() {
        var edited =
                EditedJson.everyField()
                        .with("/talks/1/places/1/end", "'2026-11-11T14:00:00-05:00'");

        assertThat(MistakeCodes.of(edited))
                .containsExactly("/talks/1/places/1/end endNotAfterStart");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tracks/0", "/timeSlots/0"})
    void chairsAreNoMoreThanMayBeOne(String owner) {
        String chairs = owner + "/chairs";
        assertThat(MistakeCodes.of(with(chairs, "{'count':2,'candidates':['ada','mei']}")))
                .isEmpty();
        assertThat(MistakeCodes.of(with(chairs, "{'count':2,'candidates':['ada','ada']}")))
                .containsExactly(chairs + "/candidates tooFewCandidates");
        assertThat(MistakeCodes.of(with(chairs, "{'count':0,'candidates':['ada']}")))
                .containsExactly(chairs + "/count outOfRange");
        assertThat(MistakeCodes.of(with(chairs, "{'count':2,'candidates':'ada'}")))
                .containsExactly(chairs + "/candidates wrongType");
    }

    @ParameterizedTest
    @CsvSource({"talks, t2", "coordinationSessions, c1", "people, mei", "rooms, salon-b"})
    void aGuidIsOneAndGivenOnce(String list, String id) {
        var all = EditedJson.everyField().tree().get(list);
        int index = 0;
        while (!all.get(index).get("id").textValue().equals(id)) {
            index++;
        }
        String guid = "/%s/%d/guid".formatted(list, index);
        String taken =
                switch (list) {
                    case "people" -> "33333333-3333-4333-8333-333333333333";
                    case "rooms" -> "11111111-1111-4111-8111-111111111111";
                    default -> "22222222-2222-4222-8222-222222222222";
                };

        assertThat(MistakeCodes.of(with(guid, "'abcdefab-cdef-4bcd-8bcd-abcdefabcdef'"))).isEmpty();
        assertThat(MistakeCodes.of(with(guid, "'5012'"))).containsExactly(guid + " badGuid");
        assertThat(MistakeCodes.of(with(guid, "'" + taken + "'")))
                .containsExactly(guid + " duplicateId");
        assertThat(MistakeCodes.of(with(guid, "7"))).containsExactly(guid + " wrongType");
    }

    @Test
    void guidsAreTheSameInCapitals() {
        var edited =
                with("/people/1/guid", "'abcdefab-cdef-4bcd-8bcd-abcdefabcdef'")
                        .with("/people/2/guid", "'ABCDEFAB-CDEF-4BCD-8BCD-ABCDEFABCDEF'");

        assertThat(MistakeCodes.of(edited)).containsExactly("/people/2/guid duplicateId");
    }

    @Test
    void aTieRelatesSeveralSessions() {
        String sessions = "/relations/0/sessions";
        assertThat(MistakeCodes.of(with(sessions, "['t1']")))
                .containsExactly(sessions + " tooFewSessions");
        assertThat(MistakeCodes.of(with(sessions, "['t1','t2','t1']")))
                .containsExactly(sessions + "/2 namedTwice");
        assertThat(MistakeCodes.of(with(sessions, "['t1','wed-am:break']")))
                .containsExactly(sessions + "/1 unknownId");
        assertThat(MistakeCodes.of(with(sessions, "'t1'")))
                .containsExactly(sessions + " wrongType");
    }

    @Test
    void aWishNamesEachSessionOnce() {
        String sessions = "/wishes/0/sessions";
        assertThat(MistakeCodes.of(with(sessions, "['t1']"))).isEmpty();
        assertThat(MistakeCodes.of(with(sessions, "['t1','t2','t2']")))
                .containsExactly(sessions + "/2 namedTwice");
    }

    private static EditedJson with(String pointer, String json) {
        return EditedJson.everyField().with(pointer, json);
    }
}
