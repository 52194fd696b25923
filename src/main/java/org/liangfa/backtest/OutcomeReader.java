package org.liangfa.backtest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.liangfa.backtest.PublishedOutcome.Accepted;
import org.liangfa.backtest.PublishedOutcome.Grade;
import org.liangfa.backtest.PublishedOutcome.Miss;
import org.liangfa.backtest.PublishedOutcome.MissCode;
import org.liangfa.backtest.PublishedOutcome.Source;
import org.liangfa.backtest.PublishedOutcome.TierBasis;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;

/** Reads an outcome: every key known, every value in its form, or every fault told. */
final class OutcomeReader {
  static final String SCHEMA = "liangfa/outcome/1";

  private static final Set<String> KEYS = Set.of(
      "schema", "caseId", "grade", "tier", "tierBasis", "accepted", "fine", "statutoryMinimum", "unknown", "calibrated",
      "source", "published", "miss");

  private final String place;
  private final List<Problem> problems = new ArrayList<>();

  private OutcomeReader(String place) {
    this.place = place;
  }

  /** The outcome, or empty with its faults added to the problems. */
  static Optional<PublishedOutcome> read(JsonNode node, String place, List<Problem> problems) {
    OutcomeReader reader = new OutcomeReader(place);
    PublishedOutcome outcome = reader.outcome(node);
    problems.addAll(reader.problems);
    return reader.problems.isEmpty() ? Optional.of(outcome) : Optional.empty();
  }

  private PublishedOutcome outcome(JsonNode node) {
    closed(node, "", KEYS);
    if (!text(node, "schema").equals(SCHEMA)) {
      tell("schema", SCHEMA);
    }
    List<Accepted> accepted = new ArrayList<>();
    for (JsonNode item : node.path("accepted")) {
      closed(item, "accepted.", Set.of("tier", "reason"));
      accepted.add(new Accepted(word(item, "tier", Tier.values()), both(item.path("reason"), "accepted.reason")));
    }
    return new PublishedOutcome(
        text(node, "caseId"),
        word(node, "grade", Grade.values()),
        node.has("tier") ? word(node, "tier", Tier.values()) : null,
        word(node, "tierBasis", TierBasis.values()),
        accepted,
        optional(node, "fine", Money::parse, "20000.00"),
        optional(node, "statutoryMinimum", Money::parse, "20000.00"),
        words(node, "unknown"),
        words(node, "calibrated"),
        source(node.path("source")),
        optional(node, "published", LocalDate::parse, "2025-06-30"),
        node.has("miss") ? miss(node.path("miss")) : null);
  }

  private Source source(JsonNode node) {
    closed(node, "source.", Set.of("address", "secondary"));
    String secondary = text(node, "secondary");
    if (!secondary.equals("YES") && !secondary.equals("NO")) {
      tell("source.secondary", "YES, NO");
    }
    return new Source(text(node, "address"), secondary.equals("YES"));
  }

  private Miss miss(JsonNode node) {
    closed(node, "miss.", Set.of("code", "zh", "en"));
    return new Miss(word(node, "code", MissCode.values()), Text.of(text(node, "zh"), text(node, "en")));
  }

  private Text both(JsonNode node, String path) {
    closed(node, path + ".", Set.of("zh", "en"));
    return Text.of(text(node, "zh"), text(node, "en"));
  }

  private String text(JsonNode node, String key) {
    String value = node.path(key).isTextual() ? node.path(key).textValue() : "";
    if (value.isBlank()) {
      tell(key, "\"…\"");
    }
    return value;
  }

  private <E extends Enum<E>> E word(JsonNode node, String key, E[] words) {
    String value = node.path(key).isTextual() ? node.path(key).textValue() : "";
    for (E word : words) {
      if (word.name().equals(value)) {
        return word;
      }
    }
    tell(key, String.join(", ", Arrays.stream(words).map(Enum::name).toList()));
    return words[0];
  }

  private List<String> words(JsonNode node, String key) {
    List<String> words = new ArrayList<>();
    for (JsonNode item : node.path(key)) {
      if (item.isTextual() && !item.textValue().isBlank()) {
        words.add(item.textValue());
      } else {
        tell(key, "[\"…\"]");
      }
    }
    if (node.has(key) && !node.path(key).isArray()) {
      tell(key, "[\"…\"]");
    }
    return words;
  }

  private <T> @Nullable T optional(JsonNode node, String key, Function<String, T> form, String example) {
    if (!node.has(key)) {
      return null;
    }
    try {
      return form.apply(node.path(key).isTextual() ? node.path(key).textValue() : "");
    } catch (IllegalArgumentException | DateTimeParseException e) {
      tell(key, "\"" + example + "\"");
      return null;
    }
  }

  private void closed(JsonNode node, String path, Set<String> keys) {
    if (!node.isObject()) {
      tell(path.isEmpty() ? "outcome" : path.substring(0, path.length() - 1), "{…}");
    }
    node.fieldNames().forEachRemaining(name -> {
      if (!keys.contains(name)) {
        String known = String.join(", ", keys.stream().sorted().toList());
        problems.add(BacktestCode.BAD_OUTCOME.at(
            place, "不认识的键 " + path + name + "；已有 " + known, "unknown key " + path + name + "; known are " + known));
      }
    });
  }

  private void tell(String key, String expected) {
    problems.add(BacktestCode.BAD_OUTCOME.at(
        place, key + " 应为 " + expected, key + " is not in its form (expected: " + expected + ")"));
  }
}
