package dev.touchstone;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.touchstone.grading.Grader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// The rules of the house: which package may use which, and who alone touches processes, the database, the console and
/// the clock.
class ArchitectureTest {

    private static final String ROOT = "dev.touchstone.";

    /// The engine without its tests: all that lies where this class of it does.
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .importUrl(Grader.class.getProtectionDomain().getCodeSource().getLocation());

    /// The packages of the engine, each with the others of ours that it may use. The command line may use all.
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("source", Set.of()),
            Map.entry("script", Set.of()),
            Map.entry("storage", Set.of()),
            Map.entry("terms", Set.of("source")),
            Map.entry("notes", Set.of("terms", "source")),
            Map.entry("catalogue", Set.of("source")),
            Map.entry("topics", Set.of("notes", "source", "terms")),
            Map.entry("search", Set.of("catalogue", "source")),
            Map.entry("library", Set.of("catalogue", "notes", "search", "source", "topics")),
            Map.entry("report", Set.of("notes", "topics", "terms", "catalogue", "source")),
            Map.entry("seal", Set.of()),
            Map.entry("scheduled", Set.of("script")),
            Map.entry("subject", Set.of("script", "scheduled", "seal")),
            Map.entry("counted", Set.of("script", "subject")),
            Map.entry("properties", Set.of("script")),
            Map.entry("grading", Set.of("script", "scheduled", "seal", "properties", "catalogue", "source")),
            Map.entry("authoring", Set.of("grading", "catalogue", "source")),
            Map.entry("study", Set.of("storage")),
            Map.entry("cards",
                    Set.of("study", "library", "report", "notes", "topics", "catalogue", "source")));

    private static final String CLI = "cli";

    /// May print and end the process: the command line and the entry point of a subject process.
    private static final Set<String> CONSOLES = Set.of(ROOT + "cli", ROOT + "subject");

    /// Stand in for classes that submissions extend.
    private static final String EXTENDED = ROOT + "scheduled.Thread(Local)?";

    @Test
    void packages_haveNoCycles() {
        holds(slices().matching("dev.touchstone.(*)..").should().beFreeOfCycles());
    }

    @Test
    void packages_areThoseOfThePlan() {
        Set<String> known = new TreeSet<>(MAY_USE.keySet());
        known.add(CLI);

        assertThat(packages().stream().map(JavaPackage::getName).map(name -> name.substring(ROOT.length())))
                .isSubsetOf(known);
    }

    @Test
    void packages_useOnlyWhatThePlanSays() {
        MAY_USE.forEach((name, used) -> {
            var allowed = new ArrayList<>(used.stream().map(ROOT::concat).toList());
            allowed.add(ROOT + name);
            holds(noClasses().that().resideInAPackage(ROOT + name).should().dependOnClassesThat(
                    resideInAPackage("dev.touchstone..").and(
                            DescribedPredicate.not(resideInAnyPackage(allowed.toArray(String[]::new))))));
        });
    }

    @Test
    void classesOfTheSubject_useNothingButTheJdk() {
        holds(noClasses().that()
                .resideInAnyPackage(ROOT + "script", ROOT + "seal", ROOT + "subject", ROOT + "scheduled",
                        ROOT + "counted")
                .should().dependOnClassesThat(DescribedPredicate.not(resideInAnyPackage("java..", ROOT + "script",
                        ROOT + "seal", ROOT + "subject", ROOT + "scheduled", ROOT + "counted",
                        "org.jspecify.annotations"))));
    }

    @Test
    void processesAndCompilers_areOnlyInGrading() {
        holds(noClasses().that().resideOutsideOfPackage(ROOT + "grading").should().dependOnClassesThat(
                resideInAnyPackage("javax.tools..", "com.sun.tools..").or(type(ProcessBuilder.class))));
        holds(noClasses().should().accessTargetWhere(uses(Runtime.class, "exec")));
    }

    @Test
    void flexmark_isOnlyInNotes() {
        onlyIn("com.vladsch.flexmark..", ROOT + "notes");
    }

    @Test
    void pitest_isOnlyInAuthoring() {
        onlyIn("org.pitest..", ROOT + "authoring");
    }

    @Test
    void lucene_isOnlyInSearch() {
        onlyIn("org.apache.lucene..", ROOT + "search");
    }

    @Test
    void jqwik_isOnlyInPropertiesAndGrading() {
        onlyIn("net.jqwik..", ROOT + "properties", ROOT + "grading");
    }

    @Test
    void database_isOnlyInStorageAndStores() {
        holds(noClasses().that().resideOutsideOfPackage(ROOT + "storage").and().haveSimpleNameNotEndingWith("Store")
                .and(notNestedInAStore())
                .should().dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.jdbi..",
                        "com.zaxxer..", "org.flywaydb..", "org.h2..")));
    }

    @Test
    void console_isOnlyInTheCommandLineAndTheSubject() {
        DescribedPredicate<JavaClass> elsewhere = describe("outside of the consoles",
                type -> !CONSOLES.contains(type.getPackageName()));
        holds(noClasses().that(elsewhere).should().accessTargetWhere(
                uses(System.class, "out", "err", "in", "exit", "setOut", "setErr")));
        holds(noClasses().that(elsewhere).should().accessTargetWhere(
                uses(Runtime.class, "exit", "halt").or(uses(Throwable.class, "printStackTrace"))));
    }

    /// `System.nanoTime` measures and is no clock.
    @Test
    void clockAndRandomness_comeInAsParameters() {
        DescribedPredicate<JavaClass> notTheCommandLine = describe("outside of the command line",
                type -> !type.getPackageName().equals(ROOT + CLI));
        holds(noClasses().that(notTheCommandLine).should().accessTargetWhere(
                uses(System.class, "currentTimeMillis").or(uses(Math.class, "random"))));
        holds(noClasses().that(notTheCommandLine).should().accessTargetWhere(describe("asks a clock",
                access -> access.getTargetOwner().getPackageName().equals("java.time")
                        && Set.of("now", "systemUTC", "systemDefaultZone", "system").contains(access.getName())
                        && !parameters(access).contains(Clock.class.getName()))));
        holds(noClasses().that(notTheCommandLine).should().accessTargetWhere(describe("draws by chance",
                access -> access.getTargetOwner().isEquivalentTo(Random.class)
                        && access.getName().equals(JavaConstructor.CONSTRUCTOR_NAME) && parameters(access).isEmpty())));
        holds(noClasses().that(notTheCommandLine).should().dependOnClassesThat(
                describe("give chance", type -> Set.of("java.util.concurrent.ThreadLocalRandom",
                        "java.security.SecureRandom", "java.util.UUID").contains(type.getName()))));
    }

    @Test
    void nanoTime_isOnlyWhereTimeIsMeasured() {
        DescribedPredicate<JavaClass> elsewhere = describe("where nothing is measured",
                type -> !Set.of(ROOT + "grading", ROOT + "subject", ROOT + CLI).contains(type.getPackageName()));

        holds(noClasses().that(elsewhere).should().accessTargetWhere(uses(System.class, "nanoTime")));
    }

    @Test
    void everyPackage_isNullMarked() {
        assertThat(packages()).hasSizeGreaterThan(10)
                .allSatisfy(each -> assertThat(each.isAnnotatedWith(NullMarked.class)).as(each.getName()).isTrue());
    }

    @Test
    void classes_areFinalOrRecordsOrCases() {
        holds(classes().that().areTopLevelClasses().and().areNotInterfaces().and().areNotEnums()
                .and().haveSimpleNameNotEndingWith("package-info")
                .and().haveNameNotMatching(EXTENDED)
                .should().haveModifier(JavaModifier.FINAL));
    }

    private static void onlyIn(String library, String... packages) {
        holds(noClasses().that().resideOutsideOfPackages(packages).should().dependOnClassesThat(
                resideInAnyPackage(library)));
    }

    /// A rule that found nothing to look at would hold by mistake, which ArchUnit refuses by itself.
    private static void holds(ArchRule rule) {
        rule.check(HOUSE);
    }

    private static List<JavaPackage> packages() {
        return HOUSE.stream().map(JavaClass::getPackage).distinct().collect(Collectors.toList());
    }

    private static DescribedPredicate<JavaClass> type(Class<?> type) {
        return describe(type.getSimpleName(), each -> each.isEquivalentTo(type));
    }

    private static DescribedPredicate<JavaClass> notNestedInAStore() {
        return describe("not nested in a store", type -> !type.getName().contains("Store$"));
    }

    private static DescribedPredicate<JavaAccess<?>> uses(Class<?> owner, String... names) {
        Set<String> wanted = Set.of(names);
        return describe("uses " + owner.getSimpleName() + " " + wanted,
                access -> access.getTargetOwner().isAssignableTo(owner) && wanted.contains(access.getName()));
    }

    /// Names of the parameters' types; empty for a field.
    private static List<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof CodeUnitAccessTarget target
                ? target.getRawParameterTypes().stream().map(JavaClass::getName).toList()
                : List.of();
    }
}
