package dev.plumbline.lab.compare.report;

import dev.plumbline.lab.compare.result.ValueSpread;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as people read them. */
final class ReportFigures {

    private static final double SMALLEST_PERCENT = 0.05;
    private static final double NO_DECIMALS_FROM = 99.95;
    private static final double SMALLEST_P = 0.001;
    private static final double DECIMALS_OF_P_BELOW = 0.1;

    /** Not broken at the end of a line. */
    private static final String BLANK = "\u00a0";

    private static final char MINUS = '\u2212';
    private static final String TO = "\u2013";

    private ReportFigures() {}

    /** Such as {@code 12.3 %}, and {@code 0 %} where there is nothing. */
    static String percent(double percent) {
        return share(percent) + BLANK + "%";
    }

    /** The same without its sign of percent. */
    static String share(double percent) {
        double size = Math.abs(percent);
        if (size == 0) {
            return "0";
        }
        if (size < SMALLEST_PERCENT) {
            return percent < 0 ? ">" + MINUS + "0.1" : "<0.1";
        }
        return format(size < NO_DECIMALS_FROM ? "%,.1f" : "%,.0f", percent);
    }

    /** With one decimal, where it is not whole. */
    static String number(double number) {
        return format(number == Math.rint(number) ? "%,.0f" : "%,.1f", number);
    }

    /** With as many decimals as a few digits need, such as {@code 0.02} or {@code 4,100}. */
    static String significant(double number) {
        int digits = Math.clamp(1 - (int) Math.floor(Math.log10(Math.max(1e-3, number))), 0, 3);
        return new BigDecimal(number)
                .setScale(digits, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** From the first quartile to the third one. */
    static String middleHalf(ValueSpread spread) {
        return spread.q1() == spread.q3()
                ? number(spread.q1())
                : number(spread.q1()) + TO + number(spread.q3());
    }

    /** A probability, as exactly as it matters. */
    static String probability(double p) {
        if (p < SMALLEST_P) {
            return "<0.001";
        }
        return format(p < DECIMALS_OF_P_BELOW ? "%.3f" : "%.2f", p);
    }

    private static String format(String format, double number) {
        return String.format(Locale.ENGLISH, format, number).replace('-', MINUS);
    }
}
