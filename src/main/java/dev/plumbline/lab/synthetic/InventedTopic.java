package dev.plumbline.lab.synthetic;

import java.util.List;

/**
 * What a microconference is about.
 *
 * @param clusters at least two
 */
record InventedTopic(String name, List<Subject> clusters) {

    /**
     * What a cluster is about.
     *
     * @param matters what its talks can deal with
     */
    record Subject(String name, List<String> matters) {}

    static InventedTopic of(String name, Subject... clusters) {
        return new InventedTopic(name, List.of(clusters));
    }

    static Subject about(String name, String... matters) {
        return new Subject(name, List.of(matters));
    }
}
