package dev.plumbline.rest.job;

import dev.plumbline.agenda.Agenda;
import dev.plumbline.agenda.AgendaPublication;
import dev.plumbline.agenda.AgendaRevision;
import dev.plumbline.exchange.out.Audience;
import dev.plumbline.exchange.out.Exporter;
import dev.plumbline.exchange.out.ProgrammeEdition;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.facts.Facts;
import dev.plumbline.rest.error.RequestRefusal;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.schedule.Schedule;
import dev.plumbline.store.AgendaStore;
import dev.plumbline.store.PublicationStore;
import dev.plumbline.store.RecentValues;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * What the public sees of agendas: the revision that was published last, in formats that others
 * read, with all publications before it as their memory. Each file is made once and kept.
 */
@ApplicationScoped
public class PublicFeeds {

    /** Of so many parts of the memory, files take one. */
    private static final int MEMORY_PART = 32;

    private static final int TAG_BYTES = 16;
    private static final int OVERHEAD = 500;

    private final AgendaStore agendas;
    private final PublicationStore publications;

    private final RecentValues<FeedKey, Feed> recent =
            new RecentValues<>(Runtime.getRuntime().maxMemory() / MEMORY_PART);

    public PublicFeeds(AgendaStore agendas, PublicationStore publications) {
        this.agendas = agendas;
        this.publications = publications;
    }

    /** What makes a file: nothing else changes it. */
    private record FeedKey(
            String agenda, int publication, String format, @Nullable String person) {}

    /**
     * A file.
     *
     * @param tag differs where the bytes do
     * @param modified when it was published
     */
    public record Feed(byte[] content, String tag, Instant modified) {}

    /**
     * The whole agenda.
     *
     * @throws RequestRefusal 404 when nothing is published under the slug
     */
    public Feed named(String slug, Exporter exporter) {
        return feed(
                publications.named(slug).orElseThrow(RequestRefusals::notPublished),
                exporter,
                null);
    }

    /**
     * What concerns one person.
     *
     * @throws RequestRefusal 404 when the secret leads nowhere
     */
    public Feed secret(String secret, Exporter exporter) {
        var calendar = publications.calendar(secret).orElseThrow(RequestRefusals::notPublished);
        return feed(
                agendas.find(calendar.agenda()).orElseThrow(RequestRefusals::notPublished),
                exporter,
                calendar.person());
    }

    private Feed feed(Agenda agenda, Exporter exporter, @Nullable String person) {
        var all = publications.publications(agenda.id(), Integer.MAX_VALUE, Integer.MAX_VALUE);
        if (all.isEmpty()) {
            throw RequestRefusals.notPublished();
        }
        var last = all.getFirst();
        var key = new FeedKey(agenda.id(), last.number(), exporter.format().id(), person);
        return recent.find(key)
                .orElseGet(
                        () -> {
                            var feed = write(agenda, all, exporter, person);
                            recent.keep(key, feed, OVERHEAD + feed.content().length);
                            return feed;
                        });
    }

    private Feed write(
            Agenda agenda,
            List<AgendaPublication> newestFirst,
            Exporter exporter,
            @Nullable String person) {
        var told = told(agenda, newestFirst);
        var last = told.getLast();
        List<Schedule> earlier =
                told.subList(0, told.size() - 1).stream()
                        .map(revision -> revision.schedule().schedule())
                        .toList();
        byte[] content =
                exporter.write(
                        edition(told, person).request(last.schedule(), Map.of(), earlier, null));
        return new Feed(
                content,
                HexFormat.of().formatHex(DigestUtils.sha256(content), 0, TAG_BYTES),
                newestFirst.getFirst().when());
    }

    /** The oldest first; what was published twice without anything between was told once. */
    private List<AgendaRevision> told(Agenda agenda, List<AgendaPublication> newestFirst) {
        List<AgendaRevision> told = new ArrayList<>();
        for (AgendaPublication one : newestFirst.reversed()) {
            if (told.isEmpty() || told.getLast().number() != one.revision()) {
                told.add(
                        agendas.revision(agenda.id(), one.revision())
                                .orElseThrow(RequestRefusals::notPublished));
            }
        }
        return told;
    }

    /** Whoever has the secret address of a person learns where that person is bound to be. */
    private static ProgrammeEdition edition(List<AgendaRevision> told, @Nullable String id) {
        if (id == null) {
            return ProgrammeEdition.whole(Audience.PUBLIC);
        }
        List<Facts> facts =
                told.reversed().stream()
                        .map(revision -> revision.schedule().schedule().facts())
                        .toList();
        Person person =
                facts.stream()
                        .map(one -> one.people().get(id))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow(RequestRefusals::notPublished);
        return new ProgrammeEdition(Audience.ORGANIZER, person, null);
    }
}
