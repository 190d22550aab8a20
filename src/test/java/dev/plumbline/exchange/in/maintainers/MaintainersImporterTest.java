package dev.plumbline.exchange.in.maintainers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.plumbline.exchange.in.ImportNote;
import dev.plumbline.exchange.in.ImportOptions;
import dev.plumbline.exchange.in.ImportRequest;
import dev.plumbline.exchange.in.ImportResult;
import dev.plumbline.exchange.in.Importer;
import dev.plumbline.exchange.in.ImporterContract;
import dev.plumbline.exchange.source.SourceFile;
import dev.plumbline.problem.Person;
import dev.plumbline.problem.Problem;
import dev.plumbline.problem.Talk;
import dev.plumbline.problem.TopicCluster;
import dev.plumbline.problem.validation.InvalidInputException;
import dev.plumbline.testing.TinyProblem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MaintainersImporterTest extends ImporterContract {

    /** People are called as their ids, with a capital; so are clusters. */
    private static final Problem PROBLEM =
            TinyProblem.create()
                    .cluster("pci", 1, "lena")
                    .cluster("iommu", null)
                    .talk("one", talk -> talk.clusters("pci").speakers("rolf"))
                    .talk("two", talk -> talk.clusters("pci").speakers("ada").wanted("mia"))
                    .talk("other", talk -> talk.clusters("iommu").speakers("bo"))
                    .coordination("joint", talk -> talk.clusters("pci", "iommu").speakers("ada"))
                    .problem();

    private static final String FILE =
            """
            List of maintainers
            ===================

            	M: *Mail* patches to: FullName <address@domain>
            	R: Designated *Reviewer*: FullName <address@domain>

            Maintainers List
            ----------------

            .. note:: When reading this list, please look for the most precise areas
                      first.

            NETWORK
            M:	Nobody Here <nobody@example.org>
            S:	Maintained

            PCI DRIVER FOR EXAMPLE BOARDS
            M:	Board Person <board@example.org>
            S:	Orphan

            PCI SUBSYSTEM
            M:	"Max Q. Example" <max@example.org>
            M:	LENA <lena@example.org>
            M:	patches@example.org
            R:	Rolf (for the hardware) <rolf@example.org>
            R:	Mia <mia@example.org>
            R:	Zo\u00EB N\u00FC <zoe@example.org>
            R:	Max Q. Example <max@example.org>
            L:	linux-pci@example.org
            S:	Supported
            F:	drivers/pci/
            P:	Documentation/PCI/profile.rst
            """;

    @Override
    protected Importer importer() {
        return new MaintainersImporter();
    }

    @Override
    protected List<SourceFile> sound() {
        return List.of(file(FILE));
    }

    @Override
    protected @Nullable Problem problem() {
        return PROBLEM;
    }

    private static SourceFile file(String text) {
        return new SourceFile("MAINTAINERS", text.getBytes(StandardCharsets.UTF_8));
    }

    private ImportResult read(String text, Map<String, List<String>> sections) {
        var options = new ImportOptions(null, null, null, List.of(), null, sections, true);
        return importer().read(new ImportRequest(List.of(file(text)), options, PROBLEM));
    }

    private static List<String> leads(ImportResult imported, String cluster) {
        return imported.problem().clusters().stream()
                .filter(one -> one.id().equals(cluster))
                .map(TopicCluster::leads)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> wanted(ImportResult imported, String session) {
        var problem = imported.problem();
        return Stream.concat(problem.talks().stream(), problem.coordinationSessions().stream())
                .filter(one -> one.id().equals(session))
                .map(Talk::participants)
                .findFirst()
                .orElseThrow()
                .wantedPeople();
    }

    @Test
    void makesLeadsOfMaintainersEachOnceAndAfterThoseOfBefore() {
        var imported = read(FILE, Map.of());

        assertThat(leads(imported, "pci")).containsExactly("lena", "max-q-example");
        assertThat(leads(imported, "iommu")).isEmpty();
    }

    @Test
    void wantsReviewersWhereTheyAreNotAnyway() {
        var imported = read(FILE, Map.of());

        assertThat(wanted(imported, "one")).containsExactly("mia", "zoe-nu");
        assertThat(wanted(imported, "two")).containsExactly("mia", "rolf", "zoe-nu");
        assertThat(wanted(imported, "joint")).containsExactly("rolf", "mia", "zoe-nu");
        assertThat(wanted(imported, "other")).isEmpty();
    }

    @Test
    void addsNewPeopleByNameAloneAfterThoseOfBefore() {
        var imported = read(FILE, Map.of());
        var people = imported.problem().people();
        int before = PROBLEM.people().size();

        assertThat(people.subList(0, before)).isEqualTo(PROBLEM.people());
        assertThat(people.subList(before, people.size()).stream().map(Person::name))
                .containsExactly("Max Q. Example", "Zo\u00EB N\u00FC");
        assertThat(imported.problem().toString() + imported.notes()).doesNotContain("@");
    }

    @Test
    void changesNothingElse() {
        var imported = read(FILE, Map.of()).problem();

        assertThat(imported.timeSlots()).isEqualTo(PROBLEM.timeSlots());
        assertThat(imported.rooms()).isEqualTo(PROBLEM.rooms());
        assertThat(imported.talks().getLast()).isEqualTo(PROBLEM.talks().getLast());
        assertThat(imported.clusters().getLast()).isEqualTo(PROBLEM.clusters().getLast());
    }

    @Test
    void addsNothingWhenTheSameComesTwice() {
        var once = read(FILE, Map.of()).problem();
        var twice =
                importer().read(new ImportRequest(List.of(file(FILE)), ImportOptions.NONE, once));

        assertThat(twice.problem()).isEqualTo(once);
    }

    @Test
    void saysWhichSectionsWereTakenAndWhichWereNear() {
        var notes = read(FILE, Map.of()).notes();

        assertThat(notes)
                .anyMatch(
                        note ->
                                note.kind() == ImportNote.Kind.GUESSED
                                        && note.message().contains("\"PCI SUBSYSTEM\"")
                                        && note.message()
                                                .contains("\"PCI DRIVER FOR EXAMPLE BOARDS\""))
                .anyMatch(
                        note ->
                                note.kind() == ImportNote.Kind.MISSING
                                        && note.where().equals("Iommu"))
                .anyMatch(
                        note ->
                                note.kind() == ImportNote.Kind.DROPPED
                                        && note.where().equals("PCI SUBSYSTEM"));
    }

    @Test
    void takesTheSectionsItIsTold() {
        var imported =
                read(FILE, Map.of("Iommu", List.of("network"), "pci", List.of("pci driver*")));

        assertThat(leads(imported, "iommu")).containsExactly("nobody-here");
        assertThat(leads(imported, "pci")).containsExactly("lena", "board-person");
        assertThat(imported.notes())
                .anyMatch(
                        note ->
                                note.kind() == ImportNote.Kind.DOUBTFUL
                                        && note.message().contains("\"Orphan\""));
    }

    @Test
    void helpsWithWrongSectionsAndClusters() {
        var refusal =
                catchThrowableOfType(
                        InvalidInputException.class,
                        () ->
                                read(
                                        FILE,
                                        Map.of(
                                                "iomu",
                                                List.of("NETWORK"),
                                                "pci",
                                                List.of("PCI SUBSYSTM"))));

        assertThat(refusal.errors().stream().map(error -> error.code()))
                .containsExactlyInAnyOrder("unknownCluster", "unknownSection");
        assertThat(refusal.getMessage()).contains("Maybe \"iommu\"?", "Maybe \"PCI SUBSYSTEM\"?");
    }

    @Test
    void readsOldFilesWithNamesOfTheirOwn() {
        String old =
                """
                IOMMU
                P:	Ivy Old
                M:	ivy@example.org
                L:	list@example.org
                S:	Maintained
                """;

        assertThat(leads(read(old, Map.of()), "iommu")).containsExactly("ivy-old");
    }

    @Test
    void refusesAFileOfAMillionSections() {
        String file = "A\nM:\tB <c>\n\n".repeat(800_000);
        var refusal = catchThrowableOfType(InvalidInputException.class, () -> read(file, Map.of()));

        assertThat(refusal.errors().getFirst().code()).isEqualTo("tooManySections");
    }
}
