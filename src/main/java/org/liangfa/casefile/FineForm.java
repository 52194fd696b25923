package org.liangfa.casefile;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.liangfa.clause.FineClause;

/** The names of the forms of a fine clause in files: {@code CeilingOnly} is {@code CEILING_ONLY}. */
final class FineForm {
  private FineForm() {}

  static Optional<Class<?>> type(String name) {
    return Arrays.<Class<?>>stream(FineClause.class.getPermittedSubclasses())
        .filter(type -> name(type).equals(name))
        .findFirst();
  }

  static String name(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
  }

  static Set<String> names() {
    return Arrays.stream(FineClause.class.getPermittedSubclasses())
        .map(FineForm::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
