package dev.plumbline.exchange.sheet;

import dev.plumbline.exchange.sheet.SheetColumn.Kind;
import java.util.List;

/**
 * The columns of all sheets: header, field, kind, meaning, and other headers by which it is known.
 * A first column without a field says whose row it is. Each line has five cells: without other
 * headers the last is {@code -}, and {@code @name} stands for those of {@link HeaderSynonyms}.
 */
final class SheetColumns {

    static final List<SheetColumn> CONFERENCE =
            read(
                    """
                    Name | name | TEXT | of the conference | Title, Titel, Nom, Nombre, Název
                    Time zone | timeZone | ZONE | IANA name, such as America/New_York, of all times without an offset | @zone
                    Grid | gridMinutes | MINUTES | sessions start on this grid, and lengths are multiples of it; 5 minutes when empty | Grid minutes, Raster, Grille, Rejilla, Mřížka
                    Published at | published.at | TIME | when the agenda was published | Veröffentlicht am, Publié le, Publicado el, Zveřejněno dne
                    As of | published.asOf | TIME | the moment of replanning | Stand, Au, Stav k
                    Frozen before | published.frozenBefore | TIME | what starts earlier should not change any more | Fest vor, Figé avant, Congelado antes de, Zmrazeno před
                    """);

    static final List<SheetColumn> TRACKS =
            read(
                    """
                    Id | id | TEXT | letters and numbers by which other sheets call it; made of the name when empty | @id
                    Name | name | TEXT | of the microconference | Track, MC, Microconference, Title, Titel, Nom, Nombre, Jméno, Název
                    Leads | leads | PEOPLE | who run it; ids or names, separated by ; | Lead, Leitung, Responsables, Vedoucí
                    Chairs | chairs.candidates | PEOPLE | who may chair its time slots; ids or names, separated by ; | Session chairs, Sitzungsleitung
                    Chairs needed | chairs.count | NUMBER | how many; 1 when empty | -
                    """);

    static final List<SheetColumn> ROOMS =
            read(
                    """
                    Id | id | TEXT | letters and numbers by which other sheets call it; made of the name when empty | @id
                    Name | name | TEXT | of the room | Room, @room, Title, Titel, Nom, Nombre, Jméno, Název
                    Capacity | capacity | NUMBER | seats | Seats, Plätze, Kapazität, Capacité, Places, Capacidad, Aforo, Kapacita
                    Features | features | TEXTS | free words, such as hybrid-av; sessions may ask for them | Equipment, Ausstattung, Équipement, Equipamiento, Vybavení
                    Changeover | changeoverMinutes | MINUTES | minutes between two sessions in it; 0 when empty | Changeover minutes, Umbaupause
                    Sessions at once | sessionsAtOnce | NUMBER | how many run side by side, such as posters; 1 when empty | Gleichzeitig
                    Consists of | consistsOf | ROOMS | ids or names of the rooms that are its parts | Besteht aus
                    GUID | guid | TEXT | UUID by which programs know it; made up when empty | UUID
                    """);

    static final List<SheetColumn> TIME_SLOTS =
            read(
                    """
                    Id | id | TEXT | letters and numbers by which other sheets call it; made of the name when empty | @id
                    Room | room | ROOM | id or name of the room | @room
                    Start | start | TIME | date and time in the conference's zone, or with offset | @start
                    End | end | TIME | date and time in the conference's zone, or with offset | @end
                    Track | track | TRACK | only sessions of this track may use it; any when empty | @track
                    Chairs | chairs.candidates | PEOPLE | who may chair it; as its track says when empty; ids or names, separated by ; | Session chairs, Sitzungsleitung
                    Chairs needed | chairs.count | NUMBER | how many; 1 when empty | -
                    """);

    static final List<SheetColumn> BREAKS =
            read(
                    """
                    Time slot | - | TIME_SLOT | id of the time slot in which it is | @time slot
                    Title | title | TEXT | Break when empty | Name, Titel, Titre, Título, Název
                    Minutes | minutes | MINUTES | length as 25, 25m, 0:25, 1h or 1h30; never shortened | @minutes
                    Earliest | earliest | TIME | it starts no earlier | Frühestens, Au plus tôt, Más temprano, Nejdříve
                    Latest | latest | TIME | it starts no later | Spätestens, Au plus tard, Más tarde, Nejpozději
                    """);

