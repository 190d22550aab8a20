package dev.plumbline.exchange.in.pretalx;

import dev.plumbline.exchange.in.ImportNote.Kind;
import dev.plumbline.exchange.in.draft.PeopleDraft;
import dev.plumbline.exchange.in.draft.PersonDraft;
import dev.plumbline.exchange.in.draft.ProblemDraft;
import dev.plumbline.exchange.in.draft.TimeSpan;
import dev.plumbline.exchange.source.SourceNode;
import dev.plumbline.problem.PublicProfile;
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
    private final PretalxListing listings;
    private final Map<String, SourceNode> listed = new LinkedHashMap<>();
    private final Map<PersonDraft, List<TimeSpan>> available = new LinkedHashMap<>();

    PretalxSpeakers(ProblemDraft draft, List<SourceNode> speakers, PretalxListing listings) {
        this.draft = draft;
        this.listings = listings;
        for (SourceNode speaker : speakers) {
            PretalxFields.text(speaker, PretalxFields.CODE)
                    .ifPresent(code -> listed.putIfAbsent(code, speaker));
        }
    }

    /** Somebody as a proposal or a list has them. */
    private record Listing(@Nullable String code, @Nullable String name, SourceNode node) {}

    /** The speakers of a proposal that is planned. */
    List<PersonDraft> of(SourceNode proposal) {
        return listings(proposal).stream().map(one -> person(one, proposal)).toList();
    }

    /** Those of its speakers who speak in a proposal that is planned. */
    List<PersonDraft> knownOf(SourceNode proposal) {
        return listings(proposal).stream()
                .flatMap(
                        one ->
                                people()
                                        .known(one.code(), one.name() == null ? "" : one.name())
                                        .stream())
                .toList();
    }

    /** By code with a name, or in full. */
    private List<Listing> listings(SourceNode proposal) {
        SourceNode speakers = PretalxFields.of(proposal, PretalxFields.SPEAKERS);
        List<String> names = PretalxFields.texts(proposal.get("Speaker names"));
        if (!speakers.isPresent()) {
            if (isTooMany(names.size(), proposal.get("Speaker names"))) {
                return List.of();
            }
            noteCommas(names, proposal);
            return names.stream().map(name -> new Listing(null, name, proposal)).toList();
        }
        if (speakers.node().isArray()
                && speakers.node().has(0)
                && speakers.node().get(0).isObject()) {
            if (isTooMany(speakers.node().size(), speakers)) {
                return List.of();
            }
            return speakers.elements().stream().flatMap(one -> full(one).stream()).toList();
        }
        List<String> codes = PretalxFields.texts(speakers);
        if (isTooMany(codes.size(), speakers)) {
            return List.of();
        }
        List<Listing> found = new ArrayList<>();
        for (int index = 0; index < codes.size(); index++) {
            String name = names.size() == codes.size() ? names.get(index) : null;
            found.add(known(codes.get(index), name, proposal));
        }
        return found;
    }

    private static boolean isTooMany(int count, SourceNode speakers) {
        if (count > MOST_OF_ONE) {
            speakers.mistake("tooMany", "at most %d speakers".formatted(MOST_OF_ONE));
        }
        return count > MOST_OF_ONE;
    }

    private void noteCommas(List<String> names, SourceNode proposal) {
        SourceNode cell = proposal.get("Speaker names");
        if (names.size() > 1 && cell.node().isTextual() && !cell.node().asText().contains("\n")) {
            draft.notes()
                    .add(
                            Kind.DOUBTFUL,
                            proposal.at().text(),
                            "\"%s\" are taken for %d speakers. Maybe export the speaker IDs too, or with line breaks between?"
                                    .formatted(cell.node().asText().strip(), names.size()));
        }
    }

    /** Within the stretch, people cannot when they did not say that they can. */
    void limit(Optional<TimeSpan> whole) {
        available.forEach(
                (person, stretches) ->
                        whole.ifPresent(
                                time ->
                                        PretalxStretches.gaps(time, stretches)
                                                .forEach(
                                                        gap ->
                                                                person.busy(
                                                                        gap.start(),
                                                                        gap.end(),
                                                                        NOT_AVAILABLE,
                                                                        Severity.HARD))));
    }

    /** All that people said they can. */
    List<TimeSpan> allAvailable() {
        return available.values().stream().flatMap(List::stream).toList();
    }

    private static Optional<Listing> full(SourceNode speaker) {
        Optional<String> code = PretalxFields.text(speaker, PretalxFields.CODE);
        return PretalxFields.text(speaker, PretalxFields.NAME)
                .or(() -> code)
                .map(name -> new Listing(code.orElse(null), name, speaker));
    }

    private Listing known(String code, @Nullable String name, SourceNode proposal) {
        SourceNode speaker = listed.get(code);
        return speaker == null
                ? new Listing(code, name, proposal)
                : new Listing(
                        code,
                        PretalxFields.text(speaker, PretalxFields.NAME).orElse(name),
                        speaker);
    }

    private PersonDraft person(Listing one, SourceNode proposal) {
        String code = one.code();
        String name = one.name();
        if (name == null) {
            draft.notes()
                    .add(
                            Kind.MISSING,
                            proposal.at().text(),
                            "The speaker %s has no name in the files. Hand in the list of speakers too."
                                    .formatted(code));
        }
        String where = one.node().at().text();
        var person =
                people().person(
                                code,
                                draft.limited(name == null ? String.valueOf(code) : name, where),
                                null,
                                where);
        SourceNode listing = code == null ? one.node() : listed.getOrDefault(code, one.node());
        if (listing != proposal) {
            person.listed(listings.of(listing, code));
        } else if (code != null) {
            person.listed(PublicProfile.NONE.withPublicCode(code));
        }
        if (!available.containsKey(person)) {
            var stretches = PretalxStretches.available(listing.get("availabilities"));
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
