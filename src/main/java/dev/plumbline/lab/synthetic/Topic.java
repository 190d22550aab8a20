package dev.plumbline.lab.synthetic;

import java.util.List;

/**
 * What a microconference is about.
 *
 * @param clusters at least two
 */
record Topic(String name, List<Subject> clusters) {

    /**
     * What a cluster is about.
     *
     * @param matters what its talks can deal with
     */
    record Subject(String name, List<String> matters) {}

    static Topic of(String name, Subject... clusters) {
        return new Topic(name, List.of(clusters));
    }

    static Subject about(String name, String... matters) {
        return new Subject(name, List.of(matters));
    }
}
