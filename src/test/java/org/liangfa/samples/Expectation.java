package org.liangfa.samples;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Holds a result against what the author of a sample claims of it. Only what is claimed counts: an object must have the
 * claimed keys, a list must have, for every claimed element, one that fits; more may be there.
 */
final class Expectation {
  private final List<String> failures = new ArrayList<>();

  private Expectation() {}

  /** One line per claim that does not hold, for a lawyer to read; empty when all do. */
  static List<String> failures(JsonNode claimed, JsonNode absent, JsonNode actual) {
    Expectation expectation = new Expectation();
    expectation.fits("", claimed, actual);
    expectation.lacks("", absent, actual);
    return expectation.failures;
  }

  private void fits(String path, JsonNode claimed, JsonNode actual) {
    if (claimed.isObject()) {
      for (Map.Entry<String, JsonNode> field : claimed.properties()) {
        if (!actual.has(field.getKey())) {
          failures.add(path + field.getKey() + "\n    应为 expected  " + field.getValue() + "\n    实为 actual    （没有 absent）");
        } else {
          fits(path + field.getKey() + ".", field.getValue(), actual.get(field.getKey()));
        }
      }
    } else if (claimed.isArray() && actual.isArray()) {
      for (JsonNode wanted : claimed) {
        if (!holdsOne(wanted, actual)) {
          failures.add(trim(path) + "\n    应含 expected  " + wanted + "\n    实有 actual    " + shorten(actual));
        }
      }
    } else if (!claimed.equals(actual)) {
      failures.add(trim(path) + "\n    应为 expected  " + claimed + "\n    实为 actual    " + shorten(actual));
    }
  }

  private void lacks(String path, JsonNode absent, JsonNode actual) {
    for (Map.Entry<String, JsonNode> field : absent.properties()) {
      for (JsonNode unwanted : field.getValue()) {
        if (holdsOne(unwanted, actual.path(field.getKey()))) {
          failures.add(path + field.getKey() + "\n    不应含 unexpected  " + unwanted);
        }
      }
    }
  }

  private static boolean holdsOne(JsonNode wanted, JsonNode actual) {
    for (JsonNode element : actual) {
      Expectation attempt = new Expectation();
      attempt.fits("", wanted, element);
      if (attempt.failures.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static String trim(String path) {
    return path.endsWith(".") ? path.substring(0, path.length() - 1) : path;
  }

  private static String shorten(JsonNode node) {
    String text = node.toString();
    return text.length() <= 600 ? text : text.substring(0, 600) + " …";
  }
}
