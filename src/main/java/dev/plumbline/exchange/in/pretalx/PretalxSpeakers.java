package dev.plumbline.exchange.in.pretalx;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.draft.PeopleDraft;
import dev.plumbline.exchange.in.draft.PersonDraft;
import dev.plumbline.exchange.in.draft.ProblemDraft;
import dev.plumbline.exchange.in.pretalx.Stretches.Stretch;
import dev.plumbline.exchange.in.source.SourceNode;
import dev.plumbline.problem.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The speakers of proposals, and when they can. */
final class PretalxSpeakers {

    private static final String NOT_AVAILABLE = "not available, as said in pretalx";

    /** More speakers than that has no proposal. */
    private static final int MOST_OF_ONE = 200;

    private final ProblemDraft draft;
    private final Map<String, SourceNode> listed = new LinkedHashMap<>();
    private final Map<PersonDraft, List<Stretch>> available = new LinkedHashMap<>();

    PretalxSpeakers(ProblemDraft draft, List<SourceNode> speakers) {
        this.draft = draft;
        for (SourceNode speaker : speakers) {
            Fields.text(speaker, Fields.CODE).ifPresent(code -> listed.putIfAbsent(code, speaker));
        }
    }

    /** The speakers of a proposal, by code with a name, or in full. */
    List<PersonDraft> of(SourceNode proposal) {
        SourceNode speakers = Fields.of(proposal, Fields.SPEAKERS);
        List<String> names = Fields.texts(proposal.get("Speaker names"));
        List<PersonDraft> found = new ArrayList<>();
        if (!speakers.isPresent()) {
            for (String name : names) {
                found.add(people().person(null, name, null, proposal.at().text()));
            }
            return found;
        }
        if (speakers.node().isArray()
                && speakers.node().has(0)
                && speakers.node().get(0).isObject()) {
            speakers.elements().forEach(one -> full(one).ifPresent(found::add));
            return found;
        }
        List<String> codes = Fields.texts(speakers);
        if (codes.size() > MOST_OF_ONE) {
            speakers.mistake("tooMany", "at most %d speakers".formatted(MOST_OF_ONE));
            return List.of();
        }
        for (int index = 0; index < codes.size(); index++) {
            String name = names.size() == codes.size() ? names.get(index) : null;
            found.add(known(codes.get(index), Optional.ofNullable(name), proposal));
        }
        return found;
    }

    /** Within the stretch, people cannot when they did not say that they can. */
    void limit(Optional<Stretch> whole) {
        available.forEach(
                (person, stretches) ->
                        whole.ifPresent(
                                time ->
                                        Stretches.gaps(time, stretches)
                                                .forEach(
                                                        gap ->
                                                                person.busy(
                                                                        gap.start(),
                                                                        gap.end(),
                                                                        NOT_AVAILABLE,
                                                                        Severity.HARD))));
    }

    /** All that people said they can. */
    List<Stretch> allAvailable() {
        return available.values().stream().flatMap(List::stream).toList();
    }

    private Optional<PersonDraft> full(SourceNode speaker) {
        Optional<String> code = Fields.text(speaker, Fields.CODE);
        return Fields.text(speaker, Fields.NAME)
                .or(() -> code)
                .map(name -> person(code.orElse(null), name, speaker));
    }

    private PersonDraft known(String code, Optional<String> name, SourceNode proposal) {
        SourceNode speaker = listed.get(code);
        Optional<String> known =
                speaker == null ? name : Fields.text(speaker, Fields.NAME).or(() -> name);
        if (known.isEmpty()) {
            draft.notes()
                    .add(
                            Kind.MISSING,
                            proposal.at().text(),
                            "The speaker %s has no name in the files. Hand in the list of speakers too."
                                    .formatted(code));
        }
        return person(code, known.orElse(code), speaker == null ? proposal : speaker);
    }

    private PersonDraft person(@Nullable String code, String name, SourceNode speaker) {
        var person =
                people().person(
                                code,
                                draft.limited(name, speaker.at().text()),
                                null,
                                speaker.at().text());
        if (!available.containsKey(person)) {
            SourceNode listing = code == null ? speaker : listed.getOrDefault(code, speaker);
            var stretches = Stretches.available(listing.get("availabilities"));
            if (!stretches.isEmpty()) {
                available.put(person, stretches);
            }
        }
        return person;
    }

    private PeopleDraft people() {
        return draft.people();
    }
}
