package dev.plumbline.exchange.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sheets that exporters make of an agenda. Only the places in the agenda are ever read. */
public final class ComputedSheets {

    public static final String AGENDA = "Agenda";
    public static final String SPEAKERS = "Speakers";
    public static final String WAITLIST = "Waitlist";
    public static final String FINDINGS = "Findings";

    /** The headers of an agenda that are read. */
    public static final String SESSION = "Session";

    public static final String TIME_SLOT = "Time slot";
    public static final String START = "Start";
    public static final String MINUTES = "Minutes";

    /** No sheet that people make has it. */
    public static final String START_IN_UTC = "Start (UTC)";

    /** Likewise, of the waitlist and of findings. */
    public static final String WAITS_BECAUSE = "Waits because";

    public static final String FINDING = "Finding";

    private static final int LONGEST = 100;

    private static final Set<String> AGENDAS =
            Stream.of(
                            "Agenda",
                            "Schedule",
                            "Timetable",
                            "Program",
                            "Programme",
                            "Programm",
                            "Ablauf",
                            "Zeitplan",
                            "Ordre du jour",
                            "Programa",
                            "Programma",
                            "Harmonogram",
                            "スケジュール",
                            "日程")
                    .map(HeaderWords::plain)
                    .collect(Collectors.toSet());

    private ComputedSheets() {}

    /**
     * Whether a table is an agenda as exporters write it, in any language: its name or a time in
     * UTC says so, and it has what is read of one.
     */
    public static boolean isAgenda(String name, List<String> header) {
        Set<String> fields = new HashSet<>();
        for (String given : header) {
            ProblemSheet.PUBLISHED.headers().meant(given).stream()
                    .map(SheetColumn::field)
                    .forEach(fields::add);
        }
        return (AGENDAS.contains(HeaderWords.plain(name)) || hasTimeInUtc(header))
                && fields.containsAll(List.of("session", "timeSlot", "start", "minutes"));
    }

    /** Whether a table is another sheet that follows from problem and schedule. */
    public static boolean isPassedOver(String name, List<String> header) {
        return List.of(SPEAKERS, WAITLIST, FINDINGS, ProblemWorkbook.INSTRUCTIONS).contains(name)
                || hasTimeInUtc(header)
                || has(header, WAITS_BECAUSE)
                || has(header, FINDING);
    }

    private static boolean hasTimeInUtc(List<String> header) {
        return header.stream()
                .filter(given -> given.length() < LONGEST)
                .map(HeaderWords::plain)
                .anyMatch(plain -> plain.endsWith("utc") || plain.startsWith("utc"));
    }

    private static boolean has(List<String> header, String wanted) {
        return header.stream()
                .anyMatch(
                        given ->
                                given.length() < LONGEST && wanted.equalsIgnoreCase(given.strip()));
    }
}
