package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Lists in which everything stands once, at its first place. */
final class Once {
  private Once() {}

  /**
   * The list without repetitions.
   *
   * @param key the same for two things exactly when they are the same
   */
  static <T> List<T> of(Iterable<? extends T> all, Function<? super T, String> key) {
    Set<String> met = new HashSet<>();
    List<T> once = new ArrayList<>();
    for (T one : all) {
      if (met.add(key.apply(one))) {
        once.add(one);
      }
    }
    return List.copyOf(once);
  }
}
