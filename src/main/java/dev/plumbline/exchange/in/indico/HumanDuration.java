package dev.plumbline.exchange.in.indico;

import dev.plumbline.problem.validation.SizeLimits;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lengths as Indico says them in the language of whoever exports: {@code 25 minutes}, {@code 1h
 * 30m}, {@code 1 heure}; also {@code 0:25:00} and plain minutes.
 */
final class HumanDuration {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,3}):([0-5]\\d)(:[0-5]\\d)?");
    private static final Pattern PLAIN = Pattern.compile("(\\d{1,5})(?:\\.0+)?");
    private static final Pattern PART = Pattern.compile("\\s*+(\\d{1,6})\\s*+(\\p{L}++)\\.?+\\s*+");

    private static final int HOUR = 60;
    private static final int DAY = 24 * HOUR;

    /** The beginnings of the words in the languages that Indico speaks. */
    private static final Map<Integer, String> WORDS =
            Map.of(
                    1,
                    "min.*|m|perc|分|分钟|분|м|минут|хв.*|dk|dakika",
                    HOUR,
                    "h|hours?|heures?|hod.*|stunden?|horas?|or[ae]|óra|t|tunti.*|godzin.*|timm.*|時|時間|시간|ц|цаг|год.*|小时|saat|sa",
                    DAY,
                    "d|days?|tage?|jours?|j|d[ií]as?|giorn[oi]|d[ne]n.*|dni|dagar?");

    private HumanDuration() {}

    /** Whole minutes, at least 1 and at most a week; empty for what is none. */
    static OptionalInt minutes(String text) {
        long minutes = clock(text).or(() -> plain(text)).or(() -> words(text)).orElse(0L);
        return 1 <= minutes && minutes <= SizeLimits.MINUTES
                ? OptionalInt.of((int) minutes)
                : OptionalInt.empty();
    }

    private static Optional<Long> clock(String text) {
        Matcher clock = CLOCK.matcher(text);
        return clock.matches()
                ? Optional.of(
                        Long.parseLong(clock.group(1)) * HOUR + Long.parseLong(clock.group(2)))
                : Optional.empty();
    }

    private static Optional<Long> plain(String text) {
        Matcher plain = PLAIN.matcher(text);
        return plain.matches() ? Optional.of(Long.parseLong(plain.group(1))) : Optional.empty();
    }

    private static Optional<Long> words(String text) {
        long minutes = 0;
        Matcher part = PART.matcher(text);
        int end = 0;
        while (end < text.length() && part.region(end, text.length()).lookingAt()) {
            String word = part.group(2).toLowerCase(Locale.ROOT);
            var unit =
                    WORDS.entrySet().stream()
                            .filter(known -> word.matches(known.getValue()))
                            .map(Map.Entry::getKey)
                            .findFirst();
            if (unit.isEmpty()) {
                return Optional.empty();
            }
            minutes += Long.parseLong(part.group(1)) * unit.get();
            end = part.end();
        }
        return end == text.length() ? Optional.of(minutes) : Optional.empty();
    }
}
