package dev.plumbline.bench;

import picocli.CommandLine.Command;

/** The benchmarks. */
@Command(
        name = "bench",
        description =
                "Measures the search: how fast it is, how good what it finds, also on instances of"
                        + " others and beside another solver, and how little it changes; and how long"
                        + " reasons take.",
        subcommands = {
            BenchSpeedCommand.class,
            BenchQualityCommand.class,
            BenchCurveCommand.class,
            BenchReplanCommand.class,
            BenchLatencyCommand.class,
            BenchYardsticksCommand.class,
            BenchReferenceCommand.class,
            BenchLoadCommand.class,
            BenchMicroCommand.class,
            BenchDocumentsCommand.class
        })
final class BenchCommand {}
