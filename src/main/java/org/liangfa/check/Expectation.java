package org.liangfa.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Holds a result against what the author of a sample claims of it. Only what is claimed counts: an object must have the
 * claimed keys, a list must have, for every claimed element, one that fits; more may be there.
 */
final class Expectation {
  private static final int SHOWN = 600;

  private final List<Difference> differences = new ArrayList<>();

  private Expectation() {}

  /**
   * One claim that does not hold.
   *
   * @param path where in the result, {@code recommendation.fine.amount}
   * @param expected what was claimed; for an element of a list that should not be there, that element
   * @param actual what is there; empty for nothing
   * @param unwanted whether the claim is that it is absent
   */
  record Difference(String path, String expected, String actual, boolean unwanted) {
    /** For a lawyer to read. */
    String zh() {
      return path + (unwanted ? " 不应含 " + expected
          : " 应为 " + expected + "，实为 " + (actual.isEmpty() ? "（没有）" : actual));
    }

    String en() {
      return path + (unwanted ? ": unexpected " + expected
          : ": expected " + expected + ", got " + (actual.isEmpty() ? "nothing" : actual));
    }
  }

  /** Every claim that does not hold; empty when all do. */
  static List<Difference> differences(JsonNode claimed, JsonNode absent, JsonNode actual) {
    Expectation expectation = new Expectation();
    expectation.fits("", claimed, actual);
    expectation.lacks(absent, actual);
    return expectation.differences;
  }

  /** Whether everything claimed of one node holds. */
  static boolean fits(JsonNode claimed, JsonNode actual) {
    Expectation attempt = new Expectation();
    attempt.fits("", claimed, actual);
    return attempt.differences.isEmpty();
  }

  private void fits(String path, JsonNode claimed, JsonNode actual) {
    if (claimed.isObject()) {
      for (Map.Entry<String, JsonNode> field : claimed.properties()) {
        String below = path.isEmpty() ? field.getKey() : path + "." + field.getKey();
        if (actual.has(field.getKey())) {
          fits(below, field.getValue(), actual.get(field.getKey()));
        } else {
          differences.add(new Difference(below, field.getValue().toString(), "", false));
        }
      }
    } else if (claimed.isArray() && actual.isArray()) {
      for (JsonNode wanted : claimed) {
        if (!holdsOne(wanted, actual)) {
          differences.add(new Difference(path, wanted.toString(), shorten(actual), false));
        }
      }
    } else if (!claimed.equals(actual)) {
      differences.add(new Difference(path, claimed.toString(), shorten(actual), false));
    }
  }

  private void lacks(JsonNode absent, JsonNode actual) {
    for (Map.Entry<String, JsonNode> field : absent.properties()) {
      for (JsonNode unwanted : field.getValue()) {
        if (holdsOne(unwanted, actual.path(field.getKey()))) {
          differences.add(new Difference(field.getKey(), unwanted.toString(), "", true));
        }
      }
    }
  }

  static boolean holdsOne(JsonNode wanted, JsonNode list) {
    for (JsonNode element : list) {
      if (fits(wanted, element)) {
        return true;
      }
    }
    return false;
  }

  private static String shorten(JsonNode node) {
    String text = node.toString();
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + " …";
  }
}
