package dev.plumbline.exchange.in.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.AttendeeWish;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttendeeWishesTest {

    private static final String TALKS =
            """
            Id,Title,Speakers,Minutes
            t1,First,Ada Example,30
            t2,Second,Bo Sample,30
            t3,Third,Cleo Specimen,30
            """;

    private static ImportResult read(String favourites) {
        var options =
                new ImportOptions(
                        null, ZoneId.of("Europe/Berlin"), null, List.of(), null, Map.of(), true);
        var files = List.of(file("talks.csv", TALKS), file("favourites.csv", favourites));
        return SheetImporter.csv().read(new ImportRequest(files, options, null));
    }

    private static SourceFile file(String name, String text) {
        return new SourceFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aRowAFavouriteBecomesWishesThatNameNobody() {
        var imported =
                read(
                        """
                        attendee,session
                        zoe,t1
                        zoe,t2
                        yan,Second
                        xia,t1
                        xia,t2
                        """);
        assertThat(imported.problem().wishes())
                .containsExactly(
                        new AttendeeWish(List.of("t1", "t2"), 2),
                        new AttendeeWish(List.of("t2"), 1));
        assertThat(imported.problem().people()).extracting(person -> person.name()).hasSize(3);
        assertThat(imported.problem().toString()).doesNotContain("zoe", "yan", "xia");
    }

    @Test
    void whatIsNoTalkAnyMoreIsToldAndLeftOut() {
        var imported = read("Attendee ID;Session ID\n7;t1\n7;t9\n8;t9\n");
        assertThat(imported.problem().wishes())
                .extracting(AttendeeWish::sessions)
                .containsExactly(List.of("t1"), List.of());
        assertThat(imported.notes())
                .extracting(ImportNote::message)
                .anyMatch(note -> note.contains("t9"));
    }

    @Test
    void theSheetOfWishesIsReadAsItIs() {
        var imported = read("Sessions,People\nt1; t3,12\n");
        assertThat(imported.problem().wishes())
                .containsExactly(new AttendeeWish(List.of("t1", "t3"), 12));
    }
}
