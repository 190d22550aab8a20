package dev.plumbline.exchange.in.sheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.plumbline.exchange.sheet.ListText;
import dev.plumbline.exchange.sheet.SheetColumn;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads what people type into cells as values of the contract. Lists are not read here. */
record CellValues(ZoneId zone) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern MINUTES =
            Pattern.compile("(\\d{1,6}) ?(?:m|min|mins|minutes?|minuten?|minutos?|minut|'|′)?\\.?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d)(?::00)?");
    private static final Pattern HOURS =
            Pattern.compile(
                    "(\\d{1,4}) ?(?:h|hours?|std|stunden?|hod)\\.?(?: ?(\\d{1,2}) ?(?:m|min)?)?");
    private static final Pattern PARTS_OF_HOURS =
            Pattern.compile("(\\d{1,2})[.,](25|50?|75) ?(?:h|hours?|std|stunden?)\\.?");

    /** {@code Full talk (45 minutes)}. */
    private static final Pattern AMONG_WORDS =
            Pattern.compile("\\D{0,80}?\\b(\\d{1,3}) ?(?:min|mins|minutes|minuten)\\b\\D{0,80}");

    private static final Pattern BLANK_BEFORE_TIME =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?: +|T)(\\d{1,2}:.*)");
    private static final Pattern BLANK_BEFORE_OFFSET = Pattern.compile("(?<! ) ++(?=[-+Zz])");

    /** As spreadsheets write it where the day comes first. */
    private static final Pattern DOTTED =
            Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}),?+ ++(\\d{1,2}:.*)");

    private static final Set<String> YES =
            Set.of(
                    "yes", "y", "true", "1", "x", "ja", "wahr", "oui", "sí", "si", "sim", "ano",
                    "tak");

    private static final Set<String> NO =
            Set.of("no", "n", "false", "0", "-", "nein", "falsch", "non", "não", "ne", "nie");

    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("INPERSON", "IN_PERSON"),
                    Map.entry("ON_SITE", "IN_PERSON"),
                    Map.entry("ONSITE", "IN_PERSON"),
                    Map.entry("VOR_ORT", "IN_PERSON"),
                    Map.entry("SUR_PLACE", "IN_PERSON"),
                    Map.entry("PRESENCIAL", "IN_PERSON"),
                    Map.entry("OSOBNĚ", "IN_PERSON"),
                    Map.entry("ONLINE", "REMOTE"),
                    Map.entry("VIRTUAL", "REMOTE"),
                    Map.entry("À_DISTANCE", "REMOTE"),
                    Map.entry("REMOTO", "REMOTE"),
                    Map.entry("SLOT", "TIME_SLOT"));

    /** The value; empty when the cell does not say one, which {@link #needed} explains. */
    Optional<JsonNode> of(SheetColumn.Kind kind, String cell) {
        String text = cell.strip();
        return switch (kind) {
            case NUMBER -> number(text);
            case MINUTES -> minutes(text);
            case FLAG -> flag(text);
            case TIME -> time(text).map(TextNode::valueOf);
            case CLOCK -> Optional.of(TextNode.valueOf(clock(text)));
            case WORD -> Optional.of(TextNode.valueOf(word(text)));
            case ZONE -> Optional.of(TextNode.valueOf(text));
            default -> Optional.of(TextNode.valueOf(ListText.text(cell)));
        };
    }

    /** What a cell of the kind must be. */
    String needed(SheetColumn.Kind kind) {
        return switch (kind) {
            case NUMBER -> "a whole number";
            case FLAG -> "yes or no";
            case MINUTES -> "a length such as 25, 25m, 0:25, 1h or 1h30";
            case TIME ->
                    "a date and time that exists in %s, such as 2027-05-12 09:30, or one with offset such as 2027-05-12T09:30+02:00"
                            .formatted(zone);
            default -> "something else";
        };
    }

    private static Optional<JsonNode> number(String text) {
        return NUMBER.matcher(text).matches()
                ? Optional.of(IntNode.valueOf(Integer.parseInt(text)))
                : Optional.empty();
    }

    private static Optional<JsonNode> flag(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return YES.contains(word) || NO.contains(word)
                ? Optional.of(BooleanNode.valueOf(YES.contains(word)))
                : Optional.empty();
    }

    private static Optional<JsonNode> minutes(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        var plain = MINUTES.matcher(lower);
        if (plain.matches()) {
            return Optional.of(IntNode.valueOf(Integer.parseInt(plain.group(1))));
        }
        var hours = HOURS.matcher(lower);
        var clock = CLOCK.matcher(lower);
        if (hours.matches()) {
            String rest = hours.group(2) == null ? "0" : hours.group(2);
            return minutes(hours.group(1), rest);
        }
        if (clock.matches()) {
            return minutes(clock.group(1), clock.group(2));
        }
        var parts = PARTS_OF_HOURS.matcher(lower);
        if (parts.matches()) {
            int hundredths = Integer.parseInt((parts.group(2) + "0").substring(0, 2));
            return minutes(parts.group(1), String.valueOf(hundredths * 60 / 100));
        }
        var among = AMONG_WORDS.matcher(lower);
        return among.matches()
                ? Optional.of(IntNode.valueOf(Integer.parseInt(among.group(1))))
                : number(text);
    }

    private static Optional<JsonNode> minutes(String hours, String minutes) {
        return Optional.of(
                IntNode.valueOf(Integer.parseInt(hours) * 60 + Integer.parseInt(minutes)));
    }

    private Optional<String> time(String text) {
        var parts = BLANK_BEFORE_TIME.matcher(dashed(text));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String time = BLANK_BEFORE_OFFSET.matcher(parts.group(2)).replaceAll("");
        String iso = parts.group(1) + "T" + (time.charAt(1) == ':' ? "0" : "") + time;
        try {
            boolean isLocal =
                    iso.indexOf('Z') < 0
                            && iso.indexOf('z') < 0
                            && !iso.substring(11).matches(".*[-+].*");
            return Optional.of(
                            isLocal ? there(LocalDateTime.parse(iso)) : OffsetDateTime.parse(iso))
                    .filter(CellValues::exists)
                    .map(OffsetDateTime::toString);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String dashed(String text) {
        var dotted = DOTTED.matcher(text);
        return dotted.matches()
                ? "%s-%02d-%02d %s"
                        .formatted(
                                dotted.group(3),
                                Integer.parseInt(dotted.group(2)),
                                Integer.parseInt(dotted.group(1)),
                                dotted.group(4))
                : text;
    }

    /** Of two such times when the clocks go back, the first; year 0 when they go forward. */
    private OffsetDateTime there(LocalDateTime local) {
        var time = local.atZone(zone).toOffsetDateTime();
        return time.toLocalDateTime().equals(local) ? time : time.withYear(0);
    }

    private static boolean exists(OffsetDateTime time) {
        return time.getYear() > 0;
    }

    private static String clock(String text) {
        String padded = text.length() > 1 && text.charAt(1) == ':' ? "0" + text : text;
        return padded.matches("\\d\\d:\\d\\d:00") ? padded.substring(0, 5) : padded;
    }

    private static String word(String text) {
        String word = text.toUpperCase(Locale.ROOT).replaceAll("[-\\s]+", "_");
        return WORDS.getOrDefault(word, word);
    }
}
