package dev.plumbline.exchange.table;

import dev.plumbline.exchange.table.NumberFormats.Kind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook says, as text. */
final class CellText {

    private static final LocalDateTime EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime EPOCH_OF_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final long SECONDS_OF_DAY = 86_400;

    /** The last day of the year 9999. */
    private static final double LAST_DAY = 2_958_465;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]{1,40}([eE][-+]?\\d{1,3})?");

    private final LocalDateTime epoch;
    private final List<String> shared;
    private final NumberFormats formats;
    private final Supplier<? extends RuntimeException> tooMuch;
    private long charactersLeft;

    /**
     * @param characters that may be read in all
     * @param tooMuch what is thrown when there are more
     */
    CellText(
            boolean isSince1904,
            List<String> shared,
            NumberFormats formats,
            long characters,
            Supplier<? extends RuntimeException> tooMuch) {
        epoch = isSince1904 ? EPOCH_OF_1904 : EPOCH;
        this.shared = shared;
        this.formats = formats;
        charactersLeft = characters;
        this.tooMuch = tooMuch;
    }

    /**
     * The text of a cell (ECMA-376, part 1, 18.18.11). Results of formulas are what they are; a
     * text of digits stays a text.
     *
     * @param type as the sheet says it
     * @param style the number of its style
     */
    String of(String type, @Nullable String style, String value) {
        return switch (type) {
            case "n" -> NUMBER.matcher(value).matches() ? number(value, style) : text(value);
            case "b" -> value.equals("1") || value.equals("true") ? "true" : "false";
            case "s" -> value.isEmpty() ? "" : text(shared.get(Integer.parseInt(value)));
            case "d" -> moment(value);
            default -> text(value);
        };
    }

    private String text(String text) {
        charactersLeft -= text.length();
        if (charactersLeft < 0) {
            throw tooMuch.get();
        }
        return WorkbookXmlText.plain(text);
    }

    private String number(String value, @Nullable String style) {
        var number = new BigDecimal(value);
        double days = number.doubleValue();
        var kind = 0 <= days && days <= LAST_DAY ? formats.kind(style) : Kind.NUMBER;
        long seconds = Math.round(days * SECONDS_OF_DAY);
        return switch (kind) {
            case NUMBER -> plain(number);
            case DATE -> epoch.plusSeconds(seconds).toString();
            case TIME -> LocalTime.ofSecondOfDay(seconds % SECONDS_OF_DAY).toString();
            case DURATION -> "%d:%02d".formatted(seconds / 3600, seconds / 60 % 60);
        };
    }

    /** Binary fractions are rounded away: 0.1 + 0.2 is 0.3. */
    private static String plain(BigDecimal number) {
        if (Math.abs(number.scale()) > 40) {
            return number.toString();
        }
        var rounded = number.setScale(9, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.toPlainString();
    }

    /** An ISO date, time or both; spreadsheets know no time zones, so a Z says nothing. */
    private String moment(String value) {
        String local = value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
        try {
            if (local.indexOf('T') > 0) {
                return toTheSecond(LocalDateTime.parse(local)).toString();
            }
            return local.indexOf(':') > 0
                    ? LocalTime.parse(local).withNano(0).toString()
                    : LocalDate.parse(local).atStartOfDay().toString();
        } catch (DateTimeException e) {
            return text(value);
        }
    }

    /** Fractions of a second come from reckoning in days. */
    private static LocalDateTime toTheSecond(LocalDateTime time) {
        return time.plusNanos(500_000_000).withNano(0);
    }
}
