package dev.plumbline.exchange.out.text;

/**
 * How many columns text takes where every letter is as wide as the other: ideographs, kana, hangul
 * and emoji two, combining and invisible characters none (Unicode's UAX #11, East Asian Width,
 * without its ambiguous characters).
 */
final class DisplayWidth {

    private static final int SOFT_HYPHEN = 0xAD;

    /** First and last of the blocks that are wide throughout, or nearly so. */
    private static final int[][] WIDE = {
        {0x1100, 0x115F}, {0x2329, 0x232A}, {0x2E80, 0x303E}, {0x3041, 0xA4CF},
        {0xA960, 0xA97F}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF}, {0xFE10, 0xFE19},
        {0xFE30, 0xFE6F}, {0xFF01, 0xFF60}, {0xFFE0, 0xFFE6}, {0x16FE0, 0x18DFF},
        {0x1AFF0, 0x1B2FF}, {0x1F200, 0x1F265}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF},
        {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}
    };

    private DisplayWidth() {}

    /** In columns. */
    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** Of one character: 0, 1 or 2. */
    static int of(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.CONTROL -> 0;
            case Character.FORMAT -> point == SOFT_HYPHEN ? 1 : 0;
            default -> isJoiningJamo(point) ? 0 : isWide(point) ? 2 : 1;
        };
    }

    /** Whether a line may end before the character, between others of its kind. */
    static boolean isIdeograph(int point) {
        return isWide(point) && !Character.isEmoji(point) && of(point) == 2;
    }

    /** Vowels and final consonants, which become one syllable with what stands before. */
    private static boolean isJoiningJamo(int point) {
        return point >= 0x1160 && point <= 0x11FF;
    }

    private static boolean isWide(int point) {
        if (Character.isEmojiPresentation(point)) {
            return true;
        }
        for (int[] block : WIDE) {
            if (point >= block[0] && point <= block[1]) {
                return true;
            }
        }
        return false;
    }
}
