package dev.touchstone.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class EditorBundleTest {

    private static final String REBUILD = "run mvn -Pfrontend -pl web -am process-classes and commit what it writes";

    @Test
    void bundle_sourceOptionsAndResult_areThoseOfTheLock() throws Exception {
        List<String> locked = Files.readAllLines(EditorBundle.LOCK);

        assertThat(EditorBundle.lock(packages(locked))).as(REBUILD).isEqualTo(locked);
    }

    @Test
    void bundle_packages_areThoseOfThePom() throws Exception {
        List<String> locked = Files.readAllLines(EditorBundle.LOCK);

        assertThat(packages(locked).keySet()).as(REBUILD).containsExactlyInAnyOrderElementsOf(pins());
    }

    @Test
    void bundle_licence_isAtItsEnd() throws Exception {
        String bundle = Files.readString(EditorBundle.BUNDLE);

        assertThat(bundle.substring(bundle.lastIndexOf("/*!"))).contains("Marijn Haverbeke", "MIT", "@codemirror/view");
    }

    private static Map<String, String> packages(List<String> locked) {
        var packages = new TreeMap<String, String>();
        locked.stream().filter(line -> line.startsWith("package ")).map(line -> line.split(" ")).forEach(
                words -> packages.put(words[1], words[2]));
        return packages;
    }

    /// What the profile `frontend` of the pom copies.
    private static List<String> pins() throws Exception {
        var pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of("pom.xml").toFile());
        String esbuild = pom.getElementsByTagName("esbuild.version").item(0).getTextContent();
        var items = pom.getElementsByTagName("artifactItem");
        var pins = new ArrayList<String>();
        for (int i = 0; i < items.getLength(); i++) {
            var item = (Element) items.item(i);
            String group = text(item, "groupId");
            pins.add(group.endsWith(".esbuild")
                    ? "esbuild:" + esbuild
                    : group + ":" + text(item, "artifactId") + ":" + text(item, "version"));
        }
        return pins;
    }

    private static String text(Element item, String name) {
        return item.getElementsByTagName(name).item(0).getTextContent();
    }
}
