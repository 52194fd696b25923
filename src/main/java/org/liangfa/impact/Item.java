package org.liangfa.impact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing of a rule base.
 *
 * @param kind RULE, ROW, CLAUSE, WORD, TEXT or PACK
 * @param id by which it is the same thing in another version
 * @param place file and line
 * @param origin how results name it as a source, such as {@code national/points.csv:7}; empty where they do not
 * @param content what it says, by name
 */
record Item(String kind, String id, String place, String origin, Map<String, String> content) {
  Item {
    content = Collections.unmodifiableMap(new LinkedHashMap<>(content));
  }

  String key() {
    return kind + " " + id;
  }

  /** What this says otherwise than the other does, such as {@code points: 12 → 10}. */
  List<String> differences(Item after) {
    List<String> found = new ArrayList<>();
    content.forEach((name, value) -> {
      String now = after.content.getOrDefault(name, "");
      if (!value.equals(now)) {
        found.add(name + ": " + value + " → " + now);
      }
    });
    after.content.forEach((name, value) -> {
      if (!content.containsKey(name)) {
        found.add(name + ": → " + value);
      }
    });
    return found;
  }
}
