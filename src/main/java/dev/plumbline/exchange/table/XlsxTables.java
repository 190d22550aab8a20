package dev.plumbline.exchange.table;

import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.exchange.source.SourceText;
import dev.plumbline.exchange.table.WorkbookParts.Relation;
import dev.plumbline.problem.validation.InvalidInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tables in workbooks of Excel and all who write them so (XLSX). */
public final class XlsxTables {

    /** Cells of all sheets together, with the empty ones left of others. */
    private static final long MOST_CELLS = 10_000_000;

    /** Characters in all cells together: a text that is shared counts wherever it stands. */
    private static final long MOST_CHARACTERS = 20_000_000;

    private static final String WORKSHEET = "worksheet";

    private XlsxTables() {}

    /** Whether the bytes are an archive, as workbooks are. */
    public static boolean isWorkbook(SourceFile file) {
        return startsWith(file, 'P', 'K');
    }

    private static boolean startsWith(SourceFile file, int first, int second) {
        byte[] bytes = file.content();
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /**
     * The tables of all sheets in which something stands.
     *
     * @throws InvalidInputException if it is no sound workbook, at the file
     */
    public static List<InputTable> read(SourceFile file) {
        SourceText.requireSize(file);
        if (startsWith(file, 0xD0, 0xCF)) {
            throw TableRefusal.of(
                    file,
                    "oldWorkbook",
                    "The file (%s) is an old (.xls) or an encrypted workbook. Maybe save it as XLSX, without a password?");
        }
        if (!isWorkbook(file)) {
            throw TableRefusal.of(
                    file,
                    "malformedTable",
                    "The file (%s) is not a workbook (XLSX). Maybe it is CSV, and its name should end so?");
        }
        try {
            WorkbookCheck.require(file);
            return sheets(file);
        } catch (InvalidInputException e) {
            throw e;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            // files that are damaged fail in many ways
            throw TableRefusal.malformed(file);
        }
    }

    private static List<InputTable> sheets(SourceFile file) throws IOException, XMLStreamException {
        try (var parts = new WorkbookParts(file)) {
            String book = part(parts.relations(""), "officeDocument").orElseThrow();
            var relations = parts.relations(book);
            var list = new SheetList();
            parts.read(book, list);
            var shared = new SharedTexts();
            var formats = new NumberFormats();
            for (var part : Map.of("sharedStrings", shared, "styles", formats).entrySet()) {
                var name = part(relations, part.getKey());
                if (name.isPresent()) {
                    parts.read(name.get(), part.getValue());
                }
            }
            var texts =
                    new CellText(
                            list.isSince1904,
                            shared.texts,
                            formats,
                            MOST_CHARACTERS,
                            () -> TableRefusal.tooMany(file));
            return sheets(file, parts, relations, list, texts);
        }
    }

    private static List<InputTable> sheets(
            SourceFile file,
            WorkbookParts parts,
            Map<String, Relation> relations,
            SheetList list,
            CellText texts)
            throws IOException, XMLStreamException {
        List<InputTable> tables = new ArrayList<>();
        long[] cells = {0};
        for (var named : list.sheets) {
            var relation = relations.get(named.relation());
            if (relation == null || !relation.kind().equals(WORKSHEET)) {
                continue;
            }
            var sheet =
                    new SheetRows(
                            texts,
                            width -> {
                                cells[0] += width;
                                if (cells[0] > MOST_CELLS) {
                                    throw TableRefusal.tooMany(file);
                                }
                            },
                            () -> TableRefusal.tooMany(file));
            parts.read(relation.part(), sheet);
            sheet.merged.fill(sheet.rows);
            if (!sheet.rows.isEmpty()) {
                tables.add(
                        new InputTable(
                                named.name(),
                                file.name() + ", sheet " + named.name(),
                                file.at().at(named.name()),
                                LongTexts.joined(sheet.rows)));
            }
        }
        return List.copyOf(tables);
    }

    private static Optional<String> part(Map<String, Relation> relations, String kind) {
        return relations.values().stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(Relation::part)
                .findFirst();
    }

    /** What a workbook says of its sheets. */
    private static final class SheetList implements WorkbookParts.Reading {

        /** A sheet, and the id by which its part is found. */
        record Named(String name, String relation) {}

        final List<Named> sheets = new ArrayList<>();

        /** Whether days are counted from 1904, the way of old Macs. */
        boolean isSince1904;

        @Override
        public void element(XMLStreamReader xml) {
            if (xml.getLocalName().equals("workbookPr")) {
                String since = xml.getAttributeValue(null, "date1904");
                isSince1904 = "1".equals(since) || "true".equals(since);
            } else if (xml.getLocalName().equals("sheet")) {
                String name = xml.getAttributeValue(null, "name");
                sheets.add(new Named(Objects.requireNonNullElse(name, ""), relation(xml)));
            }
        }

        /** The namespace of the id differs between the two kinds of OOXML. */
        private static String relation(XMLStreamReader xml) {
            for (int index = 0; index < xml.getAttributeCount(); index++) {
                String space = xml.getAttributeNamespace(index);
                if (xml.getAttributeLocalName(index).equals("id")
                        && space != null
                        && space.endsWith("/relationships")) {
                    return xml.getAttributeValue(index);
                }
            }
            return "";
        }
    }
}
