package org.liangfa.cli;

import java.nio.file.Files;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --output} and {@code --force}. */
final class OutputOption {
  @Option(names = {"-o", "--output"}, paramLabel = "FILE", descriptionKey = "option.output")
  private @Nullable String target;

  @Option(names = "--force", descriptionKey = "option.force")
  private boolean force;

  /** The file or folder asked for; null for the screen. */
  @Nullable String target() {
    return target;
  }

  boolean force() {
    return force;
  }

  /** Whether the target is a folder: it exists as one, or its name ends as one. */
  static boolean isFolder(String target) {
    return target.endsWith("/") || target.endsWith("\\") || Files.isDirectory(Arguments.path(target));
  }
}
