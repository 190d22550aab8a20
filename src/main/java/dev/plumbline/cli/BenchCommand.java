package dev.plumbline.cli;

import picocli.CommandLine.Command;

/** The benchmarks. */
@Command(
        name = "bench",
        description =
                "Measures the search: how fast it is, and how good what it finds; and how long reasons take.",
        subcommands = {
            BenchSpeedCommand.class,
            BenchQualityCommand.class,
            BenchLatencyCommand.class
        })
final class BenchCommand {}
