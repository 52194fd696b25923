package org.liangfa.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangfa.kernel.Order;
import org.liangfa.kernel.Problem;

/** Collects what is wrong, so that all of it is told at once. */
final class Problems {
  private static final Pattern PLACE = Pattern.compile("(.*?)(?::([0-9]+))?");

  private final List<Problem> found = new ArrayList<>();

  void add(RuleCode code, String place, String zhWhat, String enWhat) {
    found.add(code.at(place, zhWhat, enWhat));
  }

  /** Does some work that may run beside other work, with problems of its own. */
  static <T> Part<T> apart(Function<Problems, T> work) {
    Problems own = new Problems();
    return new Part<>(work.apply(own), own);
  }

  /** Takes over the problems of work done apart, and hands out its result. */
  <T> T join(Part<T> part) {
    found.addAll(part.problems.found);
    return part.result;
  }

  /** The result of work done apart. */
  record Part<T>(T result, Problems problems) {}

  int count() {
    return found.size();
  }

  /** By file, line and code. */
  List<Problem> sorted() {
    return found.stream()
        .distinct()
        .sorted(
            Order.by((Problem problem) -> split(problem).group(1))
                .then(problem -> line(split(problem)))
                .then(Problem::code))
        .toList();
  }

  private static int line(Matcher place) {
    return place.group(2) == null ? 0 : Integer.parseInt(place.group(2));
  }

  private static Matcher split(Problem problem) {
    Matcher matcher = PLACE.matcher(problem.place());
    if (!matcher.matches()) {
      throw new IllegalStateException("place: " + problem.place() + " (expected: file:line)");
    }
    return matcher;
  }
}
