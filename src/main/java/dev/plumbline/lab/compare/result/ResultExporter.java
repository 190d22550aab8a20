package dev.plumbline.lab.compare.result;

/** Writes a result in one form. */
public interface ResultExporter {

    /** The name of the file within the directory of results. */
    String fileName();

    /** The whole file. */
    byte[] export(ComparisonResult result);
}
