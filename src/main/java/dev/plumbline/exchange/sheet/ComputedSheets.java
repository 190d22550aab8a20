package dev.plumbline.exchange.sheet;

import java.util.List;

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

    private ComputedSheets() {}

    /** Whether a table is an agenda as exporters write it. */
    public static boolean isAgenda(List<String> header) {
        return header.contains(SESSION)
                && header.contains(TIME_SLOT)
                && header.contains(START_IN_UTC)
                && header.contains(MINUTES);
    }

    /** Whether a table is another sheet that follows from problem and schedule. */
    public static boolean isPassedOver(String name, List<String> header) {
        return List.of(SPEAKERS, WAITLIST, FINDINGS, ProblemWorkbook.INSTRUCTIONS).contains(name)
                || header.contains(START_IN_UTC)
                || header.contains(WAITS_BECAUSE)
                || header.contains(FINDING);
    }
}
