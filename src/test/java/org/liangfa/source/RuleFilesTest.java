package org.liangfa.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesTest {
  private static final byte[] CONTENT = "id: 甲".getBytes(StandardCharsets.UTF_8);

  @TempDir Path temp;

  @Test
  void aFolderIsListedAtAnyDepthInOrder() throws IOException {
    Path rules = temp.resolve("我的 规则");
    for (String path : List.of("sources/B.yaml", "sources/A.yaml", "sources/市/C.yaml", "sources/A.txt", "x.yaml")) {
      Files.createDirectories(rules.resolve(path).getParent());
      Files.write(rules.resolve(path), CONTENT);
    }
    RuleFiles files = RuleFiles.directory(rules);
    assertThat(files.list("sources", ".yaml"))
        .containsExactly("sources/A.yaml", "sources/B.yaml", "sources/市/C.yaml");
    assertThat(files.bytes("sources/市/C.yaml")).isEqualTo(CONTENT);
    assertThat(files.list("tables", ".yaml")).isEmpty();
  }

  @Test
  void nothingOutsideTheFolderIsRead() throws IOException {
    Files.write(temp.resolve("secret"), CONTENT);
    RuleFiles files = RuleFiles.directory(Files.createDirectory(temp.resolve("rules")));
    assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> files.bytes("../secret"));
  }

  @Test
  void anAbsentFileIsNamed() throws IOException {
    RuleFiles folder = RuleFiles.directory(temp);
    RuleFiles jar = PackedRules.at(jar(temp.resolve("a.jar"), Stream.of()));
    for (RuleFiles files : List.of(folder, jar)) {
      assertThatExceptionOfType(UncheckedIOException.class)
          .isThrownBy(() -> files.bytes("sources/NO.yaml"))
          .withMessageContaining("NO.yaml");
    }
  }

  /** Not equal: until the next clean build, compiled classes keep a file that was renamed. */
  @Test
  void packagedRulesHoldThoseOfTheRulesFolder() {
    assertThat(RuleFiles.packaged().list("sources", ".yaml"))
        .containsAll(RuleFiles.directory(Path.of("rules")).list("sources", ".yaml"))
        .contains("sources/APL-2021.yaml");
  }

  /** The class is loaded from the jar, as when the program is installed; the path has a space and Chinese in it. */
  @Test
  void packagedRulesAreReadFromTheJarOfTheProgram() throws Exception {
    Path classes = Path.of(RuleFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path jar;
    try (Stream<Path> content = Files.walk(classes)) {
      jar =
          jar(
              Files.createDirectory(temp.resolve("程序 目录")).resolve("liangfa.jar"),
              content.filter(Files::isRegularFile).map(classes::relativize));
    }
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      Class<?> type = loader.loadClass(RuleFiles.class.getName());
      Object files = type.getMethod("packaged").invoke(null);
      Object listed =
          type.getMethod("list", String.class, String.class).invoke(files, "sources", ".yaml");
      Object bytes = type.getMethod("bytes", String.class).invoke(files, "sources/APL-2021.yaml");
      SortedSet<String> expected = RuleFiles.packaged().list("sources", ".yaml");
      assertThat(listed).isEqualTo(expected);
      assertThat(bytes).isEqualTo(Files.readAllBytes(Path.of("rules/sources/APL-2021.yaml")));
    }
  }

  /** Without entries for folders, as some tools write jars. */
  private static Path jar(Path jar, Stream<Path> paths) throws IOException {
    Path classes = Path.of(System.getProperty("liangfa.target", "target"), "classes");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out)) {
      for (Path path : paths.toList()) {
        entries.putNextEntry(new JarEntry(path.toString().replace('\\', '/')));
        Files.copy(classes.resolve(path), entries);
        entries.closeEntry();
      }
    }
    return jar;
  }
}
