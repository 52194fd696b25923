package org.liangfa.mutation;

import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import org.liangfa.source.RuleFiles;

/** A rule base with one file changed, in memory. */
record Overlay(RuleFiles files, String changed, String text) implements RuleFiles {

  /**
   * A rule base with one line changed.
   *
   * @param line counted from 0
   * @param text the line as it is to be
   */
  static Overlay line(RuleFiles files, String changed, int line, String text) {
    String[] lines = new String(files.bytes(changed), StandardCharsets.UTF_8).split("\n", -1);
    lines[line] = text;
    return new Overlay(files, changed, String.join("\n", lines));
  }

  @Override
  public SortedSet<String> list(String folder, String suffix) {
    return files.list(folder, suffix);
  }

  @Override
  public byte[] bytes(String path) {
    return path.equals(changed) ? text.getBytes(StandardCharsets.UTF_8) : files.bytes(path);
  }
}
