package dev.plumbline.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamReader;

/** What a workbook says of its sheets. */
final class SheetList implements WorkbookParts.Reading {

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
