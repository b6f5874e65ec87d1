package dev.touchstone.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.touchstone");
    private static final JavaClasses WEB = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.touchstone.web");

    @Test
    void packages_ofTheSite_haveNoCycles() {
        slices().matching("dev.touchstone.web.(*)..").should().beFreeOfCycles().check(WEB);
        noClasses().that().resideInAnyPackage("dev.touchstone.web.*..")
                .should().dependOnClassesThat().resideInAPackage("dev.touchstone.web").check(WEB);
    }

    @Test
    void engine_nothing_dependsOnTheSiteOrOnHttp() {
        noClasses().that().resideOutsideOfPackage("dev.touchstone.web..")
                .should().dependOnClassesThat()
                .resideInAnyPackage("dev.touchstone.web..", "io.javalin..", "org.thymeleaf..").check(ALL);
    }

    @Test
    void site_consoleAndExit_areUsedByMainOnly() {
        noClasses().that().doNotBelongToAnyOf(Main.class)
                .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethod(System.class, "exit", int.class).check(WEB);
    }

    @Test
    void site_processesSqlAndMarkdown_areLeftToTheEngine() {
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName(ProcessBuilder.class.getName())
                .orShould().dependOnClassesThat().resideInAnyPackage("javax.tools..", "java.sql..", "org.jdbi..",
                        "com.vladsch..", "net.jqwik..")
                .check(WEB);
    }

    @Test
    void site_templates_areDrawnInOnePlace() {
        noClasses().that().resideOutsideOfPackage("dev.touchstone.web.page")
                .should().dependOnClassesThat().resideInAPackage("org.thymeleaf..").check(WEB);
    }
}
