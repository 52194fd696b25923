package org.liangfa.source;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.SortedSet;

/** The files of the {@code rules/} room, wherever they are kept; paths use {@code /} and start below {@code rules/}. */
public interface RuleFiles {
  /**
   * Lists the files at any depth below a folder, for example {@code list("sources", ".yaml")}.
   *
   * @return full paths such as {@code sources/APL-2021.yaml}; empty if the folder does not exist
   * @throws UncheckedIOException if the folder cannot be read
   */
  SortedSet<String> list(String folder, String suffix);

  /**
   * Reads a file as {@link #list} names it.
   *
   * @throws UncheckedIOException if there is no such file or it cannot be read
   */
  byte[] bytes(String path);

  /** The rules in a folder of the file system, which stands for {@code rules/} itself. */
  static RuleFiles directory(Path rules) {
    return new DirectoryRuleFiles(rules);
  }

  /**
   * The rules packed with the program, whether it runs from a jar or from compiled classes.
   *
   * @throws UncheckedIOException if the program's own jar cannot be read
   */
  static RuleFiles packaged() {
    return PackedRules.beside(RuleFiles.class);
  }
}
