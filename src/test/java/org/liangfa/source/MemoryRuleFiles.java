package org.liangfa.source;

import static java.util.stream.Collectors.toCollection;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Rule files held in memory, for what must not lie in {@code rules/}, to be spoilt by a test in one place. */
public class MemoryRuleFiles implements RuleFiles {
  private final Map<String, byte[]> files = new TreeMap<>();

  public MemoryRuleFiles with(String path, String content) {
    return with(path, content.getBytes(StandardCharsets.UTF_8));
  }

  public MemoryRuleFiles with(String path, byte[] content) {
    files.put(path, content);
    return this;
  }

  public MemoryRuleFiles without(String path) {
    files.remove(path);
    return this;
  }

  /** Changes one file; the words must be there. */
  public MemoryRuleFiles spoil(String path, String words, String other) {
    String text = text(path);
    if (!text.contains(words)) {
      throw new AssertionError(path + " does not contain " + words);
    }
    return with(path, text.replace(words, other));
  }

  public final String text(String path) {
    return new String(bytes(path), StandardCharsets.UTF_8);
  }

  @Override
  public final SortedSet<String> list(String folder, String suffix) {
    return files.keySet().stream()
        .filter(path -> path.startsWith(folder + "/") && path.endsWith(suffix))
        .collect(toCollection(TreeSet::new));
  }

  @Override
  public final byte[] bytes(String path) {
    byte[] content = files.get(path);
    if (content == null) {
      throw new AssertionError("no such file: " + path);
    }
    return content;
  }
}
