package org.liangfa.casefile;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;

/**
 * A fact that the file either states or leaves open. In the file an open one is {@code "UNKNOWN"} or left out; it never
 * means "no", zero or none.
 */
public sealed interface Known<T> {

  /** Stated in the file. */
  record Value<T>(T value) implements Known<T> {
    public Value {
      requireNonNull(value, "value");
    }
  }

  /** Not stated. */
  record Unknown<T>() implements Known<T> {}

  static <T> Known<T> of(T value) {
    return new Value<>(value);
  }

  static <T> Known<T> unknown() {
    return new Unknown<>();
  }

  default boolean isKnown() {
    return this instanceof Value;
  }

  default Optional<T> toOptional() {
    return this instanceof Value<T> stated ? Optional.of(stated.value()) : Optional.empty();
  }

  /** The stated value, or the given one where the file leaves it open. */
  default T orElse(T other) {
    return this instanceof Value<T> stated ? stated.value() : other;
  }

  default <R> Known<R> map(Function<? super T, ? extends R> change) {
    return this instanceof Value<T> stated ? new Value<>(change.apply(stated.value())) : unknown();
  }

  /** The fact inside a section: open when either the section or the fact is. */
  default <R> Known<R> flatMap(Function<? super T, Known<R>> step) {
    return this instanceof Value<T> stated ? step.apply(stated.value()) : unknown();
  }
}
