package dev.plumbline.exchange.in;

import java.util.List;

/**
 * A format that problems are made of.
 *
 * @param id how it is named on the command line and in paths
 * @param aliases other names it is known by
 * @param description a sentence: which files of which program
 * @param needsProblem whether the files only add something to a problem that is there already
 * @param takesProblem whether they can add something to one
 */
public record ImportFormat(
        String id,
        List<String> aliases,
        String description,
        boolean needsProblem,
        boolean takesProblem) {

    /** One that always adds to a problem, or never. */
    public ImportFormat(String id, List<String> aliases, String description, boolean needsProblem) {
        this(id, aliases, description, needsProblem, needsProblem);
    }

    /** Whether it goes by this name; case does not matter. */
    public boolean isNamed(String name) {
        return id.equalsIgnoreCase(name) || aliases.stream().anyMatch(name::equalsIgnoreCase);
    }
}
