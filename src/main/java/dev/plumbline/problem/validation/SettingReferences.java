package dev.plumbline.problem.validation;

/** What tracks, time slots and clusters refer to exists. */
final class SettingReferences implements ProblemCheck {

    @Override
    public void check(ValidationInput input) {
        var ids = input.ids();
        var references = new KnownReferences(input);
        input.tracks()
                .forEach(
                        track ->
                                references.requireAll(
                                        ids.people(), track.at("leads"), track.value().leads()));
        input.timeSlots()
                .forEach(
                        slot -> {
                            references.require(ids.rooms(), slot.at("room"), slot.value().room());
                            references.require(
                                    ids.tracks(), slot.at("track"), slot.value().track());
                        });
        input.clusters()
                .forEach(
                        cluster ->
                                references.requireAll(
                                        ids.people(),
                                        cluster.at("leads"),
                                        cluster.value().leads()));
    }
}
