package dev.plumbline.exchange.in.maintainers;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportNotes;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.validation.InputErrors;
import dev.plumbline.problem.validation.InputPointer;
import dev.plumbline.problem.validation.NameHints;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which sections belong to which topic cluster. */
final class SectionChoice {

    private static final InputPointer OPTION = InputPointer.base("").at("sections");
    private static final int SHOWN = 8;

    /** What may follow a cluster's name in the title of the section about all of it. */
    private static final Set<String> ENDINGS =
            Set.of(
                    "SUBSYSTEM",
                    "SUBSYSTEMS",
                    "DRIVER",
                    "DRIVERS",
                    "CORE",
                    "FRAMEWORK",
                    "API",
                    "LAYER",
                    "SUPPORT",
                    "INFRASTRUCTURE");

    private final ImportNotes notes;
    private final InputErrors errors;
    private final NameHints hints = new NameHints();
    private final List<String> titles;

    /** By title, without regard to case. */
    private final Map<String, List<MaintainersSection>> byKey = new LinkedHashMap<>();

    SectionChoice(List<MaintainersSection> sections, ImportNotes notes, InputErrors errors) {
        this.notes = notes;
        this.errors = errors;
        titles = sections.stream().map(MaintainersSection::title).toList();
        sections.forEach(
                section ->
                        byKey.computeIfAbsent(key(section.title()), any -> new ArrayList<>())
                                .add(section));
    }

    /**
     * By cluster, in the order of the clusters; what nobody can mean is a mistake.
     *
     * @param said titles by the id or name of a cluster; they may end with an asterisk
     */
    Map<TopicCluster, List<MaintainersSection>> of(
            List<TopicCluster> clusters, Map<String, List<String>> said) {
        Map<TopicCluster, Set<MaintainersSection>> found = new LinkedHashMap<>();
        said.forEach(
                (name, patterns) -> {
                    var cluster = cluster(clusters, name);
                    if (cluster != null) {
                        found.computeIfAbsent(cluster, any -> new LinkedHashSet<>())
                                .addAll(named(name, patterns));
                    }
                });
        Map<TopicCluster, List<MaintainersSection>> all = new LinkedHashMap<>();
        for (TopicCluster cluster : clusters) {
            var some = found.get(cluster);
            all.put(cluster, some == null ? guessed(cluster) : List.copyOf(some));
        }
        return all;
    }

    private @Nullable TopicCluster cluster(List<TopicCluster> clusters, String name) {
        for (TopicCluster cluster : clusters) {
            if (cluster.id().equals(name)) {
                return cluster;
            }
        }
        for (TopicCluster cluster : clusters) {
            if (key(cluster.name()).equals(key(name))) {
                return cluster;
            }
        }
        Collection<String> ids = clusters.stream().map(TopicCluster::id).toList();
        errors.add(
                OPTION.at(name),
                "unknownCluster",
                "The option (sections) names the cluster \"%s\", but none has this id or name.%s"
                        .formatted(name, hints.of(name, ids)));
        return null;
    }

    private List<MaintainersSection> named(String cluster, List<String> patterns) {
        Set<MaintainersSection> found = new LinkedHashSet<>();
        for (String pattern : patterns) {
            String key = key(pattern);
            var some =
                    key.endsWith("*")
                            ? withStart(key.substring(0, key.length() - 1))
                            : withTitle(Set.of(key));
            if (some.isEmpty()) {
                errors.add(
                        OPTION.at(cluster),
                        "unknownSection",
                        "The option (sections) gives \"%s\" to the cluster \"%s\", but no section has this title.%s"
                                .formatted(pattern, cluster, hint(pattern)));
            }
            found.addAll(some);
        }
        return List.copyOf(found);
    }

    private String hint(String pattern) {
        String near = hints.of(pattern, titles);
        var longer = near.isEmpty() ? withStart(key(pattern)) : List.<MaintainersSection>of();
        return longer.isEmpty() ? near : " Maybe \"" + longer.getFirst().title() + "\"?";
    }

    private List<MaintainersSection> guessed(TopicCluster cluster) {
        Set<String> names = new LinkedHashSet<>(List.of(key(cluster.name()), key(cluster.id())));
        Set<String> wanted = new LinkedHashSet<>(names);
        names.forEach(name -> ENDINGS.forEach(ending -> wanted.add(name + " " + ending)));
        var found = withTitle(wanted);
        var near =
                names.stream()
                        .flatMap(name -> withStart(name + " ").stream())
                        .filter(section -> !found.contains(section))
                        .distinct()
                        .toList();
        note(cluster, found, near);
        return found;
    }

    private void note(
            TopicCluster cluster, List<MaintainersSection> found, List<MaintainersSection> near) {
        String others =
                near.isEmpty()
                        ? ""
                        : " Other titles begin with its name (%d): %s."
                                .formatted(near.size(), shown(near));
        if (found.isEmpty()) {
            notes.add(
                    ImportNote.Kind.MISSING,
                    cluster.name(),
                    "No section has the title \"%s\", so nothing was added to the cluster.%s Name its sections (sections), or leave it as it is."
                            .formatted(cluster.name(), others));
        } else {
            notes.add(
                    ImportNote.Kind.GUESSED,
                    cluster.name(),
                    "Taken for the cluster's by title: %s.%s Maybe name its sections (sections)?"
                            .formatted(shown(found), others));
        }
    }

    private static String shown(List<MaintainersSection> some) {
        String titles =
                some.stream()
                        .limit(SHOWN)
                        .map(section -> "\"" + section.title() + "\"")
                        .collect(Collectors.joining(", "));
        return some.size() > SHOWN ? titles + ", …" : titles;
    }

    private List<MaintainersSection> withTitle(Set<String> keys) {
        return keys.stream()
                .flatMap(key -> byKey.getOrDefault(key, List.of()).stream())
                .sorted(Comparator.comparing(MaintainersSection::line))
                .toList();
    }

    private List<MaintainersSection> withStart(String start) {
        return byKey.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(start))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private static String key(String title) {
        return title.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }
}
