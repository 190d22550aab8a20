package dev.plumbline.exchange.sheet;

import dev.plumbline.exchange.naming.PlainLetters;
import dev.plumbline.exchange.sheet.SheetColumn.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Columns that tables of call-for-papers programs have beside those of the template: who speaks in
 * several columns, what was decided, where and when. They are read, and never written.
 */
public final class SubmissionColumns {

    public static final String FIRST_NAME = "~firstName";
    public static final String LAST_NAME = "~lastName";
    public static final String AFFILIATION = "~affiliation";
    public static final String PERSON_KEY = "~personKey";
    public static final String MORE_SPEAKERS = "~moreSpeakers";

    /** Says what became of a submission. */
    public static final String DECISION = "~decision";

    /** Says yes for a submission that is no more. */
    public static final String WITHDRAWN = "~withdrawn";

    public static final String ROOM = "~room";
    public static final String DATE = "~date";
    public static final String START = "~start";
    public static final String END = "~end";

    /** Of a table of authors: whose authors they are. */
    public static final String SUBMISSION = "~submission";

    /** Of these a table may have several. */
    private static final Set<String> SEVERAL = Set.of(MORE_SPEAKERS, DECISION, WITHDRAWN);

    private static final Pattern NUMBERED = Pattern.compile("(\\p{L}+)\\d{1,2}(?:name)?");

    private static final int LONGEST = 60;

    private static final int LONGEST_QUESTION = 200;

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Map<String, Set<String>> ASKED =
            Map.of(
                    "title",
                    Set.of("title", "titel", "titre", "thema"),
                    "speakers",
                    Set.of(
                            "name",
                            "names",
                            "namen",
                            "speaker",
                            "speakers",
                            "presenter",
                            "presenters",
                            "presenting",
                            "author",
                            "authors",
                            "referent",
                            "referentin",
                            "referenten",
                            "vortragende",
                            "vortragender",
                            "sprecher",
                            "sprecherin"),
                    "abstract",
                    Set.of(
                            "abstract",
                            "description",
                            "summary",
                            "beschreibung",
                            "zusammenfassung",
                            "kurzfassung"));

    /** With these a header asks for something else. */
    private static final Set<String> OTHERWISE =
            Set.of(
                    "job",
                    "bio",
                    "biography",
                    "biografie",
                    "company",
                    "firma",
                    "affiliation",
                    "organization",
                    "organisation",
                    "phone",
                    "telefon",
                    "photo",
                    "foto",
                    "notes",
                    "file",
                    "link",
                    "url",
                    "room",
                    "raum",
                    "track",
                    "event",
                    "number",
                    "count",
                    "anzahl",
                    "id",
                    "ids",
                    "language",
                    "sprache",
                    "experience",
                    "needs",
                    "country",
                    "city",
                    "twitter",
                    "github",
                    "mastodon",
                    "user",
                    "nickname");

    private static final String NUMBERS =
            "Submission number, Submission ID, Paper number, Paper ID, Proposal number, Proposal ID, Proposal code, Submission code, Session ID, Talk ID, Abstract ID, Contribution ID, Beitragsnummer, Beitrag ID, Vortragsnummer, Einreichung ID, Einreichungsnummer";

