package org.liangfa.kernel;

import java.util.Comparator;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * An order by one key after another, as {@link Comparator#comparing} makes it. Java spins the classes of its own orders
 * anew in every process, at some milliseconds for each; this one is there ready made, which one case alone can feel.
 *
 * @param <T> what is put in order
 */
public final class Order<T> implements Comparator<T> {
  private final Comparator<? super T> rule;

  private Order(Comparator<? super T> rule) {
    this.rule = rule;
  }

  /** By a key, smallest first. */
  public static <T, K extends Comparable<? super K>> Order<T> by(Function<? super T, ? extends K> key) {
    return new Order<>((one, other) -> key.apply(one).compareTo(key.apply(other)));
  }

  /** By a number, smallest first. */
  public static <T> Order<T> byInt(ToIntFunction<? super T> key) {
    return new Order<>((one, other) -> Integer.compare(key.applyAsInt(one), key.applyAsInt(other)));
  }

  /** This order and, among equals, a further key, smallest first. */
  public <K extends Comparable<? super K>> Order<T> then(Function<? super T, ? extends K> key) {
    Order<T> next = by(key);
    return new Order<>((one, other) -> {
      int first = compare(one, other);
      return first == 0 ? next.compare(one, other) : first;
    });
  }

  /** The same keys, largest first. */
  public Order<T> descending() {
    return new Order<>((one, other) -> compare(other, one));
  }

  @Override
  public int compare(T one, T other) {
    return rule.compare(one, other);
  }
}
