package org.liangfa.mutation;

import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import org.liangfa.source.RuleFiles;

/** A rule base with one file changed, in memory. */
record Overlay(RuleFiles files, String changed, String text) implements RuleFiles {
  @Override
  public SortedSet<String> list(String folder, String suffix) {
    return files.list(folder, suffix);
  }

  @Override
  public byte[] bytes(String path) {
    return path.equals(changed) ? text.getBytes(StandardCharsets.UTF_8) : files.bytes(path);
  }
}