    /** Besides those of {@link SheetColumns#SESSIONS}. */
    private static final List<SheetColumn> OF_TALKS =
            List.of(
                    column(
                            "First name",
                            FIRST_NAME,
                            Kind.TEXT,
                            "Given name, Given names, First names, Forename, Speaker first name, Vorname, Vornamen, Prénom, Nome próprio, Jméno"),
                    column(
                            "Last name",
                            LAST_NAME,
                            Kind.TEXT,
                            "Surname, Family name, Speaker last name, Nachname, Familienname, Zuname, Nom de famille, Apellido, Apellidos, Cognome, Sobrenome, Příjmení, Nazwisko"),
                    column(
                            "Affiliation",
                            AFFILIATION,
                            Kind.TEXT,
                            "Affiliations, Organization, Organizations, Organisation, Organisations, Organisationen, Company, Companies, Employer, Institution, Firma, Firmen, Arbeitgeber, Institut, Speaker affiliation, Speaker company, Speaker organization, Société, Empresa"),
                    column(
                            "Speaker id",
                            PERSON_KEY,
                            Kind.TEXT,
                            "Speaker number, Person id, Person number, Author id, Author number"),
                    column(
                            "More speakers",
                            MORE_SPEAKERS,
                            Kind.TEXT,
                            "Co speaker, Co speakers, Cospeaker, Cospeakers, Co presenter, Co presenters, Additional speakers, Other speakers, Further speakers, Weitere Vortragende, Weitere Referenten, Weitere Sprecher, Co Referent, Co Referenten, Mitvortragende"),
                    column(
                            "Decision",
                            DECISION,
                            Kind.TEXT,
                            "Status, State, Acceptance, Acceptance status, Acceptance state, Accepted, Accept, Accepted or rejected, Result, Outcome, Review result, Submission status, Submission state, Proposal status, Proposal state, Session status, Talk status, Paper status, Final decision, Entscheidung, Zustand, Ergebnis, Annahme, Angenommen, Akzeptiert, Zusage"),
                    column(
                            "Withdrawn",
                            WITHDRAWN,
                            Kind.TEXT,
                            "Deleted, Is deleted, Rejected, Declined, Cancelled, Canceled, Retracted, Is withdrawn, Zurückgezogen, Gelöscht, Abgelehnt, Abgesagt, Storniert, Ablehnung, Absage"),
                    column(
                            "Room",
                            ROOM,
                            Kind.TEXT,
                            "Session room, Scheduled room, Room name, Location, Venue, Ort, Stage, Bühne, Place, Hall, @room"),
                    column(
                            "Date",
                            DATE,
                            Kind.TIME,
                            "Day, Session date, Start date, Scheduled date, Datum, Tag, Wochentag, Date de début, Fecha, Data, Jour"),
                    column(
                            "Start",
                            START,
                            Kind.TIME,
                            "Scheduled at, Scheduled start, Session start, Start date time, Start datetime, Date and time, Date time, Datetime, Time, When, Start hour, Starts, Uhrzeit, Zeit, Wann, Datum und Uhrzeit, Datum Uhrzeit, Zeitpunkt, @start"),
                    column(
                            "End",
                            END,
                            Kind.TIME,
                            "Scheduled end, Session end, End date time, End datetime, End hour, Ends, Finish, @end"));

    /** Further headers of columns that the template has, too. */
    private static final List<SheetColumn> SPELLINGS =
            List.of(
                    column("Id", "id", Kind.TEXT, NUMBERS),
                    column(
                            "Type",
                            "type",
                            Kind.TEXT,
                            "Proposal type, Talk type, Contribution type, Presentation type, Vortragsart, Beitragsart"),
                    column(
                            "Title",
                            "title",
                            Kind.TEXT,
                            "Submission title, Proposal title, Contribution title, Abstract title, Title of the talk, Title of your talk, Talk name, Vortrag, Vortragsthema, Beitragstitel, Titel des Beitrags, Titel Ihres Vortrags, Titel deines Vortrags, Überschrift, Proposed title"),
                    column(
                            "Abstract",
                            "abstract",
                            Kind.TEXT,
                            "Talk description, Session description, Description of your talk, Short description, Kurzbeschreibung, Vortragsbeschreibung"),
                    column(
                            "Speakers",
                            "speakers",
                            Kind.PEOPLE,
                            "Speaker(s) name, Speakers names, Presenting speakers, Persons, Your name, Full name, Name der Referentin oder des Referenten, Ihr Name, Dein Name, Mitwirkende, Vor- und Nachname, Vorname Nachname, Vorname und Nachname, First and last name"),
                    column(
                            "Minutes",
                            "minutes",
                            Kind.MINUTES,
                            "Scheduled duration, Session length, Talk length, Duration in minutes, Session duration, Vortragsdauer, Vortragslänge, Gewünschte Dauer, Gewünschte Länge, Requested length, Requested duration, Preferred length, Preferred duration, Desired length, Desired duration"));

    static final HeaderFinder TALKS = new HeaderFinder(talks());

