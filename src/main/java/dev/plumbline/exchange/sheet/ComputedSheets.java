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

    /** What else an agenda has; all of it together makes a problem again. */
    public static final String KIND = "Kind";

    public static final String TITLE = "Title";
    public static final String WHO = "Speakers";
    public static final String CHAIRS = "Chairs";
    public static final String SUBTITLE = "Subtitle";
    public static final String TYPE = "Type";
    public static final String LANGUAGE = "Language";
    public static final String DO_NOT_RECORD = "Do not record";
    public static final String RECORDING = "Recording";
    public static final String WEB_PAGE = "Web page";
    public static final String TRACK = "Track";
    public static final String CLUSTERS = "Clusters";
    public static final String ROOM = "Room";
    public static final String CONFERENCE = "Conference";
    public static final String ZONE = "Time zone";

    /** Of the sheet of speakers. */
    public static final String PERSON = "Person";

    public static final String NAME = "Name";
    public static final String AFFILIATION = "Affiliation";

    /** Likewise, of the waitlist and of findings. */
    public static final String WAITS_BECAUSE = "Waits because";

    public static final String FINDING = "Finding";

    private static final int LONGEST = 100;

    /** No exporter writes more, not even with long texts. */
    private static final int MOST_COLUMNS = 1_000;

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
        if (header.size() > MOST_COLUMNS) {
            return false;
        }
        Set<String> fields = new HashSet<>();
        for (String given : header) {
            ProblemSheet.PUBLISHED.headers().meant(given).stream()
                    .map(SheetColumn::field)
                    .forEach(fields::add);
        }
        return (AGENDAS.contains(HeaderWords.plain(name)) || hasTimeInUtc(header))
                && fields.containsAll(List.of("session", "timeSlot", "start", "minutes"));
    }

    /** Whether an agenda has all that exporters write, so that it tells its sessions too. */
    public static boolean isWholeAgenda(List<String> header) {
        return hasAll(
                header, SESSION, KIND, TITLE, WHO, ROOM, TIME_SLOT, START, MINUTES, START_IN_UTC);
    }

    /** Whether a table is the sheet of who speaks when. */
    public static boolean isOfSpeakers(List<String> header) {
        return hasAll(header, PERSON, NAME, SESSION, START_IN_UTC);
    }

    /** Whether a table is the sheet of what has no place. */
    public static boolean isWaitlist(List<String> header) {
        return hasAll(header, SESSION, TITLE, WHO, WAITS_BECAUSE);
    }

    /** Whether a table is another sheet that follows from problem and schedule. */
    public static boolean isPassedOver(String name, List<String> header) {
        if (header.size() > MOST_COLUMNS) {
            return false;
        }
        return name.equals(ProblemWorkbook.INSTRUCTIONS)
                || isOfSpeakers(header)
                || hasTimeInUtc(header) && has(header, SESSION)
                || has(header, WAITS_BECAUSE)
                || has(header, FINDING);
    }

    private static boolean hasAll(List<String> header, String... wanted) {
        return Stream.of(wanted).allMatch(one -> has(header, one));
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
