package dev.plumbline.bench;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The benchmarks use the program like anybody else, and are untangled like it. */
class BenchArchitectureTest {

    private static final String BENCH = "dev.plumbline.bench..";

    private static final JavaClasses ALL =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.plumbline.bench");

    @Test
    void noPackagesNeedEachOtherInCircles() {
        slices().matching("dev.plumbline.bench.(**)").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void theCommandsAreOnTop() {
        noClasses()
                .that()
                .resideInAPackage("dev.plumbline.bench.*..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("dev.plumbline.bench", "dev.plumbline.cli..")
                .check(ALL);
    }

    /** Only what measures Timefold itself may: the micro-benchmark of its constraint streams. */
    @Test
    void hardlyAnybodyKnowsTimefold() {
        noClasses()
                .that()
                .resideInAPackage(BENCH)
                .and()
                .resideOutsideOfPackage("dev.plumbline.bench.micro")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.timefold..")
                .check(ALL);
    }
}
