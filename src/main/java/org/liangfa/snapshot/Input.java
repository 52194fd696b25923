package org.liangfa.snapshot;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Bytes being read, from one place on; several may read the same bytes. */
final class Input {
  private final byte[] bytes;
  private final int table;
  private final int words;
  private final @Nullable String[] known;
  private int at;

  private Input(byte[] bytes, int table, @Nullable String[] known, int at) {
    this.bytes = bytes;
    this.table = table;
    this.words = table + Integer.BYTES * (known.length + 1);
    this.known = known;
    this.at = at;
  }

  /** The content of a snapshot that begins at the place. */
  static Input of(byte[] bytes, int start) {
    int count = fixedInt(bytes, start);
    Input table = new Input(bytes, start, new @Nullable String[count], 0);
    table.at = table.end(count - 1);
    return table;
  }

  /** The same bytes from another place on. */
  Input from(int place) {
    return new Input(bytes, table, known, place);
  }

  int place() {
    return at;
  }

  void skip(int count) {
    at += count;
  }

  long number() {
    long number = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      number |= (next & 0x7FL) << shift;
      shift += 7;
    } while (next < 0);
    return number;
  }

  int count() {
    return Math.toIntExact(number());
  }

  String word() {
    int number = count();
    String word = known[number];
    if (word == null) {
      int begin = end(number - 1);
      word = new String(bytes, begin, end(number) - begin, StandardCharsets.UTF_8);
      known[number] = word;
    }
    return word;
  }

  private int end(int number) {
    return number < 0 ? words : words + fixedInt(bytes, table + Integer.BYTES * (number + 1));
  }

  private static int fixedInt(byte[] bytes, int at) {
    return bytes[at] << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
  }
}