    static final List<SheetColumn> PEOPLE =
            read(
                    """
                    Id | id | TEXT | letters and numbers by which other sheets call it; made of the name when empty | @id
                    Name | name | TEXT | of the person | Person, Full name, @speakers, @person, 氏名, 名前, 姓名, Nazwisko, Imię i nazwisko, Nome, Nom, Nombre, Jméno, Název
                    Affiliation | affiliation | TEXT | company or project | Organization, Organisation, Company, Firma, Société, Empresa, Organizace
                    Attendance | attendance | WORD | IN_PERSON, REMOTE or UNKNOWN | Attends, Teilnahme, Présence, Asistencia, Účast
                    Time zone | timeZone | ZONE | where a remote person lives; needed for REMOTE | @zone
                    Comfortable from | comfort.comfortable.from | CLOCK | own comfortable hours, time of day there; all four or none | Angenehm ab
                    Comfortable to | comfort.comfortable.to | CLOCK | own comfortable hours, time of day there | Angenehm bis
                    Tolerable from | comfort.tolerable.from | CLOCK | own tolerable hours, time of day there | Erträglich ab
                    Tolerable to | comfort.tolerable.to | CLOCK | own tolerable hours, time of day there | Erträglich bis
                    Pause | pauseMinutes | MINUTES | minutes that the person has between two sessions, in any room | Pause minutes
                    Biography | biography | TEXT | to be published of speakers | Bio, Biografie, Biographie, Biografía, Biografia, Životopis
                    Web page | url | TEXT | address of a page about the person | Website, Webseite, Homepage
                    Avatar | avatar | TEXT | address of a picture | Picture, Photo, Foto, Bild
                    GUID | guid | TEXT | UUID by which programs know the person; made up when empty | UUID
                    Public number | publicNumber | NUMBER | by which other programs know the person | -
                    Public code | publicCode | TEXT | by which other programs know the person | -
                    """);

    static final List<SheetColumn> UNAVAILABILITY =
            read(
                    """
                    Person | - | PERSON | id or name | Name, Speaker, @person
                    Start | start | TIME | date and time in the conference's zone, or with offset | @start
                    End | end | TIME | date and time in the conference's zone, or with offset | @end
                    Reason | reason | TEXT | private | Grund, Raison, Motivo, Důvod
                    Severity | severity | WORD | HARD: cannot come; SOFT: would rather not | Härte, Sévérité, Gravedad, Závažnost
                    """);

    static final List<SheetColumn> CLUSTERS =
            read(
                    """
                    Id | id | TEXT | letters and numbers by which other sheets call it; made of the name when empty | @id
                    Name | name | TEXT | of the topic | @topic, Title, Titel, Nom, Nombre, Jméno, Název
                    Order | order | NUMBER | lower ones come first; anywhere when empty | Reihenfolge, Ordre, Orden, Pořadí
                    Leads | leads | PEOPLE | who speak for it; ids or names, separated by ; | Lead, Leitung, Responsables, Vedoucí
                    """);