    /**
     * What may also mean a column, when no better header does: the likeliest first, as {@link
     * HeaderWords#plain} makes it.
     */
    private static final Map<String, List<String>> SECOND_CHOICES =
            Map.of(
                    "title",
                    plain(
                            "Session, Session name, Thema, Topic, Event, Veranstaltung, Contribution, Beitrag, Lecture, Workshop, Name"),
                    "speakers",
                    plain(
                            "Author, Authors, Author names, Autor, Autorin, Autoren, Autorinnen, Name, Person, Personen, People, Participants, Participant, Teilnehmer, Teilnehmerinnen, Teilnehmende, Who, Wer, Presenting author, Owner, Submitter, Submitted by, Submitter name, Einreicher, Einreichende, Leute, Contributors, Presenting authors"));

    /** A table with a row an author. */
    static final HeaderFinder AUTHORS =
            new HeaderFinder(
                    Stream.concat(
                                    Stream.of(
                                            column(
                                                    "Submission",
                                                    SUBMISSION,
                                                    Kind.TEXT,
                                                    NUMBERS
                                                            + ", Paper, Proposal, Session, Talk, Contribution, Beitrag, Einreichung"),
                                            column(
                                                    "Name",
                                                    "name",
                                                    Kind.TEXT,
                                                    "Full name, Author, Author name, Speaker, Speaker name, Autor, Vollständiger Name")),
                                    OF_TALKS.subList(0, 4).stream())
                            .toList());

    private SubmissionColumns() {}

    private static List<SheetColumn> talks() {
        List<SheetColumn> all = new ArrayList<>();
        for (SheetColumn column : SheetColumns.SESSIONS) {
            all.add(
                    SPELLINGS.stream()
                            .filter(more -> more.field().equals(column.field()))
                            .findFirst()
                            .map(more -> withAliases(column, more.aliases()))
                            .orElse(column));
        }
        all.addAll(OF_TALKS);
        return List.copyOf(all);
    }

    private static SheetColumn withAliases(SheetColumn column, List<String> further) {
        return new SheetColumn(
                column.header(),
                column.field(),
                column.kind(),
                column.meaning(),
                Stream.concat(column.aliases().stream(), further.stream()).distinct().toList());
    }

    /**
     * How good a second choice the header is for the field, the best being 0; negative if it is
     * none.
     */
    public static int secondChoice(String field, String header) {
        if (header.length() > LONGEST_QUESTION) {
            return -1;
        }
        var choices = SECOND_CHOICES.getOrDefault(field, List.of());
        return HeaderWords.keys(header).stream()
                .mapToInt(choices::indexOf)
                .filter(rank -> rank >= 0)
                .findFirst()
                .orElse(-1);
    }

    /**
     * Whether a header in many words, such as a question of a form, has one that is often in those
     * for the field.
     */
    public static boolean isAskedFor(String field, String header) {
        if (header.length() > LONGEST_QUESTION || HeaderFinder.isMail(header)) {
            return false;
        }
        var words = List.of(BETWEEN.split(PlainLetters.of(header)));
        return words.size() > 1
                && words.stream().anyMatch(ASKED.getOrDefault(field, Set.of())::contains)
                && words.stream().noneMatch(OTHERWISE::contains);
    }

    /** Whether the header is one of several of speakers: {@code Speaker 2}. */
    public static boolean isNumberedSpeaker(String header) {
        var numbered = NUMBERED.matcher(header.length() > LONGEST ? "" : HeaderWords.plain(header));
        return numbered.matches()
                && TALKS.meant(numbered.group(1)).stream()
                        .anyMatch(column -> column.field().equals("speakers"));
    }

    /** The column for speakers beyond those of the first column. */
    public static SheetColumn moreSpeakers() {
        return OF_TALKS.stream()
                .filter(column -> column.field().equals(MORE_SPEAKERS))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a table may have several of the column, each with something to say. */
    public static boolean maySeveral(String field) {
        return SEVERAL.contains(field);
    }

    /** Whether a field is none of the contract. */
    public static boolean isForeign(String field) {
        return field.startsWith("~");
    }

    private static SheetColumn column(String header, String field, Kind kind, String aliases) {
        return new SheetColumn(header, field, kind, "", HeaderSynonyms.of(aliases));
    }

    private static List<String> plain(String words) {
        return Stream.of(words.split(", ")).map(HeaderWords::plain).toList();
    }
}
