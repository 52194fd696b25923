package org.liangfa.snapshot;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Writes a record with all it holds as bytes, and reads it back.
 *
 * <p>It may hold records, sealed interfaces of records, enums, strings, int, boolean, decimals, dates, periods, and lists,
 * sets, maps and optionals of these; any of them but a primitive may be null. Equal records give equal bytes as long as
 * their sets and maps have the same order. Values of maps are read when they are first asked for.
 *
 * <p>The bytes are for the very program that wrote them: another version may have other records.
 */
public final class Snapshot {
  private static final byte[] MAGIC = "liangfa snapshot 1\n".getBytes(StandardCharsets.US_ASCII);

  private Snapshot() {}

  /**
   * Writes a record.
   *
   * @throws IllegalArgumentException if it holds anything but the above
   */
  public static byte[] of(Record value) {
    requireNonNull(value, "value");
    Output body = new Output(new Words());
    Forms.of(value.getClass()).write(value, body);
    List<byte[]> words = body.words().inOrder();
    Output content = new Output(new Words());
    content.fixedInt(words.size());
    int end = 0;
    for (byte[] word : words) {
      end += word.length;
      content.fixedInt(end);
    }
    words.forEach(content::raw);
    content.raw(body.bytes());
    byte[] bytes = content.bytes();
    return ByteBuffer.allocate(MAGIC.length + Long.BYTES + bytes.length)
        .put(MAGIC)
        .putLong(check(bytes, 0))
        .put(bytes)
        .array();
  }

  /**
   * Reads a record.
   *
   * @throws IllegalArgumentException if these are not bytes that {@link #of} has written, undamaged
   */
  public static <R extends Record> R read(byte[] bytes, Class<R> type) {
    int start = MAGIC.length + Long.BYTES;
    boolean ours = bytes.length > start && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    if (!ours || ByteBuffer.wrap(bytes).getLong(MAGIC.length) != check(bytes, start)) {
      throw new IllegalArgumentException("bytes: " + bytes.length + " (expected: a snapshot, unchanged)");
    }
    return type.cast(Forms.of(type).read(Input.of(bytes, start)));
  }

  /** Finds damage, not malice: whoever can change the bytes can change the program as well. */
  private static long check(byte[] bytes, int from) {
    CRC32 crc = new CRC32();
    crc.update(bytes, from, bytes.length - from);
    return crc.getValue();
  }
}
