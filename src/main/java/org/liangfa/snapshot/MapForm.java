package org.liangfa.snapshot;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map: its keys, and for each how many bytes the value takes, so that it can be passed over. */
record MapForm(Form key, Form value) implements Form {
  @Override
  public void write(Object map, Output out) {
    Map<?, ?> all = (Map<?, ?>) map;
    out.number(all.size());
    all.forEach(
        (name, held) -> {
          key.write(name, out);
          Output apart = new Output(out.words());
          value.write(held, apart);
          byte[] bytes = apart.bytes();
          out.number(bytes.length);
          out.raw(bytes);
        });
  }

  @Override
  public Object read(Input in) {
    int count = in.count();
    Map<Object, LaterMap.Slot> slots = new LinkedHashMap<>(count * 2);
    for (int i = 0; i < count; i++) {
      Object name = key.read(in);
      int length = in.count();
      slots.put(name, new LaterMap.Slot(value, in.from(in.place())));
      in.skip(length);
    }
    return new LaterMap(slots);
  }
}
