package dev.plumbline.exchange.in.calendar;

import dev.plumbline.exchange.source.MarkupText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an event of a published agenda says about its session. */
final class AgendaEvent {

    /** The property in which our own exports say the id of a session. */
    static final String SESSION = "X-PLUMBLINE-SESSION";

    private static final Set<String> NOBODY = Set.of("ROOM", "RESOURCE", "GROUP");

    /** Many programs can name speakers in the description alone; ours does, too. */
    private static final Pattern SPEAKERS =
            Pattern.compile("(?im)^(?:speakers?|presenters?)\\s*:[ \\t]*(\\S.*)$\\R?");

    private static final Pattern CLUSTERS = Pattern.compile("(?m)^Clusters: (.*)$\\R?");

    /** Between two names, but not within the brackets of an affiliation. */
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,;]\\s*(?![^()]*\\))");

    private static final Pattern AFFILIATION = Pattern.compile("(.*\\S)\\s*\\(([^()]+)\\)");
    private static final Pattern HOST = Pattern.compile("@.*", Pattern.DOTALL);

    private final CalendarComponent event;
    private final boolean isOurs;
    private final String description;

    /** Somebody by name. */
    record Speaker(String name, Optional<String> affiliation) {

        private static Speaker of(String words) {
            Matcher both = AFFILIATION.matcher(words);
            return both.matches()
                    ? new Speaker(both.group(1), Optional.of(both.group(2)))
                    : new Speaker(words, Optional.empty());
        }
    }

    AgendaEvent(CalendarComponent event, boolean isOurs) {
        this.event = event;
        this.isOurs = isOurs;
        String text = event.text("DESCRIPTION").orElse("");
        description = isOurs ? text : MarkupText.plain(text);
    }

    CalendarComponent component() {
        return event;
    }

    String id() {
        return event.text(SESSION)
                .or(() -> event.text("UID").map(uid -> HOST.matcher(uid).replaceAll("").strip()))
                .filter(id -> !id.isEmpty())
                .orElse("session");
    }

    Optional<String> title() {
        return event.text("SUMMARY");
    }

    Optional<String> room() {
        return event.text("LOCATION").map(place -> place.replaceAll("\\s+", " "));
    }

    boolean isCancelled() {
        return event.says("STATUS", "CANCELLED");
    }

    /** Only our own exports say it so; others mark whole agendas as transparent. */
    boolean isBreak() {
        return isOurs && event.says("TRANSP", "TRANSPARENT");
    }

    /** The name of whoever called it; nobody where that is a mail address. */
    Optional<String> organizer() {
        return event.line("ORGANIZER").flatMap(AgendaEvent::person);
    }

    /** Attendees, else whom the description names. */
    List<Speaker> speakers() {
        List<Speaker> attendees =
                event.lines("ATTENDEE").stream()
                        .filter(line -> !line.word("ROLE").equals("NON-PARTICIPANT"))
                        .flatMap(line -> person(line).stream())
                        .map(name -> new Speaker(name, Optional.empty()))
                        .toList();
        Matcher listed = SPEAKERS.matcher(description);
        return attendees.isEmpty() && listed.find()
                ? BETWEEN.splitAsStream(listed.group(1).strip())
                        .filter(name -> !name.isBlank())
                        .map(Speaker::of)
                        .toList()
                : attendees;
    }

    private static Optional<String> person(ContentLine line) {
        return Optional.of(line.parameters().getOrDefault("CN", "").strip())
                .filter(name -> !name.isEmpty() && name.indexOf('@') < 0)
                .filter(name -> !NOBODY.contains(line.word("CUTYPE")));
    }

    /** What the session is about, by name. */
    List<String> topics() {
        List<String> topics = new ArrayList<>();
        for (ContentLine line : event.lines("CATEGORIES")) {
            Stream.of(line.value().split("(?<!\\\\),"))
                    .map(value -> new ContentLine(line.name(), line.parameters(), value, 0).text())
                    .filter(topic -> !topic.isBlank() && !topics.contains(topic))
                    .forEach(topics::add);
        }
        return topics;
    }

    /** The track, where our own export tells it from the clusters: it comes before them. */
    Optional<String> track() {
        List<String> topics = topics();
        Matcher clusters = CLUSTERS.matcher(description);
        boolean hasTrack =
                isOurs
                        && !topics.isEmpty()
                        && (!clusters.find()
                                || !clusters.group(1).equals(String.join(", ", topics)));
        return hasTrack ? Optional.of(topics.getFirst()) : Optional.empty();
    }

    /** What is told of it, without what was read as speakers and clusters. */
    Optional<String> abstractText() {
        boolean namesSpeakers = event.lines("ATTENDEE").isEmpty();
        String text = namesSpeakers ? SPEAKERS.matcher(description).replaceFirst("") : description;
        String rest = isOurs ? CLUSTERS.matcher(text).replaceFirst("") : text;
        return Optional.of(rest.strip()).filter(words -> !words.isEmpty());
    }
}
