package org.liangfa.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Every key that a result can have at any depth, as {@code schema/result.schema.json} gives them. */
final class ResultKeys {
  static final Set<String> ALL = read();

  private ResultKeys() {}

  private static Set<String> read() {
    try (InputStream in = ResultKeys.class.getResourceAsStream("/schema/result.schema.json")) {
      if (in == null) {
        throw new IllegalStateException("result.schema.json: absent (expected: on the class path)");
      }
      Set<String> keys = new TreeSet<>();
      collect(new ObjectMapper().readTree(in), keys);
      return Collections.unmodifiableSet(keys);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void collect(JsonNode node, Set<String> keys) {
    node.path("properties").fieldNames().forEachRemaining(keys::add);
    node.forEach(below -> collect(below, keys));
  }
}
