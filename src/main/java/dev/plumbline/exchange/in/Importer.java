package dev.plumbline.exchange.in;

/** Reads one foreign format. Knows no doors: files come as bytes, settings as options. */
public interface Importer {

    /** What it reads. */
    ImportFormat format();

    /**
     * A problem made of the files.
     *
     * @throws dev.plumbline.problem.validation.InvalidInputException with every mistake in the
     *     files, at pointers that begin with the file's name; nothing else is ever thrown for what
     *     was handed in
     */
    ImportResult read(ImportRequest request);
}