    static final List<SheetColumn> SESSIONS =
            read(
                    """
                    Id | id | TEXT | letters and numbers by which other sheets call it; made of the name when empty | @id
                    Title | title | TEXT | of the session | Name, @title
                    Abstract | abstract | TEXT | what it is about | @abstract
                    Speakers | speakers | PEOPLE | ids or names, separated by ; | @speakers
                    Clusters | clusters | CLUSTERS | ids or names of topics; the first one counts for the order | @topic
                    Track | track | TRACK | id or name of the microconference | @track
                    Minutes | minutes | MINUTES | length as 25, 25m, 0:25, 1h or 1h30; what is asked for | @minutes
                    Shortest | minMinutes | MINUTES | the shortest bearable length; as asked for when empty | Minimum, Min minutes, Min length, Mindestens, Mindestdauer, Minimum minutes, Mínimo, Nejméně
                    Priority | priority | NUMBER | 1 to 5, 5 must run; 3 when empty, for coordination sessions 5 | Prio, Priorität, Priorité, Prioridad, Priorita
                    Required people | requiredPeople | PEOPLE | must be there, like speakers; private | Required, Must attend, Nötig, Requis, Requeridos, Nutní
                    Wanted people | wantedPeople | PEOPLE | should be there; private | Wanted, Should attend, Erwünscht, Souhaités, Deseados, Vítaní
                    Position | position.at | WORD | FIRST or LAST of what the next column says | Stellung, Posición, Pozice
                    Position of | position.of | WORD | TRACK, CLUSTER or TIME_SLOT | -
                    Not parallel to | exclusiveWith | SESSIONS | ids or titles of sessions that must not run at the same time | Exclusive with, Nicht parallel zu, Pas en parallèle avec, No paralelo a, Ne souběžně s
                    Room features | roomFeatures | TEXTS | words that its room must have | Needs, Raumausstattung, Équipement requis, Requiere, Potřebuje
                    Expected audience | expectedAudience | NUMBER | heads | Audience, Erwartetes Publikum, Public attendu, Público esperado, Očekávané publikum
                    Resources | resources | RESOURCES | ids or names of what there is not enough of for all at once | Ressourcen
                    Tags | tags | TEXTS | free words, such as the level | Schlagworte, Schlagwörter, Mots-clés, Etiquetas, Štítky
                    Plenary | plenary | WORD | ALL: nothing runs beside it; TRACK: nothing of its track does | Plenum
                    Setup | setupMinutes | MINUTES | minutes before it in which its room is made ready | Setup minutes, Aufbau
                    Teardown | teardownMinutes | MINUTES | minutes after it in which its room is cleared | Teardown minutes, Abbau
                    Pinned slot | pin.timeSlot | TIME_SLOT | id of the time slot that is settled | Festes Zeitfenster
                    Pinned start | pin.start | TIME | the start that is settled | Fester Beginn
                    Pinned minutes | pin.minutes | MINUTES | the length that is settled | Feste Dauer
                    Subtitle | subtitle | TEXT | below the title | Untertitel, Sous-titre, Subtítulo, Sottotitolo, Podtitul
                    Full description | description | TEXT | the long text, beside the abstract | Long description, Detailed description, Ausführliche Beschreibung
                    Type | type | TEXT | such as talk or workshop | Session type, Session format, Submission type, Format, Typ, Vortragstyp, Art, Tipo
                    Language | language | TEXT | such as en | Sprache, Langue, Idioma, Lingua, Jazyk, Język, 言語, 语言
                    Do not record | doNotRecord | FLAG | yes or no; nobody said when empty | Don’t record, No recording, Not recorded, Opt out of recording, Nicht aufzeichnen, Keine Aufzeichnung
                    Recording | recordingUrl | TEXT | address of the recording | Recording URL, Video, Video URL, Aufzeichnung
                    Recording license | recordingLicense | TEXT | under which the recording is published | Recording licence, License, Licence, Lizenz
                    Web page | url | TEXT | address of the session's page | Link, Website, Webseite
                    Logo | logo | TEXT | address of a picture | Image, Bild
                    Slug | slug | TEXT | of its address in conference apps | -
                    GUID | guid | TEXT | UUID by which programs know it; made up when empty | UUID
                    Public number | publicNumber | NUMBER | by which apps know it; made up when empty | -
                    """);

    static final List<SheetColumn> PLACES =
            read(
                    """
                    Session | - | SESSION | id or title of the session which may run only here | @session
                    Time slots | timeSlots | TIME_SLOTS | ids; any when empty | Time slot, Slots, Zeitfenster, Créneaux, Franjas, Časová okna
                    Rooms | rooms | ROOMS | ids or names; any when empty | Room, Räume, Salles, Salas, Místnosti
                    Start | start | TIME | date and time in the conference's zone, or with offset | @start
                    End | end | TIME | date and time in the conference's zone, or with offset | @end
                    Cost | cost | NUMBER | charged for this place; 0 when empty | Kosten, Coût, Costo, Coste, Cena
                    """);

