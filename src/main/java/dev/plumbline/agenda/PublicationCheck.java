package dev.plumbline.agenda;

import dev.plumbline.agenda.PublicationWarning.Kind;
import dev.plumbline.explain.diff.PersonToTell;
import dev.plumbline.explain.diff.ScheduleDiff;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.PublicListing;
import dev.plumbline.problem.Severity;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.problem.facts.Session;
import dev.plumbline.schedule.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks at a revision that is to be published.
 *
 * @param changes from what the public has seen
 * @param head number of the agenda's last revision
 */
public record PublicationCheck(AgendaRevision revision, ScheduleDiff changes, int head) {

    private static final int MOST_NAMES = 20;

    private static final Pattern MAIL =
            Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(\\.[\\w-]{1,63}){1,8}");

    /**
     * All that should be looked at, in the order of {@link Kind}.
     *
     * @param isSame whether the public has seen all of it already
     */
    public List<PublicationWarning> warnings(boolean isSame) {
        List<PublicationWarning> all = new ArrayList<>(hardFindings());
        var waiting = revision.schedule().schedule().waitlist();
        if (!waiting.isEmpty()) {
            all.add(
                    new PublicationWarning(
                            Kind.WITHOUT_PLACE,
                            waiting.size() == 1
                                    ? "1 session has no place."
                                    : "%d sessions have no place.".formatted(waiting.size()),
                            waiting.stream().map(Session::id).toList()));
        }
        all.addAll(privateShown());
        if (!changes.told().isEmpty()) {
            all.add(peopleToTell());
        }
        if (isSame) {
            all.add(
                    new PublicationWarning(
                            Kind.NOTHING_CHANGED,
                            "The public has seen all of it already.",
                            List.of()));
        }
        if (revision.number() != head) {
            all.add(
                    new PublicationWarning(
                            Kind.NOT_THE_HEAD,
                            "The head is revision %d already; this is revision %d."
                                    .formatted(head, revision.number()),
                            List.of()));
        }
        return List.copyOf(all);
    }

    private List<PublicationWarning> hardFindings() {
        return revision.schedule().findings().stream()
                .filter(finding -> finding.severity() == Severity.HARD)
                .map(PublicationCheck::warning)
                .toList();
    }

    private static PublicationWarning warning(Finding finding) {
        return new PublicationWarning(
                Kind.HARD_FINDING,
                finding.message(),
                finding.sessions().stream().map(Session::id).toList());
    }

    private PublicationWarning peopleToTell() {
        var names =
                changes.told().stream()
                        .map(PersonToTell::person)
                        .map(Person::name)
                        .limit(MOST_NAMES)
                        .collect(Collectors.joining(", "));
        int more = changes.told().size() - MOST_NAMES;
        return new PublicationWarning(
                Kind.PEOPLE_TO_TELL,
                "To be told: %s%s."
                        .formatted(names, more > 0 ? " and %d more".formatted(more) : ""),
                changes.told().stream()
                        .flatMap(told -> told.news().stream())
                        .map(news -> news.session().id())
                        .distinct()
                        .toList());
    }

    /** Addresses of people, and names of those of whom the public should know nothing. */
    private List<PublicationWarning> privateShown() {
        var facts = revision.schedule().schedule().facts();
        List<String> hidden = hiddenNames(facts);
        List<PublicationWarning> shown = new ArrayList<>();
        for (Session session : facts.sessions()) {
            String texts = texts(session).collect(Collectors.joining("\n"));
            if (MAIL.matcher(texts).find()) {
                shown.add(warning(session, "What the public reads of \"%s\" has a mail address."));
            }
            if (hidden.stream().anyMatch(texts::contains)) {
                shown.add(
                        warning(
                                session,
                                "What the public reads of \"%s\" names somebody who speaks nowhere."));
            }
        }
        return shown;
    }

    private static PublicationWarning warning(Session session, String sentence) {
        return new PublicationWarning(
                Kind.PRIVATE_SHOWN, sentence.formatted(session.title()), List.of(session.id()));
    }

    /** A name of one word may be any word. */
    private static List<String> hiddenNames(Facts facts) {
        Set<Person> speakers = new HashSet<>();
        facts.sessions().forEach(session -> speakers.addAll(session.attendees().speakers()));
        return facts.people().values().stream()
                .filter(person -> !speakers.contains(person))
                .map(Person::name)
                .map(String::strip)
                .filter(name -> name.indexOf(' ') > 0)
                .toList();
    }

    private static Stream<String> texts(Session session) {
        PublicListing listing = session.details().listing();
        return Stream.of(
                        session.title(),
                        session.details().abstractText(),
                        listing.subtitle(),
                        listing.description())
                .filter(Objects::nonNull);
    }
}
