package dev.plumbline.exchange.in.indico;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.draft.PeopleDraft;
import dev.plumbline.exchange.in.draft.PersonDraft;
import dev.plumbline.exchange.in.draft.PersonName;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who is who among Indico's people. Indico gives somebody without an address another number each
 * time the name is typed, so a number alone does not tell people apart: same name and same
 * affiliation are the same person. The timetable has no numbers; there the address's hash tells, or
 * name and affiliation.
 */
final class IndicoPeople {

    private final PeopleDraft people;
    private final ImportNotes notes;
    private final Map<String, IndicoParticipant> byNumber = new HashMap<>();
    private final Map<String, String> numberByHash = new HashMap<>();
    private final Map<String, String> numberByWords = new HashMap<>();
    private final Map<String, IndicoParticipant> byName = new HashMap<>();
    private final Map<String, String> sameAs = new HashMap<>();

    IndicoPeople(PeopleDraft people, ImportNotes notes) {
        this.people = people;
        this.notes = notes;
    }

    /**
     * Learns of a number, an address or an affiliation; all of them before anybody is asked for.
     */
    void know(IndicoParticipant one, String where) {
        String number = one.number();
        if (number == null) {
            return;
        }
        if (one.emailHash() != null) {
            numberByHash.putIfAbsent(one.emailHash(), number);
        }
        if (byNumber.putIfAbsent(number, one) == null) {
            compare(one, number, where);
        }
    }

    private void compare(IndicoParticipant one, String number, String where) {
        String same = numberByWords.putIfAbsent(words(one), number);
        var namesake = byName.putIfAbsent(PersonName.of(one.name()).folded(), one);
        if (same != null) {
            sameAs.put(number, same);
            notes.add(
                    ImportNote.Kind.MERGED,
                    where,
                    "\"%s\" has the numbers %s and %s in Indico; it is one person here."
                            .formatted(shown(one), same, number));
        } else if (namesake != null) {
            notes.add(
                    ImportNote.Kind.DOUBTFUL,
                    where,
                    "\"%s\" and \"%s\" are taken for two people, since their affiliations differ. If they are one, give their sessions the same person in the problem."
                            .formatted(shown(namesake), shown(one)));
        }
    }

    /** The person of the problem. */
    PersonDraft person(IndicoParticipant one, String where) {
        String number = number(one);
        String key = number == null ? null : sameAs.getOrDefault(number, number);
        return people.person(key, one.name(), one.affiliation(), where);
    }

    private @Nullable String number(IndicoParticipant one) {
        if (one.number() != null) {
            return one.number();
        }
        String byHash = one.emailHash() == null ? null : numberByHash.get(one.emailHash());
        return byHash == null ? numberByWords.get(words(one)) : byHash;
    }

    private static String words(IndicoParticipant one) {
        return PersonName.of(one.name()).folded()
                + " of "
                + (one.affiliation() == null ? "" : PersonName.of(one.affiliation()).folded());
    }

    private static String shown(IndicoParticipant one) {
        return one.affiliation() == null ? one.name() : one.name() + ", " + one.affiliation();
    }
}
