package dev.plumbline.cli;

import picocli.CommandLine.Command;

/** The benchmarks. */
@Command(
        name = "bench",
        description =
                "Measures the search: how fast it is, how good what it finds, and how little it changes; and how long reasons take.",
        subcommands = {
            BenchSpeedCommand.class,
            BenchQualityCommand.class,
            BenchReplanCommand.class,
            BenchLatencyCommand.class
        })
final class BenchCommand {}
