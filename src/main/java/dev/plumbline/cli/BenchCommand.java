package dev.plumbline.cli;

import picocli.CommandLine.Command;

/** The benchmarks. */
@Command(
        name = "bench",
        description = "Measures the search: how fast it is, and how good what it finds.",
        subcommands = {BenchSpeedCommand.class, BenchQualityCommand.class})
final class BenchCommand {}
