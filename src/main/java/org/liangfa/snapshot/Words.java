package org.liangfa.snapshot;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every string once, by number, in the order of first use. */
final class Words {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  int number(String word) {
    return numbers.computeIfAbsent(word, each -> numbers.size());
  }

  List<byte[]> inOrder() {
    return numbers.keySet().stream().map(word -> word.getBytes(StandardCharsets.UTF_8)).toList();
  }
}
