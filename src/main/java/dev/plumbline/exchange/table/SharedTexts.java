package dev.plumbline.exchange.table;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts of a workbook, to which cells refer by number. */
final class SharedTexts implements WorkbookParts.Reading {

    final List<String> texts = new ArrayList<>();

    @Override
    public void element(XMLStreamReader xml) throws XMLStreamException {
        if (xml.getLocalName().equals("si")) {
            texts.add(text(xml));
        }
    }

    /** What stands in the element, without its formats and without hints how to pronounce it. */
    static String text(XMLStreamReader xml) throws XMLStreamException {
        String first = "";
        StringBuilder more = null;
        int hints = 0;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("t")) {
                    String text = xml.getElementText();
                    if (hints > 0) {
                        continue;
                    }
                    if (first.isEmpty()) {
                        first = text;
                    } else {
                        more = (more == null ? new StringBuilder(first) : more).append(text);
                    }
                } else {
                    depth++;
                    hints += xml.getLocalName().equals("rPh") ? 1 : 0;
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                hints -= depth > 0 && xml.getLocalName().equals("rPh") ? 1 : 0;
            }
        }
        return more == null ? first : more.toString();
    }
}
