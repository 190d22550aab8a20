package dev.plumbline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.plumbline.problem.PublicListing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house has the rooms of its plan, and doors only where the plan has them. */
class ArchitectureTest {

    private static final String BASE = "dev.plumbline";

    /** Which package may depend on which others; subpackages count as their package. */
    private static final Map<String, Set<String>> TABLE = table();

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPath(Path.of("target/classes"));

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new LinkedHashMap<>();
        table.put("problem", Set.of());
        table.put("schedule", Set.of("problem"));
        table.put("rule", Set.of("problem", "schedule"));
        table.put("explain", Set.of("problem", "schedule", "rule"));
        table.put("solve", Set.of("problem", "schedule", "rule", "explain"));
        table.put("exchange", Set.of("problem", "schedule", "explain"));
        table.put("agenda", Set.of("problem", "schedule", "rule", "explain"));
        table.put("store", Set.of("problem", "schedule", "rule", "explain", "agenda", "exchange"));
        table.put("access", Set.of("problem", "schedule", "agenda", "store"));
        table.put("lab", Set.copyOf(table.keySet()));
        table.put("work", Set.copyOf(table.keySet()));
        Set<String> house = Set.copyOf(table.keySet());
        table.put("rest", house);
        table.put("cli", house);
        return table;
    }

    @TestFactory
    Stream<DynamicTest> packageDependsOnlyOn() {
        return TABLE.keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> checkDependencies(name)));
    }

    private static void checkDependencies(String name) {
        String[] closed =
                TABLE.keySet().stream()
                        .filter(other -> !other.equals(name))
                        .filter(other -> !TABLE.get(name).contains(other))
                        .map(ArchitectureTest::packageAndBelow)
                        .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(packageAndBelow(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(closed)
                .allowEmptyShould(true)
                .check(HOUSE);
    }

    @Test
    void everyClassIsInAPackageOfTheTable() {
        classes()
                .should()
                .resideInAnyPackage(
                        TABLE.keySet().stream()
                                .map(ArchitectureTest::packageAndBelow)
                                .toArray(String[]::new))
                .check(HOUSE);
    }

    /** A proof takes two talks that differ in nothing else for the same. */
    @Test
    void noRuleAndNoSearchReadsWhatIsOnlyShown() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        packageAndBelow("rule"),
                        packageAndBelow("solve"),
                        packageAndBelow("schedule"))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(PublicListing.class)
                .check(HOUSE);
    }

    @Test
    void everyPackageSaysWhatLivesThere() {
        Set<String> explained =
                HOUSE.stream()
                        .filter(type -> type.getSimpleName().equals("package-info"))
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all =
                HOUSE.stream()
                        .map(JavaClass::getPackageName)
                        .collect(Collectors.toCollection(TreeSet::new));

        assertThat(explained).isEqualTo(all);
    }

    /** Who reads a name in a sentence, a log or a stack trace must not ask which one is meant. */
    @Test
    void noTwoFilesHaveTheSameName() throws IOException {
        Map<String, Set<Path>> places = new TreeMap<>();
        for (String root : List.of("src", "benchmarks/src")) {
            try (var files = Files.walk(Path.of(root))) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file -> !file.endsWith("package-info.java"))
                        .forEach(
                                file ->
                                        places.computeIfAbsent(
                                                        file.getFileName().toString(),
                                                        any -> new TreeSet<>())
                                                .add(file));
            }
        }
        assertThat(places).hasSizeGreaterThan(1000);
        assertThat(places.values()).allMatch(files -> files.size() == 1);
    }

    @Test
    void noPackagesNeedEachOtherInCircles() {
        slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void onlySolveKnowsTimefold() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packageAndBelow("solve"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.timefold..")
                .check(HOUSE);
    }

    @Test
    void nobodyReachesIntoTimefoldsImplementation() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.timefold.solver..impl..")
                .check(HOUSE);
    }

    /** Preview API may change in any release; all that uses it stays together. */
    @Test
    void onlySolveUsesPreviewApi() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packageAndBelow("solve"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("ai.timefold.solver..preview..")
                .check(HOUSE);
    }

    @Test
    void nobodyUsesJavaUtilLogging() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .check(HOUSE);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage(packageAndBelow("cli"))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(HOUSE);
    }

    private static String packageAndBelow(String name) {
        return BASE + "." + name + "..";
    }
}
