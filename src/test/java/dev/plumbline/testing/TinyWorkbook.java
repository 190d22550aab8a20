package dev.plumbline.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The smallest workbook around a sheet whose XML a test writes. */
public final class TinyWorkbook {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE =
            "http://schemas.openxmlformats.org/package/2006/relationships";

    private TinyWorkbook() {}

    /**
     * A workbook of one sheet.
     *
     * @param sheetData the rows as XML
     */
    public static byte[] of(String name, String sheetData) {
        return zipped(
                Map.of(
                        "[Content_Types].xml",
                        "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
                        "_rels/.rels",
                        relation("officeDocument", "xl/workbook.xml"),
                        "xl/workbook.xml",
                        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"%s\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
                                .formatted(MAIN, RELATIONS, name),
                        "xl/_rels/workbook.xml.rels",
                        relation("worksheet", "worksheets/sheet1.xml"),
                        "xl/worksheets/sheet1.xml",
                        "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>"
                                .formatted(MAIN, sheetData)));
    }

    private static String relation(String kind, String target) {
        return "<Relationships xmlns=\"%s\"><Relationship Id=\"r1\" Type=\"%s/%s\" Target=\"%s\"/></Relationships>"
                .formatted(PACKAGE, RELATIONS, kind, target);
    }

    private static byte[] zipped(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : new TreeMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
