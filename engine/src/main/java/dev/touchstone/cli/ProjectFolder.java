package dev.touchstone.cli;

import dev.touchstone.catalogue.Exercise;
import dev.touchstone.catalogue.SourceFile;
import java.util.LinkedHashMap;
import java.util.Map;

/// The files of one exercise as a Maven project that a learner works in. It depends on nothing.
final class ProjectFolder {

    private static final String SOURCES = "src/main/java/";

    private final Session session;
    private final Exercise exercise;

    ProjectFolder(Session session, Exercise exercise) {
        this.session = session;
        this.exercise = exercise;
    }

    /// The texts of all files, by path within the folder.
    Map<String, String> files() {
        var files = new LinkedHashMap<String, String>();
        files.put("STATEMENT.md", new StatementPage(session, exercise).text("start.nextText"));
        SourceFile starter = exercise.sources().starter();
        files.put(SOURCES + starter.name(), starter.text());
        for (SourceFile file : exercise.sources().contract()) {
            files.put(SOURCES + file.name(), file.text());
        }
        files.put("pom.xml", pom());
        return files;
    }

    private String pom() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <project xmlns="http://maven.apache.org/POM/4.0.0"
                         xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                         xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>practice</groupId>
                  <artifactId>%s</artifactId>
                  <version>1</version>

                  <properties>
                    <maven.compiler.release>25</maven.compiler.release>
                    <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
                  </properties>

                  <build>
                    <plugins>
                      <plugin>
                        <groupId>org.apache.maven.plugins</groupId>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <version>3.16.0</version>
                      </plugin>
                      <plugin>
                        <!-- Finds a JDK 25 on this machine where Maven itself runs on another. -->
                        <groupId>org.apache.maven.plugins</groupId>
                        <artifactId>maven-toolchains-plugin</artifactId>
                        <version>3.3.0</version>
                        <configuration>
                          <version>[25,)</version>
                        </configuration>
                        <executions>
                          <execution>
                            <goals>
                              <goal>select-jdk-toolchain</goal>
                            </goals>
                          </execution>
                        </executions>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(exercise.id().value());
    }
}
