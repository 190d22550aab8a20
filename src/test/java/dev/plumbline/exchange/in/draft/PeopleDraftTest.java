package dev.plumbline.exchange.in.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.in.ImportNotes;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleDraftTest {

    @ParameterizedTest
    @CsvSource({
        "Ada Example, Ada Exampel, true",
        "Ada Example, Ada Exampla, true",
        "Alexandra Sandström, Aleksandra Sandstrom, true",
        "Bo Sam, Bo Sau, true",
        "Tim, Jim, false",
        "Bo, Jo, false",
        "Di Li, Du Li, false",
        "Anna B, Ulla D, false",
        "Max Kim, Tim Kim, false"
    })
    void namesThatShareMostOfTheirLettersAreDoubtful(String one, String other, boolean areAlike) {
        var notes = new ImportNotes();
        var people = new PeopleDraft(notes);
        people.person(null, one, null, "a");
        people.person(null, other, null, "b");
        people.noteDoubts();

        assertThat(notes.list()).hasSize(areAlike ? 1 : 0);
    }
}
