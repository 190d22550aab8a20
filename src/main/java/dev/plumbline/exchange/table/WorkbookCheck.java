package dev.plumbline.exchange.table;

import dev.plumbline.exchange.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a workbook before it is opened: it must not grow beyond reason when it is unpacked,
 * define entities, or have cells in columns that no spreadsheet has.
 */
final class WorkbookCheck {

    /** What all of it may grow to when it is unpacked, in bytes. */
    private static final long UNPACKED = 40_000_000;

    private static final int ENTRIES = 1_000;

    /** Rows, and texts that cells share, of all sheets together. */
    private static final int ROWS = 200_000;

    /** The last column is XFD. */
    private static final int LAST_COLUMN = 16_384;

    private static final int DEEPEST = 100;

    private static final String XML = ".xml";
    private static final Pattern XML_RELATIONS =
            Pattern.compile("/(officeDocument|worksheet|sharedStrings|styles)$");
    private static final Pattern XML_CONTENT =
            Pattern.compile("(sheet\\.main|worksheet|sharedStrings|styles)\\+xml$");

    private final SourceFile file;
    private long size;
    private long cells;
    private long rows;

    private WorkbookCheck(SourceFile file) {
        this.file = file;
    }

    static void require(SourceFile file) throws IOException, XMLStreamException {
        new WorkbookCheck(file).check();
    }

    private void check() throws IOException, XMLStreamException {
        boolean isWorkbook = false;
        try (var zip = ZipFile.builder().setByteArray(file.content()).get()) {
            int count = 0;
            for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
                var entry = entries.nextElement();
                if (++count > ENTRIES) {
                    throw tooLarge();
                }
                try (var stream = bounded(zip.getInputStream(entry))) {
                    if (entry.getName().endsWith(XML) || entry.getName().endsWith(".rels")) {
                        look(stream);
                    } else {
                        stream.transferTo(OutputStream.nullOutputStream());
                    }
                    size += stream.getCount();
                }
                isWorkbook |= entry.getName().equals("[Content_Types].xml");
            }
        }
        if (!isWorkbook) {
            throw TableRefusal.malformed(file);
        }
    }

    /** No more than what all entries together may still grow to. */
    private BoundedInputStream bounded(InputStream entry) throws IOException {
        return BoundedInputStream.builder()
                .setInputStream(entry)
                .setMaxCount(UNPACKED - size)
                .setOnMaxCount(
                        (most, count) -> {
                            throw tooLarge();
                        })
                .get();
    }

    private void look(InputStream stream) throws XMLStreamException {
        var xml = WorkbookParts.parser(stream);
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw TableRefusal.of(
                        file,
                        "documentType",
                        "The file (%s) has a document type, which workbooks do not have. Maybe save it again?");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (++depth > DEEPEST) {
                    throw TableRefusal.malformed(file);
                }
                element(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private void element(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "c" -> {
                cells++;
                // readers make room for all cells left of one
                if (SheetRows.column(xml.getAttributeValue(null, "r"), 0) >= LAST_COLUMN) {
                    throw TableRefusal.malformed(file);
                }
            }
            case "row", "si" -> rows++;
            case "Relationship" ->
                    part(
                            xml.getAttributeValue(null, "Type"),
                            XML_RELATIONS,
                            xml.getAttributeValue(null, "Target"));
            case "Override" ->
                    part(
                            xml.getAttributeValue(null, "ContentType"),
                            XML_CONTENT,
                            xml.getAttributeValue(null, "PartName"));
            default -> {
                // costs a reader nothing that its size does not tell
            }
        }
        if (cells > CsvTables.MOST_CELLS || rows > ROWS) {
            throw TableRefusal.tooMany(file);
        }
    }

    /** What a reader reads as XML has to be a part that was looked through as such. */
    private void part(@Nullable String kind, Pattern asXml, @Nullable String name) {
        boolean isRead = kind != null && asXml.matcher(kind).find();
        if (isRead && (name == null || !name.endsWith(XML))) {
            throw TableRefusal.malformed(file);
        }
    }

    private RuntimeException tooLarge() {
        return TableRefusal.of(
                file,
                "tooLarge",
                "The file (%s) is too large when it is unpacked. Maybe remove pictures and sheets that are not needed?");
    }
}
