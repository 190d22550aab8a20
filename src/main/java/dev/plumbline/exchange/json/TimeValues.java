package dev.plumbline.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.NearestName;
import dev.plumbline.problem.validation.SizeLimits;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads moments, wall-clock times, time zones and durations. */
record TimeValues(InputErrors errors) {

    private static final String EXAMPLE = "2026-11-11T09:30:00-05:00";
    private static final Pattern HOURS_AND_MINUTES = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");
    private static final Duration LONGEST = Duration.ofDays(7);
    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();

    /** A moment in whole minutes, with its offset. */
    @Nullable OffsetDateTime moment(JsonNode node, InputPointer at) {
        if (!isText(node, at, "a time such as " + EXAMPLE)) {
            return null;
        }
        try {
            var moment = OffsetDateTime.parse(node.textValue());
            return isUsable(moment, node, at) ? moment : null;
        } catch (DateTimeException e) {
            boolean lacksOffset = isLocal(node.textValue());
            complain(
                    node,
                    at,
                    lacksOffset ? "missingOffset" : "badTime",
                    lacksOffset
                            ? "but lacks its offset from UTC. Maybe add one, such as -05:00 or Z?"
                            : "but must be a time with offset such as " + EXAMPLE + ".");
            return null;
        }
    }

    private boolean isUsable(OffsetDateTime moment, JsonNode node, InputPointer at) {
        if (!SizeLimits.allows(moment)) {
            complain(node, at, "yearOutOfRange", "but the year must be from 1970 to 2200.");
            return false;
        }
        if (moment.getNano() != 0 || moment.toEpochSecond() % 60 != 0) {
            complain(
                    node,
                    at,
                    "offMinute",
                    "but must be a whole minute. Maybe leave out the seconds?");
            return false;
        }
        return true;
    }

    private static boolean isLocal(String text) {
        try {
            LocalDateTime.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** A wall-clock time, HH:mm. */
    @Nullable LocalTime wallClock(JsonNode node, InputPointer at) {
        if (!isText(node, at, "a time of day such as 09:30")) {
            return null;
        }
        if (!HOURS_AND_MINUTES.matcher(node.textValue()).matches()) {
            complain(node, at, "badTime", "but must be a time of day from 00:00 to 23:59.");
            return null;
        }
        return LocalTime.parse(node.textValue());
    }

    /** A region of the IANA time zone database. */
    @Nullable ZoneId zone(JsonNode node, InputPointer at) {
        if (!isText(node, at, "a time zone such as America/New_York")) {
            return null;
        }
        String name = node.textValue();
        if (!ZONES.contains(name)) {
            complain(
                    node,
                    at,
                    "unknownTimeZone",
                    "but must be an IANA time zone such as America/New_York."
                            + NearestName.hint(name, ZONES));
            return null;
        }
        return ZoneId.of(name);
    }

    /** A positive duration of at most a week, such as PT30S. */
    @Nullable Duration duration(JsonNode node, InputPointer at) {
        if (!isText(node, at, "a duration such as PT30S")) {
            return null;
        }
        try {
            var duration = Duration.parse(node.textValue());
            if (duration.isPositive() && duration.compareTo(LONGEST) <= 0) {
                return duration;
            }
        } catch (DateTimeException e) {
            // said below, together with durations that are no use
        }
        complain(
                node,
                at,
                "badDuration",
                "but must be a duration such as PT30S or PT5M, more than nothing and at most a week.");
        return null;
    }

    private boolean isText(JsonNode node, InputPointer at, String needed) {
        if (!node.isTextual()) {
            new WrongType(errors).report(node, at, needed);
        }
        return node.isTextual();
    }

    private void complain(JsonNode node, InputPointer at, String code, String rest) {
        errors.add(
                at,
                code,
                "The field (%s) is %s, %s".formatted(at.label(), WrongType.shown(node), rest));
    }
}