    static final List<SheetColumn> QUORUMS =
            read(
                    """
                    Session | - | SESSION | id or title of the session for which they must be free | @session
                    Cluster | cluster | CLUSTER | its leads are meant; or name people | @topic
                    People | people | PEOPLE | ids or names; or name a cluster | Personen, Personnes, Personas, Lidé
                    At least | atLeast | NUMBER | so many of them | Mindestens, Au moins, Al menos, Alespoň
                    """);

    static final List<SheetColumn> AFTER =
            read(
                    """
                    Session | - | SESSION | id or title of the session which comes later | @session
                    After | session | SESSION | the session or break that comes first | Nach, Après, Después de, Po
                    Least gap | minGapMinutes | MINUTES | at least so many minutes between them, over slots and days | Min gap, Mindestabstand
                    Longest gap | maxGapMinutes | MINUTES | minutes between them, without a least gap in the same slot; 0: directly; anything when empty | Max gap, Höchstabstand, Écart maximal, Intervalo máximo, Největší mezera
                    """);

    static final List<SheetColumn> RESOURCES =
            read(
                    """
                    Id | id | TEXT | letters and numbers by which other sheets call it; made of the name when empty | @id
                    Name | name | TEXT | of what sessions share: a stream, a crew, a demo rig | Resource, Ressource, Title, Titel, Nom, Nombre, Jméno, Název
                    Count | count | NUMBER | in so many sessions at once; 1 when empty | Anzahl, Nombre disponible, Cantidad, Počet
                    """);

    static final List<SheetColumn> RESOURCE_TIMES =
            read(
                    """
                    Resource | - | RESOURCE | id or name of the resource of which there is none | Name, Ressource
                    Start | start | TIME | date and time in the conference's zone, or with offset | @start
                    End | end | TIME | date and time in the conference's zone, or with offset | @end
                    Reason | reason | TEXT | private | Grund, Raison, Motivo, Důvod
                    Severity | severity | WORD | HARD, also when empty | Härte, Sévérité, Gravedad, Závažnost
                    """);

    static final List<SheetColumn> RELATIONS =
            read(
                    """
                    Sessions | sessions | SESSIONS | ids or titles of two or more | @session
                    Kind | kind | WORD | NOT_AT_ONCE, AT_ONCE, ADJACENT, NOT_ADJACENT, SAME_DAY, DIFFERENT_DAYS or SAME_ROOM | Art
                    Severity | severity | WORD | HARD, MEDIUM, SOFT or OFF; that of its rule when empty | Härte, Sévérité, Gravedad, Závažnost
                    Weight | weight | NUMBER | that of its rule when empty | Gewicht
                    Reason | reason | TEXT | for the organizers | Grund, Raison, Motivo, Důvod
                    """);

    static final List<SheetColumn> WISHES =
            read(
                    """
                    Sessions | sessions | SESSIONS | ids or titles of what the same attendees want to see | @session
                    People | people | NUMBER | how many want just these; 1 when empty | Attendees, Personen
                    """);

    /** Of links and of attachments. */
    static final List<SheetColumn> LINKS =
            read(
                    """
                    Session | - | SESSION | id or title of the session to which it belongs | @session
                    Title | title | TEXT | what is there | Name, Titel, Titre, Título, Název
                    URL | url | TEXT | its address | Link, Address, Adresse
                    Type | type | TEXT | such as slides or paper | Typ, Tipo
                    """);

    static final List<SheetColumn> PUBLISHED =
            read(
                    """
                    Session | session | SESSION | id; may be gone | @session
                    Time slot | timeSlot | TIME_SLOT | id; may be gone | @time slot
                    Start | start | TIME | date and time in the conference's zone, or with offset | @start
                    Minutes | minutes | MINUTES | length as 25, 25m, 0:25, 1h or 1h30; its published length | @minutes
                    """);

    private SheetColumns() {}

    private static List<SheetColumn> read(String table) {
        return table.lines().map(SheetColumns::column).toList();
    }

    private static SheetColumn column(String line) {
        String[] cells = line.split(" \\| ");
        return new SheetColumn(
                cells[0],
                cells[1].equals("-") ? "" : cells[1],
                Kind.valueOf(cells[2]),
                cells[3],
                cells[4].equals("-") ? List.of() : HeaderSynonyms.of(cells[4]));
    }
}
