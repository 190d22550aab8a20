package dev.plumbline.rest;

/** Examples in the OpenAPI document; they are posted as they are in a test. */
final class ApiExamples {

    /** The smallest problem worth solving. */
    static final String TWO_TALKS =
            """
            {
              "config": {"run": {"name": "First try", "termination": {"spentLimit": "PT5S"}}},
              "modelInput": {
                "name": "A small microconference",
                "timeZone": "Europe/Prague",
                "rooms": [{"id": "r1", "name": "Main hall"}],
                "timeSlots": [
                  {"id": "s1", "room": "r1", "start": "2026-10-05T10:00:00+02:00", "end": "2026-10-05T11:00:00+02:00"}
                ],
                "people": [{"id": "anna", "name": "Anna Example"}, {"id": "ravi", "name": "Ravi Example"}],
                "clusters": [{"id": "pci", "name": "PCI"}],
                "talks": [
                  {"id": "t1", "title": "State of PCI", "speakers": ["anna"], "clusters": ["pci"], "minutes": 30, "minMinutes": 20},
                  {"id": "t2", "title": "PCI error handling", "speakers": ["ravi"], "clusters": ["pci"], "minutes": 30, "minMinutes": 20}
                ]
              }
            }
            """;

    /** A move of one of them. */
    static final String MOVE =
            "{\"moves\": [{\"place\": {\"session\": \"t1\", \"timeSlot\": \"s1\", \"position\": 0}}]}";

    private ApiExamples() {}
}
