package org.liangfa.table;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The written forms that CSV cells and YAML values share. */
final class Scalars {
  /** What stands in for a day that could not be read. */
  static final LocalDate STAND_IN_DAY = LocalDate.of(1900, 1, 1);

  private Scalars() {}

  /** Yes or no, as every file writes it. */
  enum YesNo {
    YES,
    NO
  }

  /** A day such as {@code 2021-07-15}; nothing for any other form and for days such as 2023-02-30. */
  static Optional<LocalDate> day(String text) {
    try {
      // LocalDate.parse takes five-digit and signed years as well.
      return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** The constant of that name. */
  static <E extends Enum<E>> Optional<E> word(String text, E[] words) {
    return Arrays.stream(words).filter(word -> word.name().equals(text)).findFirst();
  }

  /** All names, for a message: {@code YES, NO}. */
  static <E extends Enum<E>> String names(E[] words) {
    return Arrays.stream(words).map(Enum::name).collect(Collectors.joining(", "));
  }
}
