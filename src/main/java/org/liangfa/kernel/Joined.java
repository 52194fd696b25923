package org.liangfa.kernel;

import java.util.StringJoiner;
import java.util.stream.Collector;

/** Texts put together, as {@link java.util.stream.Collectors#joining} does, of classes that are there ready made, see {@link Order}. */
public final class Joined {
  private Joined() {}

  /** One after another with something between them. */
  public static Collector<CharSequence, StringJoiner, String> with(String between) {
    return with(between, "", "");
  }

  /** One after another with something between them, before the first and after the last, even where there are none. */
  public static Collector<CharSequence, StringJoiner, String> with(String between, String before, String after) {
    return Collector.of(
        () -> new StringJoiner(between, before, after), StringJoiner::add, StringJoiner::merge, StringJoiner::toString);
  }
}
