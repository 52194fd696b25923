package org.liangfa.casefacts;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.liangfa.table.Quantity;

/** Every quantity that is computed for a case, by name; a quantity that is not here is not computed yet. */
public final class Figures {
  private final Map<Quantity, Figure> values;

  Figures(Map<Quantity, Figure> values) {
    this.values = Collections.unmodifiableMap(new EnumMap<>(values));
  }

  /** Whether the quantity has been computed, be it as missing. */
  public boolean has(Quantity quantity) {
    return values.containsKey(quantity);
  }

  /** The figure. Throws IllegalArgumentException if {@link #has} says no. */
  public Figure get(Quantity quantity) {
    Figure figure = values.get(quantity);
    if (figure == null) {
      throw new IllegalArgumentException("quantity: " + quantity + " (expected: one of " + values.keySet() + ")");
    }
    return figure;
  }

  /** These figures and one more, as a later phase knows it. */
  public Figures with(Quantity quantity, Figure figure) {
    return with(Map.of(quantity, figure));
  }

  /** These figures and some more. */
  public Figures with(Map<Quantity, Figure> figures) {
    Map<Quantity, Figure> more = new EnumMap<>(Quantity.class);
    more.putAll(values);
    more.putAll(figures);
    return new Figures(more);
  }

  public Map<Quantity, Figure> all() {
    return values;
  }
}
