package dev.plumbline.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.plumbline.problem.RuleSetting;
import dev.plumbline.problem.Severity;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of every rule makes sense. */
class RuleCatalogueTest {

    static List<RuleInfo> rules() {
        return RuleCatalogue.ENTRIES.stream().map(RuleCatalogue.Entry::info).toList();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleTellsWhatItIs(RuleInfo info) {
        assertThat(info.id()).matches("[a-z][A-Za-z]+");
        assertThat(info.title()).isNotBlank().doesNotEndWith(".");
        assertThat(info.description()).isNotBlank().endsWith(".");
        assertThat(info.unit()).isNotBlank().doesNotEndWith(".");
        assertThat(info.whyWeight()).isNotBlank().endsWith(".");
        assertThat(info.weight()).isBetween(0, RuleSetting.MAX_WEIGHT);
        assertThat(info.severity()).isNotEqualTo(Severity.OFF);
        assertThat(info.params())
                .allSatisfy(
                        param -> {
                            assertThat(param.name()).matches("[a-z][A-Za-z]+");
                            assertThat(param.description()).isNotBlank().endsWith(".");
                            assertThat(param.standard().isNull()).isFalse();
                        });
        assertThat(RuleCatalogue.find(info.id())).contains(info);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleHasExamplesUnderItsName(RuleInfo info) throws ClassNotFoundException {
        String test = Character.toUpperCase(info.id().charAt(0)) + info.id().substring(1) + "Test";
        var examples = Class.forName("dev.plumbline.rule." + test);
        assertThat(RuleExamples.class).isAssignableFrom(examples);
        assertThat(examples.getDeclaredMethods())
                .filteredOn(method -> method.isAnnotationPresent(Test.class))
                .hasSizeGreaterThan(1);
    }

    @Test
    void everyRuleIsListed() {
        var house =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dev.plumbline.rule");
        var listed =
                house.get(RuleCatalogue.class).getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .collect(Collectors.toSet());

        assertThat(house.get(Rule.class).getAllSubclasses())
                .filteredOn(
                        rule ->
                                !rule.isInterface()
                                        && !rule.getModifiers().contains(JavaModifier.ABSTRACT))
                .hasSize(RuleCatalogue.ENTRIES.size())
                .allMatch(listed::contains);
    }

    @Test
    void idsAreUniqueAndTheHardestComeFirst() {
        assertThat(rules()).extracting(RuleInfo::id).doesNotHaveDuplicates();
        assertThat(rules()).extracting(RuleInfo::severity).isSorted();
        assertThat(RuleCatalogue.find("noSuchRule")).isEmpty();
    }
}
