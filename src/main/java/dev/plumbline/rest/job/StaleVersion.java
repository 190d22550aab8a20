package dev.plumbline.rest.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.access.AgendaSight;
import dev.plumbline.agenda.Agenda;
import dev.plumbline.agenda.AgendaRevision;
import dev.plumbline.agenda.RevisionNote;
import dev.plumbline.exchange.json.DiffJson;
import dev.plumbline.exchange.json.JsonMapperFactory;
import dev.plumbline.explain.diff.ScheduleDiff;
import dev.plumbline.rest.error.RequestRefusal;
import dev.plumbline.rest.error.RequestRefusals;
import dev.plumbline.store.AgendaStore;
import java.util.List;
import java.util.Optional;

/** Tells whoever has seen an older version of an agenda what became of it meanwhile. */
final class StaleVersion {

    /** So many revisions are listed. */
    private static final int MOST = 50;

    private StaleVersion() {}

    /**
     * The refusal.
     *
     * @param now the agenda as it is
     * @param seen the version that the client has seen; maybe never one of this agenda
     * @param sight whoever may not see all is told what the public would be
     */
    static RequestRefusal refusal(Agenda now, long seen, AgendaStore store, AgendaSight sight) {
        ObjectNode meanwhile = JsonMapperFactory.mapper().createObjectNode();
        meanwhile.put("version", now.version());
        meanwhile.put("head", now.head());
        Optional<AgendaRevision> known =
                seen > now.version()
                        ? Optional.empty()
                        : store.headAt(now.id(), seen)
                                .flatMap(number -> store.revision(now.id(), number));
        known.ifPresent(before -> addChanges(meanwhile, before, now, store, sight));
        return RequestRefusals.staleVersion(now.name(), meanwhile);
    }

    private static void addChanges(
            ObjectNode meanwhile,
            AgendaRevision before,
            Agenda now,
            AgendaStore store,
            AgendaSight sight) {
        List<RevisionNote> since =
                store.history(now.id(), now.head() + 1, MOST).stream()
                        .filter(note -> note.number() > before.number())
                        .toList();
        meanwhile.set("revisions", JsonMapperFactory.mapper().valueToTree(since));
        store.revision(now.id(), now.head())
                .ifPresent(head -> meanwhile.set("diff", diff(before, head, sight)));
    }

    private static JsonNode diff(AgendaRevision before, AgendaRevision head, AgendaSight sight) {
        var diff =
                ScheduleDiff.of(
                        before.schedule().schedule(),
                        head.judged().rules(),
                        head.schedule().schedule());
        return sight.isAll() ? DiffJson.tree(diff) : DiffJson.publicTree(diff);
    }
}
