package dev.plumbline.exchange.in;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.exchange.in.ImportNote.Kind;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ImportNotesTest {

    private final ImportNotes notes = new ImportNotes();

    @Test
    void aFewNotesOfOneKindStayApart() {
        IntStream.range(0, 4)
                .forEach(
                        row ->
                                notes.add(
                                        Kind.MISSING,
                                        "a.csv, row " + row,
                                        "\"T" + row + "\" is odd."));

        assertThat(notes.list()).hasSize(4);
    }

    @Test
    void manyNotesOfOneKindAreOneWithAllNames() {
        notes.add(Kind.DROPPED, "b.csv", "Something else.");
        IntStream.range(0, 40)
                .forEach(
                        row ->
                                notes.add(
                                        Kind.MISSING,
                                        "a.csv, row " + row,
                                        "\"T" + row + "\" is odd."));
        notes.add(Kind.GUESSED, "a.csv, row 7", "\"T7\" is odd.");

        assertThat(notes.list())
                .extracting(ImportNote::where)
                .containsExactly("b.csv", "a.csv", "a.csv, row 7");
        assertThat(notes.list().get(1).message())
                .startsWith("\"T0\" is odd. The same goes for 39 more: \"T1\", \"T2\"")
                .endsWith("\"T39\".");
    }

    /** A group is folded once, not once for each of its notes: that took an hour. */
    @Test
    @Timeout(60)
    void asManyAsAreGatheredAreFoldedAtOnce() {
        IntStream.range(0, 20_000)
                .forEach(row -> notes.add(Kind.MISSING, "a.csv, row " + row, "\"T\" is odd."));

        assertThat(notes.list())
                .singleElement()
                .extracting(ImportNote::message)
                .asString()
                .startsWith("\"T\" is odd. The same goes for 19999 more: row 1, row 2, ")
                .endsWith(", and 19799 more.");
    }

    @Test
    void whatIsNotQuotedIsToldByItsPlace() {
        IntStream.range(0, 6)
                .forEach(row -> notes.add(Kind.DROPPED, "a.csv, row " + row, "It is odd."));

        assertThat(notes.list())
                .containsExactly(
                        new ImportNote(
                                Kind.DROPPED,
                                "a.csv",
                                "It is odd. The same goes for 5 more: row 1, row 2, row 3, row 4, row 5."));
    }

    @Test
    void namesAreToldWhereTheyDiffer() {
        IntStream.range(0, 6)
                .forEach(
                        one ->
                                notes.add(
                                        Kind.DOUBTFUL,
                                        "people",
                                        "\"Same\" is not \"N" + one + "\"."));

        assertThat(notes.list())
                .singleElement()
                .extracting(ImportNote::message)
                .asString()
                .endsWith("\"N1\", \"N2\", \"N3\", \"N4\", \"N5\".");
    }

    @Test
    void moreThanAnybodyReadsAreCounted() {
        IntStream.range(0, 1_200)
                .forEach(one -> notes.add(Kind.DROPPED, "a", "Sentence %d is odd.".formatted(one)));

        assertThat(notes.list()).hasSize(ImportNotes.LIMIT + 1);
        assertThat(notes.list().getLast().message())
                .isEqualTo("There are 200 more notes than these 1000.");
    }
}
