package org.liangfa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Called by the build: leaves the class path of the measurements in a file for {@code src/bench/measure}. */
public final class ClassPathFile {
  private ClassPathFile() {}

  /** Writes the class path of this process to the file named. */
  public static void main(String[] args) throws IOException {
    Files.writeString(Path.of(args[0]), System.getProperty("java.class.path"));
  }
}
