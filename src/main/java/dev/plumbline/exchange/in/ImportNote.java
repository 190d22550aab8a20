package dev.plumbline.exchange.in;

/**
 * Something about an import that nobody could know from the problem alone.
 *
 * @param where a file and a place in it ({@code talks.csv, row 5}), or what it is about
 * @param message a sentence: what was done, and what to do if that was wrong
 */
public record ImportNote(Kind kind, String where, String message) {

    /** What happened. */
    public enum Kind {
        /** The files do not say it; something likely was taken. */
        GUESSED,
        /** The files say it, and a problem cannot. */
        DROPPED,
        /** Several things became one. */
        MERGED,
        /** Two things may be the same, or not. */
        DOUBTFUL,
        /** Nobody has said it yet, and solving needs it; what stands there holds the place. */
        MISSING
    }
}
