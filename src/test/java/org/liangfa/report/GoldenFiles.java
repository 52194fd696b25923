package org.liangfa.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares output with a file under {@code src/test/resources/report}; {@code -Dgolden.update=true} rewrites it. */
final class GoldenFiles {
  private static final Path FOLDER = Path.of("src", "test", "resources", "report");

  private GoldenFiles() {}

  static void check(String name, String actual) throws IOException {
    Path file = FOLDER.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, actual);
    }
    assertThat(file).as("golden file; write it with -Dgolden.update=true").exists();
    assertThat(actual).as("report against %s", name).isEqualTo(Files.readString(file));
  }
}
