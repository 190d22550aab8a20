package dev.plumbline.exchange.sheet;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The sheets in which all of a problem stands, in the order in which they are written. */
public enum ProblemSheet {
    CONFERENCE(
            "Conference",
            "",
            "",
            Columns.CONFERENCE,
            "Konferenz, Conférence, Conferencia, Konference, Event, Settings, Problem"),
    TRACKS(
            "Tracks",
            "tracks",
            "",
            Columns.TRACKS,
            "Microconferences, MCs, Track, Stränge, Pistes, Pistas, Sekce"),
    ROOMS("Rooms", "rooms", "", Columns.ROOMS, "Room, Räume, Säle, Salles, Salas, Místnosti, Sály"),
    TIME_SLOTS(
            "TimeSlots",
            "timeSlots",
            "",
            Columns.TIME_SLOTS,
            "Time slot, Slots, Windows, Zeitfenster, Créneaux, Franjas, Franjas horarias, Časová okna"),
    BREAKS(
            "Breaks",
            "timeSlots",
            "breaks",
            Columns.BREAKS,
            "Break, Pausen, Pauses, Descansos, Pausas, Přestávky"),
    PEOPLE(
            "People",
            "people",
            "",
            Columns.PEOPLE,
            "Persons, Attendees, Personen, Leute, Personnes, Personas, Lidé, Osoby, Persone, Pessoas, 参加者, 人员"),
    UNAVAILABILITY(
            "Unavailability",
            "people",
            "unavailable",
            Columns.UNAVAILABILITY,
            "Unavailable, Absences, Abwesenheiten, Abwesenheit, Indisponibilités, Ausencias, Nepřítomnost"),
    CLUSTERS(
            "Clusters",
            "clusters",
            "",
            Columns.CLUSTERS,
            "Topics, Topic clusters, Themen, Thèmes, Temas, Témata"),
    TALKS(
            "Talks",
            "talks",
            "",
            Columns.SESSIONS,
            "Talk, Sessions, Submissions, Proposals, Abstracts, Vorträge, Beiträge, Exposés, Conférences, Présentations, Charlas, Ponencias, Přednášky, Interventi, Palestras, Prelekcje, 講演, 発表, セッション, 演讲, 报告"),
    COORDINATION(
            "Coordination",
            "coordinationSessions",
            "",
            Columns.SESSIONS,
            "Coordination sessions, Abstimmung, Coordinación, Koordinace"),
    PLACES("Places", "talks", "places", Columns.PLACES, "Orte, Lieux, Lugares, Místa"),
    QUORUMS("Quorums", "talks", "quorums", Columns.QUORUMS, "Quorum, Quoren, Quóruns, Kvora"),
    AFTER("After", "talks", "after", Columns.AFTER, "Order, Reihenfolge, Ordre, Orden, Pořadí"),
    PUBLISHED(
            "Published",
            "published",
            "placements",
            Columns.PUBLISHED,
            "Veröffentlicht, Publié, Publicado, Zveřejněno");

    private final String title;
    private final String list;
    private final String part;
    private final List<Column> columns;
    private final Set<String> names = new HashSet<>();
    private final Headers headers;

    ProblemSheet(String title, String list, String part, List<Column> columns, String aliases) {
        this.title = title;
        this.list = list;
        this.part = part;
        this.columns = columns;
        names.add(Words.plain(title));
        for (String alias : aliases.split(", ")) {
            names.add(Words.plain(alias));
        }
        headers = new Headers(columns);
    }

    /** The name of the sheet. */
    public String title() {
        return title;
    }

    /** The list of the problem to whose elements, or to whose elements' parts, its rows belong. */
    public String list() {
        return list;
    }

    /** The list inside of an element to which its rows belong; "" if each row is an element. */
    public String part() {
        return part;
    }

    /** Whether each row is a part of something that has its own row elsewhere. */
    public boolean isOfOwner() {
        return columns.getFirst().field().isEmpty();
    }

    /** The lists of the problem in which an element may be whose row this is. */
    public List<String> lists() {
        return list.equals("talks") && isOfOwner()
                ? List.of(list, COORDINATION.list)
                : List.of(list);
    }

    /** In the order in which they are written. */
    public List<Column> columns() {
        return columns;
    }

    /** Finds the columns by what people call them. */
    public Headers headers() {
        return headers;
    }

    /** Whether any sheet has a column that is called so. */
    static boolean isHeader(String key) {
        return Synonyms.isMail(key)
                || Stream.of(values()).anyMatch(sheet -> sheet.headers.has(key));
    }

    /** The sheet with the name, whatever stands before or after it in a file's name. */
    public static Optional<ProblemSheet> named(String name) {
        String wanted = Words.plain(name);
        return Stream.of(values()).filter(sheet -> sheet.names.contains(wanted)).findFirst();
    }
}
