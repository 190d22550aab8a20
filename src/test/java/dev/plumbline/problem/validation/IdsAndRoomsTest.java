package dev.plumbline.problem.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.EditedJson;
import dev.plumbline.testing.MistakeCodes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of everything that has an id, and of rooms that are made of others or hold several sessions. */
class IdsAndRoomsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tracks",
                "rooms",
                "people",
                "clusters",
                "resources",
                "talks",
                "coordinationSessions"
            })
    void anIdIsGivenOnce(String list) {
        var edited = EditedJson.everyField();
        var all = edited.tree().get(list);
        String again = all.get(0).get("id").toString();
        String second = "/" + list + "/" + all.size();
        var mistaken = edited.with(second, "{'id':" + again.replace('"', '\'') + "}");
        assertThat(MistakeCodes.of(mistaken)).contains(second + "/id duplicateId");
    }

    @Test
    void sessionsShareTheirIdsWithBreaks() {
        var edited = EditedJson.everyField().with("/talks/0/id", "'wed-am:break'");
        assertThat(MistakeCodes.of(edited)).contains("/talks/0/id duplicateId");
    }

    @ParameterizedTest
    @CsvSource({
        "/timeSlots/0/start, 1969-12-31T23:59:00Z",
        "/timeSlots/0/end, 2201-01-01T00:00:00Z"
    })
    void aTimeSlotIsInYearsThatThereMayBe(String pointer, String time) {
        var edited = EditedJson.everyField().with(pointer, "'" + time + "'");
        assertThat(MistakeCodes.of(edited)).contains(pointer + " yearOutOfRange");
    }

    private static EditedJson rooms(String... parts) {
        var edited = EditedJson.of("{'name':'Rooms','timeZone':'UTC'}");
        var rooms = new StringBuilder();
        for (int number = 0; number < parts.length; number++) {
            rooms.append(number == 0 ? "" : ",")
                    .append(
                            "{'id':'r%d','name':'R','consistsOf':[%s]}"
                                    .formatted(number, parts[number]));
        }
        return edited.with("/rooms", "[" + rooms + "]");
    }

    @Test
    void aRoomIsNoPartOfItself() {
        assertThat(MistakeCodes.of(rooms("'r1','r2'", "", ""))).isEmpty();
        assertThat(MistakeCodes.of(rooms("'r1'", "'r2'", ""))).isEmpty();
        assertThat(MistakeCodes.of(rooms("'r0'")))
                .containsExactly("/rooms/0/consistsOf partOfItself");
        assertThat(MistakeCodes.of(rooms("'r1'", "'r2'", "'r0'", "'r0'")))
                .containsExactlyInAnyOrder(
                        "/rooms/0/consistsOf partOfItself",
                        "/rooms/1/consistsOf partOfItself",
                        "/rooms/2/consistsOf partOfItself");
    }

    @Test
    void partsOfARoomExist() {
        assertThat(MistakeCodes.of(rooms("'r1','gone'", "")))
                .containsExactly("/rooms/0/consistsOf/1 unknownId");
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "2, 1"})
    void whereSessionsRunSideBySideThereIsNoBreak(int atOnce, int mistakes) {
        var edited =
                rooms("")
                        .with("/rooms/0/sessionsAtOnce", "" + atOnce)
                        .with(
                                "/timeSlots",
                                "[{'id':'s','room':'r0','start':'2027-05-12T09:00:00Z','end':'2027-05-12T10:00:00Z','breaks':[{'minutes':10,'earliest':'2027-05-12T09:20:00Z','latest':'2027-05-12T09:40:00Z'}]}]");
        assertThat(MistakeCodes.of(edited))
                .hasSize(mistakes)
                .allMatch(code -> code.equals("/timeSlots/0/breaks breakBesideSessions"));
    }
}
