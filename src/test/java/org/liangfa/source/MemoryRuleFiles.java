package org.liangfa.source;

import static java.util.stream.Collectors.toCollection;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rule files held in memory, for what must not lie in {@code rules/}. */
final class MemoryRuleFiles implements RuleFiles {
  private final Map<String, byte[]> files = new TreeMap<>();

  MemoryRuleFiles with(String path, String content) {
    return with(path, content.getBytes(StandardCharsets.UTF_8));
  }

  MemoryRuleFiles with(String path, byte[] content) {
    files.put(path, content);
    return this;
  }

  @Override
  public SortedSet<String> list(String folder, String suffix) {
    return files.keySet().stream()
        .filter(path -> path.startsWith(folder + "/") && path.endsWith(suffix))
        .collect(toCollection(TreeSet::new));
  }

  @Override
  public byte[] bytes(String path) {
    byte[] content = files.get(path);
    if (content == null) {
      throw new AssertionError("not asked to hold " + path);
    }
    return content;
  }
}
