package dev.plumbline.exchange.in.maintainers;

import dev.plumbline.exchange.in.ImportFormat;
import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.in.Importer;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes maintainers the leads of topic clusters, and reviewers the wanted people of their sessions.
 */
public final class MaintainersImporter implements Importer {

    private static final int MOST_PEOPLE = 1_000;

    private static final ImportFormat FORMAT =
            new ImportFormat(
                    "maintainers",
                    List.of(),
                    "The Linux kernel's MAINTAINERS: who leads the topic clusters, and who is wanted.",
                    true);

    @Override
    public ImportFormat format() {
        return FORMAT;
    }

    @Override
    public ImportResult read(ImportRequest request) {
        var problem = request.requiredProblem();
        var notes = new ImportNotes();
        var errors = new InputErrors();
        List<MaintainersSection> sections =
                request.files().stream()
                        .flatMap(file -> MaintainersSections.of(file).stream())
                        .toList();
        var chosen =
                new SectionChoice(sections, notes, errors)
                        .of(problem.clusters(), request.options().sections());
        requireFew(chosen, errors);
        errors.throwIfAny();
        if (problem.clusters().isEmpty()) {
            notes.add(
                    ImportNote.Kind.MISSING,
                    "clusters",
                    "The problem has no topic clusters, to which sections could belong; nothing was added. Maybe add the clusters and import the file again?");
        }
        return new ImportResult(added(problem, chosen, notes), null, notes.list());
    }

    private static void requireFew(
            Map<TopicCluster, List<MaintainersSection>> chosen, InputErrors errors) {
        chosen.forEach(
                (cluster, sections) -> {
                    int people =
                            sections.stream()
                                    .mapToInt(
                                            section ->
                                                    section.maintainers().size()
                                                            + section.reviewers().size())
                                    .sum();
                    if (people > MOST_PEOPLE) {
                        errors.add(
                                InputPointer.base("").at("sections").at(cluster.id()),
                                "tooManyPeople",
                                "The sections of the cluster \"%s\" name %d people, but at most %d can look after one. Maybe name fewer sections (sections)?"
                                        .formatted(cluster.id(), people, MOST_PEOPLE));
                    }
                });
    }

    private static Problem added(
            Problem problem,
            Map<TopicCluster, List<MaintainersSection>> chosen,
            ImportNotes notes) {
        var people = new MaintainerPeople(problem.people(), notes);
        Map<String, List<String>> leads = new LinkedHashMap<>();
        Map<String, Set<String>> reviewers = new LinkedHashMap<>();
        chosen.forEach(
                (cluster, sections) -> {
                    var all = new LinkedHashSet<>(cluster.leads());
                    all.addAll(
                            people.ids(
                                    sections,
                                    sections.stream()
                                            .map(MaintainersSection::maintainers)
                                            .toList()));
                    leads.put(
                            cluster.id(), sections.isEmpty() ? cluster.leads() : List.copyOf(all));
                    reviewers.put(
                            cluster.id(),
                            people.ids(
                                    sections,
                                    sections.stream().map(MaintainersSection::reviewers).toList()));
                    sections.forEach(section -> note(section, notes));
                });
        people.note();
        if (chosen.values().stream().anyMatch(sections -> !sections.isEmpty())) {
            notes.add(
                    ImportNote.Kind.DROPPED,
                    "MAINTAINERS",
                    "Mail addresses and mailing lists (L:) are not kept; a problem has names alone.");
        }
        var wanted = new WantedPeople(reviewers, leads);
        return problem.withPeople(people.all())
                .withClusters(wanted.led(problem.clusters()))
                .withSessions(wanted::addTo);
    }

    private static void note(MaintainersSection section, ImportNotes notes) {
        List<String> sentences = new ArrayList<>();
        if (section.status().matches("(?is).*(orphan|obsolete).*")) {
            sentences.add(
                    "The section is marked \"%s\"; whoever it names was added all the same. Maybe they look after it no more?"
                            .formatted(section.status()));
        }
        if (section.maintainers().isEmpty()) {
            sentences.add("The section names no maintainer, so it adds nobody to the leads.");
        }
        sentences.forEach(
                sentence -> notes.add(ImportNote.Kind.DOUBTFUL, section.title(), sentence));
        if (section.nameless() > 0) {
            notes.add(
                    ImportNote.Kind.DROPPED,
                    section.title(),
                    "%d of its maintainers and reviewers are addresses without a name and were left out."
                            .formatted(section.nameless()));
        }
    }
}
