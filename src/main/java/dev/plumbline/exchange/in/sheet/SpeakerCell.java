package dev.plumbline.exchange.in.sheet;

import org.jspecify.annotations.Nullable;

/** Who speaks, as a table says it. */
sealed interface SpeakerCell {

    /** Where it stands. */
    CellRef spot();

    /** What it says. */
    String said();

    /**
     * A cell in which one or several people are named.
     *
     * @param affiliations what stands in a column for affiliations; "" if nothing does
     */
    record Text(String text, String affiliations, CellRef spot) implements SpeakerCell {

        @Override
        public String said() {
            return text;
        }
    }

    /**
     * Somebody with a row or columns of their own.
     *
     * @param key what the source calls the person, if anything
     */
    record Named(String name, @Nullable String key, @Nullable String affiliation, CellRef spot)
            implements SpeakerCell {

        @Override
        public String said() {
            return name;
        }
    }
}
