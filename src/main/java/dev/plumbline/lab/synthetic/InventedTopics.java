package dev.plumbline.lab.synthetic;

import java.util.List;

/** Subject matter for invented microconferences: plausible words, no real talks. */
final class InventedTopics {

    /** The three clusters Plumbline was made for. */
    static final InventedTopic VFIO_IOMMU_PCI =
            InventedTopic.of(
                    "VFIO/IOMMU/PCI MC",
                    about("PCI", "function reset", "resizable BARs", "hotplug bridges", "P2PDMA"),
                    about("VFIO", "device migration", "mediated devices", "userspace drivers"),
                    about("IOMMU", "nested translation", "page faults", "PASID lifetimes"));

    /** One for each window of a conference. */
    static final List<InventedTopic> CONFERENCE =
            List.of(
                    VFIO_IOMMU_PCI,
                    InventedTopic.of(
                            "Real-Time MC",
                            about("Locking", "sleeping spinlocks", "priority inheritance", "RCU"),
                            about("Latency", "latency tracing", "isolated cores", "timer slack")),
                    InventedTopic.of(
                            "Confidential Computing MC",
                            about("Attestation", "measured launch", "evidence formats", "vTPMs"),
                            about("Memory", "private memory", "shared page conversion", "swiotlb"),
                            about(
                                    "Devices",
                                    "trusted I/O",
                                    "device assignment",
                                    "link encryption")),
                    InventedTopic.of(
                            "Memory Tiering MC",
                            about("Placement", "page promotion", "hot page sampling", "demotion"),
                            about("Fabric", "pooled memory", "memory hotplug", "memory errors")),
                    InventedTopic.of(
                            "Tracing MC",
                            about("Probes", "user probes", "return probes", "static keys"),
                            about("Buffers", "ring buffers", "persistent traces", "trace formats")),
                    InventedTopic.of(
                            "Containers MC",
                            about("Isolation", "user namespaces", "ID-mapped mounts", "seccomp"),
                            about("Checkpoints", "process restore", "image streaming", "GPU state"),
                            about("Resources", "memory limits", "I/O throttling", "pressure data")),
                    InventedTopic.of(
                            "Toolchains MC",
                            about("Compilers", "link time optimisation", "sanitizers", "inlining"),
                            about("Debug data", "type data", "stack unwinding", "line tables")),
                    InventedTopic.of(
                            "Power and Thermal MC",
                            about("Power", "idle governors", "frequency scaling", "energy models"),
                            about("Thermal", "thermal zones", "cooling devices", "skin limits")),
                    InventedTopic.of(
                            "Scheduler MC",
                            about("Fairness", "deadline servers", "latency hints", "load balance"),
                            about("Plug-ins", "scheduling policies", "core scheduling", "quotas")),
                    InventedTopic.of(
                            "Storage MC",
                            about("Block", "atomic writes", "queue limits", "zoned devices"),
                            about("Files", "large folios", "online repair", "space reservation")),
                    InventedTopic.of(
                            "Networking MC",
                            about("Drivers", "queue leasing", "header split", "device memory"),
                            about("Stack", "socket options", "congestion control", "tunnels"),
                            about("Offload", "packet filters", "key updates", "traffic shaping")),
                    InventedTopic.of(
                            "Virtualization MC",
                            about("Guests", "guest memory", "nested guests", "halt polling"),
                            about("Devices", "paravirtual devices", "vhost threads", "ballooning")),
                    InventedTopic.of(
                            "Live Update MC",
                            about("State", "preserved memory", "file handover", "version skew"),
                            about("Reboot", "kernel handover", "device quiescing", "downtime")),
                    InventedTopic.of(
                            "Embedded MC",
                            about("Boot", "boot time", "boot loaders", "overlays"),
                            about("Buses", "pin control", "multiplexed buses", "regulators")),
                    InventedTopic.of(
                            "Cameras MC",
                            about("Sensors", "sensor drivers", "camera modules", "flash units"),
                            about("Pipelines", "image processors", "media graphs", "tuning data")),
                    InventedTopic.of(
                            "Graphics MC",
                            about("Memory", "buffer sharing", "explicit fences", "evictions"),
                            about("Display", "colour pipelines", "variable refresh", "hotplug")),
                    InventedTopic.of(
                            "Testing MC",
                            about("Frameworks", "unit tests", "fault injection", "fuzzers"),
                            about("Labs", "board farms", "result databases", "bisection")),
                    InventedTopic.of(
                            "Languages MC",
                            about("Bindings", "driver bindings", "locking bindings", "lifetimes"),
                            about(
                                    "Build",
                                    "crate vendoring",
                                    "minimum versions",
                                    "documentation")));

    private InventedTopics() {}

    private static InventedTopic.Subject about(String name, String... matters) {
        return new InventedTopic.Subject(name, List.of(matters));
    }

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
    }
}
