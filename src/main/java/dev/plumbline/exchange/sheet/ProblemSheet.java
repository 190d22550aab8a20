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
            SheetColumns.CONFERENCE,
            "Konferenz, Conférence, Conferencia, Konference, Event, Settings, Problem"),
    TRACKS(
            "Tracks",
            "tracks",
            "",
            SheetColumns.TRACKS,
            "Microconferences, MCs, Track, Stränge, Pistes, Pistas, Sekce"),
    ROOMS(
            "Rooms",
            "rooms",
            "",
            SheetColumns.ROOMS,
            "Room, Räume, Säle, Salles, Salas, Místnosti, Sály"),
    TIME_SLOTS(
            "TimeSlots",
            "timeSlots",
            "",
            SheetColumns.TIME_SLOTS,
            "Time slot, Slots, Windows, Zeitfenster, Créneaux, Franjas, Franjas horarias, Časová okna"),
    BREAKS(
            "Breaks",
            "timeSlots",
            "breaks",
            SheetColumns.BREAKS,
            "Break, Pausen, Pauses, Descansos, Pausas, Přestávky"),
    PEOPLE(
            "People",
            "people",
            "",
            SheetColumns.PEOPLE,
            "Persons, Attendees, Personen, Leute, Personnes, Personas, Lidé, Osoby, Persone, Pessoas, 参加者, 人员"),
    UNAVAILABILITY(
            "Unavailability",
            "people",
            "unavailable",
            SheetColumns.UNAVAILABILITY,
            "Unavailable, Absences, Abwesenheiten, Abwesenheit, Indisponibilités, Ausencias, Nepřítomnost"),
    CLUSTERS(
            "Clusters",
            "clusters",
            "",
            SheetColumns.CLUSTERS,
            "Topics, Topic clusters, Themen, Thèmes, Temas, Témata"),
    TALKS(
            "Talks",
            "talks",
            "",
            SheetColumns.SESSIONS,
            "Talk, Sessions, Submission, Submissions, Proposals, Abstracts, Papers, Contributions, Einreichungen, Vorträge, Beiträge, Exposés, Conférences, Présentations, Charlas, Ponencias, Přednášky, Interventi, Palestras, Prelekcje, 講演, 発表, セッション, 演讲, 报告"),
    COORDINATION(
            "Coordination",
            "coordinationSessions",
            "",
            SheetColumns.SESSIONS,
            "Coordination sessions, Abstimmung, Coordinación, Koordinace"),
    PLACES("Places", "talks", "places", SheetColumns.PLACES, "Orte, Lieux, Lugares, Místa"),
    QUORUMS("Quorums", "talks", "quorums", SheetColumns.QUORUMS, "Quorum, Quoren, Quóruns, Kvora"),
    AFTER(
            "After",
            "talks",
            "after",
            SheetColumns.AFTER,
            "Order, Reihenfolge, Ordre, Orden, Pořadí"),
    RESOURCES("Resources", "resources", "", SheetColumns.RESOURCES, "Ressourcen, Recursos, Zdroje"),
    RESOURCE_TIMES(
            "Resource times",
            "resources",
            "unavailable",
            SheetColumns.RESOURCE_TIMES,
            "Resource unavailability"),
    RELATIONS("Relations", "relations", "", SheetColumns.RELATIONS, "Ties, Beziehungen"),
    WISHES("Wishes", "wishes", "", SheetColumns.WISHES, "Favourites, Favorites, Wünsche"),
    LINKS("Links", "talks", "links", SheetColumns.LINKS, "Web links, Liens, Enlaces, Odkazy"),
    ATTACHMENTS(
            "Attachments",
            "talks",
            "attachments",
            SheetColumns.LINKS,
            "Files, Anhänge, Dateien, Pièces jointes, Adjuntos, Přílohy"),
    PUBLISHED(
            "Published",
            "published",
            "placements",
            SheetColumns.PUBLISHED,
            "Veröffentlicht, Publié, Publicado, Zveřejněno");

    private final String title;
    private final String list;
    private final String part;
    private final List<SheetColumn> columns;
    private final Set<String> names = new HashSet<>();
    private final HeaderFinder headers;

    ProblemSheet(
            String title, String list, String part, List<SheetColumn> columns, String aliases) {
        this.title = title;
        this.list = list;
        this.part = part;
        this.columns = columns;
        names.add(HeaderWords.plain(title));
        for (String alias : aliases.split(", ")) {
            names.add(HeaderWords.plain(alias));
        }
        headers = new HeaderFinder(columns);
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
    public List<SheetColumn> columns() {
        return columns;
    }

    /** Finds the columns by what people call them. */
    public HeaderFinder headers() {
        return headers;
    }

    /** Finds the columns of tables that come from elsewhere, which have more of them. */
    public HeaderFinder foreignHeaders() {
        return this == TALKS || this == COORDINATION ? SubmissionColumns.TALKS : headers;
    }

    /** Finds the columns of a table that has a row for each author of a submission. */
    public static HeaderFinder authorHeaders() {
        return SubmissionColumns.AUTHORS;
    }

    /** Whether any sheet has a column that is called so. */
    static boolean isHeader(String key) {
        return HeaderSynonyms.isMail(key)
                || Stream.of(values()).anyMatch(sheet -> sheet.headers.has(key));
    }

    /** The sheet with the name, whatever stands before or after it in a file's name. */
    public static Optional<ProblemSheet> named(String name) {
        String wanted = HeaderWords.plain(name);
        return Stream.of(values()).filter(sheet -> sheet.names.contains(wanted)).findFirst();
    }
}
