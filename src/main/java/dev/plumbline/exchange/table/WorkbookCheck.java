package dev.plumbline.exchange.table;

import dev.plumbline.exchange.source.SourceFile;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
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
                try (var stream = new Counted(zip.getInputStream(entry))) {
                    if (entry.getName().endsWith(XML) || entry.getName().endsWith(".rels")) {
                        look(stream);
                    } else {
                        stream.readToEnd();
                    }
                }
                isWorkbook |= entry.getName().equals("[Content_Types].xml");
            }
        }
        if (!isWorkbook) {
            throw TableRefusal.malformed(file);
        }
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
                column(xml.getAttributeValue(null, "r"));
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

    /** Readers make room for all cells left of one. */
    private void column(@Nullable String address) {
        int column = 0;
        for (int index = 0; address != null && index < address.length(); index++) {
            char one = address.charAt(index);
            if ('A' <= one && one <= 'Z' && column <= LAST_COLUMN) {
                column = column * 26 + one - 'A' + 1;
            }
        }
        if (column > LAST_COLUMN) {
            throw TableRefusal.malformed(file);
        }
    }

    private RuntimeException tooLarge() {
        return TableRefusal.of(
                file,
                "tooLarge",
                "The file (%s) is too large when it is unpacked. Maybe remove pictures and sheets that are not needed?");
    }

    /** What is unpacked, counted. */
    private final class Counted extends FilterInputStream {

        Counted(InputStream stream) {
            super(stream);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            size += read;
            if (size > UNPACKED) {
                throw tooLarge();
            }
        }

        void readToEnd() throws IOException {
            byte[] buffer = new byte[1 << 16];
            while (read(buffer, 0, buffer.length) >= 0) {
                // counted as it is read
            }
        }
    }
}
