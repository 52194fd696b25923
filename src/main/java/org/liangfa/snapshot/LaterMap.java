package org.liangfa.snapshot;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map that reads each value when it is first asked for; unmodifiable, in the order written. Safe for several threads. */
final class LaterMap extends AbstractMap<Object, Object> {
  private final Map<Object, Slot> slots;

  LaterMap(Map<Object, Slot> slots) {
    this.slots = slots;
  }

  /** A value, read or still in its bytes. */
  static final class Slot {
    private final Form form;
    private final Input in;
    private volatile @Nullable Object value;

    Slot(Form form, Input in) {
      this.form = form;
      this.in = in;
    }

    Object value() {
      Object read = value;
      if (read == null) {
        // Two threads may read it at once: they read equal values.
        read = form.read(in.from(in.place()));
        value = read;
      }
      return read;
    }
  }

  @Override
  public @Nullable Object get(@Nullable Object key) {
    Slot slot = slots.get(key);
    return slot == null ? null : slot.value();
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return slots.containsKey(key);
  }

  @Override
  public Set<Object> keySet() {
    return Collections.unmodifiableSet(slots.keySet());
  }

  @Override
  public Set<Entry<Object, Object>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<Object, Object>> iterator() {
        Iterator<Entry<Object, Slot>> each = slots.entrySet().iterator();
        return new Iterator<>() {
          @Override
          public boolean hasNext() {
            return each.hasNext();
          }

          @Override
          public Entry<Object, Object> next() {
            Entry<Object, Slot> next = each.next();
            return Map.entry(next.getKey(), next.getValue().value());
          }
        };
      }

      @Override
      public int size() {
        return slots.size();
      }
    };
  }
}
