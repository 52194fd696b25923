package org.liangfa.packing;

import java.io.Serializable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.RecordAccess;
import org.liangfa.kernel.Tier;

/** One lambda or method reference of every kind and records of every type, each with a word on what came of it. */
public final class LinkedCode implements Supplier<List<String>> {
  private final String name = "one";

  @Override
  public List<String> get() {
    List<String> seen = new ArrayList<>();
    long wide = 1L << 40;
    double half = 0.5;
    Runnable several = () -> seen.add(name + wide + half);
    several.run();
    Supplier<String> own = this::hidden;
    seen.add(own.get());
    Function<String, Integer> boxed = String::length;
    seen.add("boxed " + boxed.apply("four"));
    ToIntFunction<Map<String, Integer>> unboxed = map -> map.get("two");
    seen.add("unboxed " + unboxed.applyAsInt(Map.of("two", 2)));
    ToIntFunction<Integer> outOfBox = Integer::intValue;
    seen.add("out of its box " + outOfBox.applyAsInt(3));
    IntFunction<String[]> array = String[]::new;
    seen.add("array " + array.apply(5).length);
    Function<String, StringBuilder> created = StringBuilder::new;
    seen.add(created.apply("created").append('!').toString());
    seen.add(Inner.greeting().apply("nest", 'c'));
    seen.add(((Odd) () -> 7).words());
    seen.add(IntStream.range(0, 4).mapToObj(i -> i * wide).map(String::valueOf).collect(Collectors.joining(" ")));
    List<String> words = new ArrayList<>(List.of("b", "a"));
    words.sort(Comparator.comparing((String word) -> word).thenComparing(Comparator.naturalOrder()));
    seen.add(words.toString());
    Predicate<Object> text = String.class::isInstance;
    seen.add("text " + text.test(1) + text.negate().test(1));
    // The two that are left as they are.
    IntToLongFunction widened = Math::abs;
    seen.add("widened " + widened.applyAsLong(-4));
    Supplier<String> kept = (Supplier<String> & Serializable) () -> "kept";
    seen.add(kept.get());
    seen.addAll(records());
    seen.addAll(access());
    return seen;
  }

  private static List<String> records() {
    Pair one = new Pair("a", null, 1);
    All all = new All(true, (byte) 1, 'c', 2.5, -0.0f, 3, 4L, (short) 5, "text");
    All other = new All(true, (byte) 1, 'c', 2.5, 0.0f, 3, 4L, (short) 5, "text");
    Written written = new Written(7);
    return List.of(
        "hash " + one.hashCode() + " " + all.hashCode() + " " + new None().hashCode() + " " + written.hashCode(),
        "same " + one.equals(new Pair("a", null, 1)) + all.equals(all) + new None().equals(new None()),
        "other " + one.equals(new Pair("a", "b", 1)) + one.equals(new Pair("a", null, 2)) + all.equals(other),
        "another kind " + one.equals("a") + one.equals(null) + written.equals(new Written(8)));
  }

  private static List<String> access() {
    RecordAccess pairs = RecordAccess.of(Pair.class);
    Record made = pairs.make("a", null, 3);
    RecordAccess all = RecordAccess.of(All.class);
    Record full = all.make(true, (byte) 1, 'c', 2.5, -0.0f, 3, 4L, (short) 5, "text");
    return List.of(
        "made " + made + full + RecordAccess.of(None.class).make(),
        "read " + pairs.component(made, 0) + pairs.component(made, 1) + pairs.component(made, 2),
        "unboxed " + all.component(full, 0) + all.component(full, 3) + all.component(full, 6) + all.component(full, 8),
        "marked " + pairs.marks(0) + pairs.marks(1) + RecordAccess.of(Marked.class).marks(0),
        "refused " + refused(() -> pairs.make("a", null, -1)));
  }

  private static String refused(Runnable making) {
    try {
      making.run();
      return "not";
    } catch (IllegalArgumentException e) {
      return String.valueOf(e.getMessage());
    }
  }

  private record Pair(String first, @Nullable String second, int number) {
    private Pair {
      if (number < 0) {
        throw new IllegalArgumentException("number: " + number);
      }
    }
  }

  private record Marked(@Mark(Tier.LENIENT) String text) {}

  @Retention(RetentionPolicy.RUNTIME)
  private @interface Mark {
    Tier value();
  }

  private record None() {}

  private record All(
      boolean truth, byte small, char letter, double wide, float narrow, int whole, long large, short little, Object any) {}

  private record Written(int number) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Written;
    }

    @Override
    public int hashCode() {
      return 11;
    }
  }

  private String hidden() {
    return "hidden " + name;
  }

  private static final class Inner {
    private Inner() {}

    private static BiFunction<String, Character, String> greeting() {
      return (to, letter) -> secret(to, letter);
    }

    private static String secret(String to, char letter) {
      return to + letter;
    }
  }

  private interface Odd {
    int number();

    default String words() {
      Supplier<String> self = () -> "odd " + number() + secret();
      return self.get();
    }

    private String secret() {
      return "?";
    }
  }
}
