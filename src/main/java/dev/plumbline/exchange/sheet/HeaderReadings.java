package dev.plumbline.exchange.sheet;

import java.util.Set;

/**
 * A header in all the ways that it may be meant: made once where it is looked for in the columns of
 * several sheets.
 *
 * @param keys what it may be known by, from exact to generous; none for what is no header
 * @param withoutUnit without the minutes in which its lengths are; "" if it does not say that
 * @param withoutBrackets without what stands in brackets; "" if nothing does
 * @param inBrackets what stands in the first brackets; "" if nothing does
 */
public record HeaderReadings(
        Set<String> keys, String withoutUnit, String withoutBrackets, String inBrackets) {

    private static final int LONGEST = 200;
    private static final HeaderReadings NONE = new HeaderReadings(Set.of(), "", "", "");

    /** None of what is far too long for a header, or asks for e-mail addresses. */
    public static HeaderReadings of(String header) {
        return isTooLong(header) || HeaderFinder.isMail(header)
                ? NONE
                : new HeaderReadings(
                        HeaderWords.keys(header),
                        HeaderWords.withoutUnit(header),
                        HeaderWords.withoutBrackets(header),
                        HeaderWords.inBrackets(header));
    }

    static boolean isTooLong(String header) {
        return header.length() > LONGEST;
    }
}
