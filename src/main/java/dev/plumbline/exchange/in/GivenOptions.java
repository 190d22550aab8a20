package dev.plumbline.exchange.in;

import dev.plumbline.problem.ZoneLabel;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.problem.validation.NearestName;
import dev.plumbline.problem.validation.SizeLimits;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@link ImportOptions} as somebody typed them.
 *
 * @param minutes a whole number
 * @param sections each {@code CLUSTER=TITLE}
 */
public record GivenOptions(
        @Nullable String name,
        @Nullable String timeZone,
        @Nullable String minutes,
        List<String> tracks,
        @Nullable String person,
        List<String> sections,
        boolean published) {

    /**
     * The options.
     *
     * @throws InvalidInputException {@code unknownTimeZone}, {@code outOfRange}, {@code badSection}
     */
    public ImportOptions read() {
        var errors = new InputErrors();
        var options =
                new ImportOptions(
                        name,
                        zone(errors),
                        minutes(errors),
                        List.copyOf(tracks),
                        person,
                        sections(errors),
                        published);
        errors.throwIfAny();
        return options;
    }

    private @Nullable ZoneId zone(InputErrors errors) {
        var known = ZoneId.getAvailableZoneIds();
        if (timeZone == null || known.contains(timeZone)) {
            return timeZone == null ? null : ZoneId.of(timeZone);
        }
        var withoutPlace = ZoneLabel.withoutPlace(timeZone);
        if (withoutPlace.isPresent()) {
            return withoutPlace.get();
        }
        errors.add(
                "/timeZone",
                "unknownTimeZone",
                "The time zone is \"%s\", but must be an IANA time zone such as America/New_York.%s"
                        .formatted(timeZone, NearestName.hint(timeZone, known)));
        return null;
    }

    private @Nullable Integer minutes(InputErrors errors) {
        if (minutes == null) {
            return null;
        }
        if (minutes.matches("\\d{1,6}")) {
            int number = Integer.parseInt(minutes);
            if (1 <= number && number <= SizeLimits.MINUTES) {
                return number;
            }
        }
        errors.add(
                "/minutes",
                "outOfRange",
                "The minutes are \"%s\", but must be a whole number from 1 to %d."
                        .formatted(minutes, SizeLimits.MINUTES));
        return null;
    }

    private Map<String, List<String>> sections(InputErrors errors) {
        Map<String, List<String>> byCluster = new LinkedHashMap<>();
        for (String section : sections) {
            int sign = section.indexOf('=');
            if (sign < 1 || sign == section.length() - 1) {
                errors.add(
                        "/section",
                        "badSection",
                        "The section is \"%s\", but must be CLUSTER=TITLE, such as pci=PCI SUBSYSTEM."
                                .formatted(section));
            } else {
                byCluster
                        .computeIfAbsent(section.substring(0, sign), any -> new ArrayList<>())
                        .add(section.substring(sign + 1));
            }
        }
        return byCluster;
    }
}
