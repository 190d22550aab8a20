package dev.plumbline.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that organizers work on. Its revisions are kept apart from it; this is what can change
 * about it.
 *
 * @param id never changes
 * @param slug names it in addresses, unique among all agendas
 * @param name for people
 * @param version grows with every change of the agenda, its head or what is published: whoever
 *     changes it says which one they have seen
 * @param head the number of the last revision
 * @param published the number of the revision that is public; null as long as none is
 */
public record Agenda(
        String id,
        String slug,
        String name,
        List<String> tags,
        List<AgendaMember> members,
        long version,
        int head,
        @Nullable Integer published) {

    /** Copies the lists. */
    public Agenda {
        tags = List.copyOf(tags);
        members = List.copyOf(members);
    }
}
