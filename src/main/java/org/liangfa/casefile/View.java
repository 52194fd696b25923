package org.liangfa.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;

/**
 * A look at one value of the tree that never complains: what is absent, unknown or malformed is simply empty. Lets the
 * checks across fields run on files whose other parts are broken.
 *
 * @param node the value; null if the file has none there
 * @param path its path
 */
record View(@Nullable Node node, String path) {
  private static final String UNKNOWN = "UNKNOWN";
  private static final Forms SILENT = new Forms(Problems.ignored());

  View get(String key) {
    Optional<Node> inner = node instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
    return new View(inner.orElse(null), Tidy.join(path, key));
  }

  List<View> items() {
    List<View> items = new ArrayList<>();
    if (node instanceof Node.Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        items.add(new View(sequence.items().get(i), path + "[" + i + "]"));
      }
    }
    return items;
  }

  /** Where it stands; the whole file if it is absent. */
  Spot at() {
    return node == null ? Spot.FILE : node.at();
  }

  /** Whether something is written there, UNKNOWN and null aside. */
  boolean isStated() {
    return node != null
        && !(node instanceof Node.Scalar scalar
            && (scalar.kind() == Node.Kind.NULL || scalar.text().equals(UNKNOWN)));
  }

  boolean is(String code) {
    return text().filter(code::equals).isPresent();
  }

  Optional<String> text() {
    return scalar().map(Node.Scalar::text).filter(text -> !text.isBlank());
  }

  Optional<LocalDate> date() {
    return figure().flatMap(scalar -> SILENT.date(scalar, path));
  }

  Optional<Money> money() {
    return figure().flatMap(scalar -> SILENT.money(scalar, path));
  }

  Optional<BigDecimal> decimal() {
    return figure().flatMap(scalar -> SILENT.decimal(scalar, path));
  }

  Optional<Integer> count() {
    return figure().flatMap(scalar -> SILENT.count(scalar, path));
  }

  /** What may be a figure or a day: what is unknown need not be looked at as one. */
  private Optional<Node.Scalar> figure() {
    return scalar().filter(scalar -> !scalar.text().equals(UNKNOWN));
  }

  private Optional<Node.Scalar> scalar() {
    return node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TEXT
        ? Optional.of(scalar)
        : Optional.empty();
  }
}
