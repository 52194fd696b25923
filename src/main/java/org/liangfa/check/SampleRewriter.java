package org.liangfa.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** Rewrites what a sample expects to what came of it: only claims that do not hold change. */
final class SampleRewriter {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DefaultPrettyPrinter LINES = new DefaultPrettyPrinter()
      .withObjectIndenter(new DefaultIndenter("  ", "\n"))
      .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  private SampleRewriter() {}

  /** The text of the new expectation. */
  static String rewritten(SampleCheck.Outcome outcome) {
    ObjectNode expected = outcome.expected().deepCopy();
    expected.put("exit", outcome.exit());
    if (expected.path("result") instanceof ObjectNode claimed) {
      object(claimed, outcome.actual());
    }
    if (expected.path("absent") instanceof ObjectNode absent) {
      for (Map.Entry<String, JsonNode> field : absent.properties()) {
        if (field.getValue() instanceof ArrayNode unwanted) {
          remove(unwanted, outcome.actual().path(field.getKey()));
        }
      }
    }
    try {
      return JSON.writer(LINES).writeValueAsString(expected) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("JSON into memory cannot fail", e);
    }
  }

  private static void object(ObjectNode claimed, JsonNode actual) {
    for (Map.Entry<String, JsonNode> field : Map.copyOf(map(claimed)).entrySet()) {
      JsonNode there = actual.path(field.getKey());
      if (there.isMissingNode()) {
        claimed.remove(field.getKey());
      } else if (field.getValue() instanceof ObjectNode below && there.isObject()) {
        object(below, there);
      } else if (field.getValue() instanceof ArrayNode list && there.isArray()) {
        list(list, there);
      } else {
        claimed.set(field.getKey(), there);
      }
    }
  }

  /** A claimed element that is not there takes the answers of the one that is most like it, or goes. */
  private static void list(ArrayNode claimed, JsonNode actual) {
    for (int i = claimed.size() - 1; i >= 0; i--) {
      JsonNode wanted = claimed.get(i);
      if (Expectation.holdsOne(wanted, actual)) {
        continue;
      }
      JsonNode like = null;
      long best = 0;
      for (JsonNode element : actual) {
        long common = wanted.properties().stream()
            .filter(field -> Expectation.fits(field.getValue(), element.path(field.getKey())))
            .count();
        if (common > best) {
          best = common;
          like = element;
        }
      }
      if (like != null && wanted instanceof ObjectNode object) {
        object(object, like);
      } else {
        claimed.remove(i);
      }
    }
  }

  private static void remove(ArrayNode unwanted, JsonNode actual) {
    for (int i = unwanted.size() - 1; i >= 0; i--) {
      if (Expectation.holdsOne(unwanted.get(i), actual)) {
        unwanted.remove(i);
      }
    }
  }

  private static Map<String, JsonNode> map(ObjectNode node) {
    return node.properties().stream()
        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
