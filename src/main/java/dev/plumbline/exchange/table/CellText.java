package dev.plumbline.exchange.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** What a cell of a workbook says, as text. Dates and times are numbers with a format. */
final class CellText {

    private static final LocalDateTime EPOCH = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime EPOCH_OF_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final long SECONDS_OF_DAY = 86_400;

    /** The last day of the year 9999. */
    private static final double LAST_DAY = 2_958_465;

    /** Formats that have a number alone. */
    private static final Set<Integer> DATES = Set.of(14, 15, 16, 17, 22);

    private static final Set<Integer> TIMES = Set.of(18, 19, 20, 21, 45);
    private static final int DURATION = 46;

    /** Hours, minutes or seconds that do not end with the day; other brackets hold colours. */
    private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)\\]");

    private final LocalDateTime epoch;
    private final Supplier<? extends RuntimeException> tooMuch;
    private long charactersLeft;

    /**
     * @param characters that may be read in all
     * @param tooMuch what is thrown when there are more
     */
    CellText(boolean isSince1904, long characters, Supplier<? extends RuntimeException> tooMuch) {
        epoch = isSince1904 ? EPOCH_OF_1904 : EPOCH;
        charactersLeft = characters;
        this.tooMuch = tooMuch;
    }

    String of(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        String raw = Objects.requireNonNullElse(cell.getRawValue(), "");
        boolean mayBeNumber =
                cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        if (mayBeNumber && raw.matches("-?[0-9.]{1,40}([eE][-+]?\\d{1,3})?")) {
            return number(new BigDecimal(raw), cell);
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return String.valueOf(cell.getValue());
        }
        String text = cell.getType() == CellType.STRING ? cell.getText() : raw;
        charactersLeft -= text.length();
        if (charactersLeft < 0) {
            throw tooMuch.get();
        }
        return XmlText.plain(text);
    }

    private String number(BigDecimal number, Cell cell) {
        double days = number.doubleValue();
        var kind = 0 <= days && days <= LAST_DAY ? kind(cell) : Kind.NUMBER;
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

    private enum Kind {
        NUMBER,
        DATE,
        TIME,
        DURATION
    }

    private static Kind kind(Cell cell) {
        int id = Objects.requireNonNullElse(cell.getDataFormatId(), 0);
        String given = cell.getDataFormatString();
        if (given == null || given.isEmpty()) {
            if (DATES.contains(id)) {
                return Kind.DATE;
            }
            return TIMES.contains(id) ? Kind.TIME : id == DURATION ? Kind.DURATION : Kind.NUMBER;
        }
        String format = given.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\\\.|_.", "");
        if (ELAPSED.matcher(format).find()) {
            return Kind.DURATION;
        }
        String letters = format.replaceAll("\\[[^\\]]*\\]|general", "");
        if (letters.contains("y") || letters.contains("d")) {
            return Kind.DATE;
        }
        return letters.contains("h") || letters.contains("ss") ? Kind.TIME : Kind.NUMBER;
    }
}
