package org.liangfa.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.time.Year;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SnapshotTest {
  private enum Colour {
    RED,
    GREEN
  }

  private sealed interface Shape {
    record Dot() implements Shape {}

    sealed interface Sided extends Shape {}

    record Square(int side) implements Sided {}

    record Heap(List<Shape> parts) implements Shape {}
  }

  private record Everything(
      String text,
      @Nullable String missing,
      int number,
      boolean yes,
      Colour colour,
      BigDecimal exact,
      LocalDate day,
      Period period,
      List<Shape> shapes,
      Set<String> set,
      SortedSet<String> sorted,
      Optional<String> present,
      Optional<String> absent,
      Map<Colour, List<Shape>> map,
      SortedMap<Integer, String> lines) {}

  private record Holder(Map<String, Strict> values) {}

  private record Strict(int number) {
    Strict {
      if (number > 1) {
        throw new IllegalStateException("read");
      }
    }
  }

  private record Other(Year year) {}

  private static final Everything ALL =
      new Everything(
          "行政处罚 🎆",
          null,
          300,
          true,
          Colour.GREEN,
          new BigDecimal("-0.10"),
          LocalDate.of(1900, 1, 1),
          Period.parse("P2Y-3D"),
          List.of(new Shape.Dot(), new Shape.Heap(List.of(new Shape.Square(7), new Shape.Dot()))),
          new TreeSet<>(List.of("b", "a")),
          new TreeSet<>(List.of("b", "a")),
          Optional.of("a"),
          Optional.empty(),
          new TreeMap<>(Map.of(Colour.RED, List.of(), Colour.GREEN, List.of(new Shape.Dot()))),
          new TreeMap<>(Map.of(1, "（一）", 2, "（二）")));

  @Test
  void whatWasWrittenIsReadBack() {
    assertThat(Snapshot.read(Snapshot.of(ALL), Everything.class)).isEqualTo(ALL);
    assertThat(Snapshot.of(ALL)).isEqualTo(Snapshot.of(ALL));
  }

  @Test
  void mapsKeepTheirOrder() {
    Map<String, Strict> values = new LinkedHashMap<>();
    for (String key : List.of("z", "a", "m")) {
      values.put(key, new Strict(1));
    }
    assertThat(Snapshot.read(Snapshot.of(new Holder(values)), Holder.class).values().keySet())
        .containsExactly("z", "a", "m");
  }

  /** A start reads only what the case asks for. */
  @Test
  void valuesOfMapsAreReadWhenAskedFor() {
    byte[] bytes = Snapshot.of(new Holder(Map.of("a", new Strict(1))));
    Map<String, Strict> read = Snapshot.read(bytes, Holder.class).values();
    assertThat(read).hasSize(1).containsOnlyKeys("a").containsEntry("a", new Strict(1));
    assertThat(read.get("b")).isNull();
    assertThat(read.get("a")).isSameAs(read.get("a"));
  }

  @Test
  void everyChangedBitIsRefused() {
    byte[] bytes = Snapshot.of(new Holder(Map.of("键", new Strict(1))));
    for (int at = 0; at < bytes.length; at++) {
      byte[] damaged = bytes.clone();
      damaged[at] ^= 0x10;
      refused(damaged);
    }
    refused(Arrays.copyOf(bytes, bytes.length - 1));
    refused(new byte[0]);
  }

  private static void refused(byte[] bytes) {
    assertThatIllegalArgumentException().isThrownBy(() -> Snapshot.read(bytes, Holder.class));
  }

  @Test
  void aTypeThatItCannotHoldIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Snapshot.of(new Other(Year.of(2025))))
        .withMessageContaining("java.time.Year");
  }
}
