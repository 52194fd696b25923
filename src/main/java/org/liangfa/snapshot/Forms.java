package org.liangfa.snapshot;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** The form of every type that a snapshot may hold. */
final class Forms {
  private static final Map<Type, Form> KNOWN = new ConcurrentHashMap<>();

  private Forms() {}

  static Form of(Type type) {
    Form known = KNOWN.get(type);
    if (known == null) {
      // Not computed inside the map: the form of a type may ask for that of another.
      known = type instanceof ParameterizedType generic ? generic(generic) : plain((Class<?>) type);
      KNOWN.put(type, known);
    }
    return known;
  }

  private static Form plain(Class<?> type) {
    if (type == String.class) {
      return form((value, out) -> out.word((String) value), Input::word);
    } else if (type == int.class || type == Integer.class) {
      return form((value, out) -> out.number((Integer) value), Input::count);
    } else if (type == boolean.class) {
      return form((value, out) -> out.number((Boolean) value ? 1 : 0), in -> in.number() != 0);
    } else if (type.isEnum()) {
      Object[] constants = type.getEnumConstants();
      return form((value, out) -> out.number(((Enum<?>) value).ordinal()), in -> constants[in.count()]);
    } else if (type == BigDecimal.class) {
      return form((value, out) -> out.word(value.toString()), in -> new BigDecimal(in.word()));
    } else if (type == LocalDate.class) {
      return form(
          (value, out) -> out.number(((LocalDate) value).toEpochDay()), in -> LocalDate.ofEpochDay(in.number()));
    } else if (type == Period.class) {
      return form((value, out) -> period((Period) value, out), in -> Period.of(in.count(), in.count(), in.count()));
    } else if (type.isRecord()) {
      return new RecordForm(type.asSubclass(Record.class));
    } else if (type.isSealed()) {
      return new OneOf(type);
    }
    throw new IllegalArgumentException("type: " + type.getName() + " (expected: a type that a snapshot may hold)");
  }

  private static Form generic(ParameterizedType type) {
    Class<?> raw = (Class<?>) type.getRawType();
    Form first = of(type.getActualTypeArguments()[0]);
    if (raw == List.class) {
      return form((value, out) -> each(value, first, out), in -> Collections.unmodifiableList(all(in, first)));
    } else if (raw == Set.class) {
      return form(
          (value, out) -> each(value, first, out),
          in -> Collections.unmodifiableSet(new LinkedHashSet<>(all(in, first))));
    } else if (raw == SortedSet.class) {
      return form(
          (value, out) -> each(value, first, out),
          in -> Collections.unmodifiableSortedSet(new TreeSet<>(all(in, first))));
    } else if (raw == Optional.class) {
      Form optional = first.optional();
      return form(
          (value, out) -> optional.write(((Optional<?>) value).orElse(null), out),
          in -> Optional.ofNullable(optional.read(in)));
    } else if (raw == Map.class) {
      return new MapForm(first, of(type.getActualTypeArguments()[1]));
    } else if (raw == SortedMap.class) {
      Form map = new MapForm(first, of(type.getActualTypeArguments()[1]));
      return form(map::write, in -> Collections.unmodifiableSortedMap(new TreeMap<>((Map<?, ?>) map.read(in))));
    }
    throw new IllegalArgumentException("type: " + type + " (expected: a type that a snapshot may hold)");
  }

  private static void period(Period period, Output out) {
    out.number(period.getYears());
    out.number(period.getMonths());
    out.number(period.getDays());
  }

  private static void each(Object values, Form form, Output out) {
    Collection<?> all = (Collection<?>) values;
    out.number(all.size());
    all.forEach(value -> form.write(value, out));
  }

  private static List<Object> all(Input in, Form form) {
    int count = in.count();
    List<Object> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(form.read(in));
    }
    return all;
  }

  private static Form form(BiConsumer<Object, Output> write, Function<Input, Object> read) {
    return new Form() {
      @Override
      public void write(Object value, Output out) {
        write.accept(value, out);
      }

      @Override
      public Object read(Input in) {
        return read.apply(in);
      }
    };
  }
}
