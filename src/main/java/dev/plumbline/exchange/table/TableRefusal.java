package dev.plumbline.exchange.table;

import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.validation.InputError;
import dev.plumbline.problem.validation.InvalidInputException;
import java.util.List;

/** Says that a file is no table at all. */
final class TableRefusal {

    private TableRefusal() {}

    /**
     * @param sentence with {@code %s} for the file's name
     */
    static InvalidInputException of(SourceFile file, String code, String sentence) {
        return new InvalidInputException(
                List.of(new InputError(file.at().text(), code, sentence.formatted(file.name()))));
    }

    static InvalidInputException tooMany(SourceFile file) {
        return of(
                file,
                "tooLarge",
                "The file (%s) has more rows or cells than are read, or larger ones. Maybe remove what is not needed?");
    }

    static InvalidInputException malformed(SourceFile file) {
        return of(
                file,
                "malformedTable",
                "The file (%s) cannot be read as a spreadsheet. Maybe save it again, as XLSX or CSV?");
    }

    static InvalidInputException unclosed(SourceFile file, int line) {
        return of(
                file,
                "unclosedQuote",
                "The quotation mark that opens a cell in line %d of the file (%%s) is never closed. Maybe write it twice, if it belongs to the text?"
                        .formatted(line));
    }
}
