package dev.plumbline.exchange.out;

/** Writes one foreign format. The same request gives the same bytes. */
public interface Exporter {

    /** What it writes. */
    ExportFormat format();

    /** The whole file. Titles and names are data: whatever they contain, they stay text. */
    byte[] write(ExportRequest request);
}
