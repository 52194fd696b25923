package org.liangfa.snapshot;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;

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
  private static final int HASH_BYTES = 32;

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
    return ByteBuffer.allocate(MAGIC.length + HASH_BYTES + bytes.length)
        .put(MAGIC)
        .put(hash(bytes, 0))
        .put(bytes)
        .array();
  }

  /**
   * Reads a record.
   *
   * @throws IllegalArgumentException if these are not, to the last bit, bytes that {@link #of} has written
   */
  public static <R extends Record> R read(byte[] bytes, Class<R> type) {
    int start = MAGIC.length + HASH_BYTES;
    boolean ours = bytes.length > start && Arrays.equals(bytes, 0, MAGIC.length, MAGIC, 0, MAGIC.length);
    if (!ours || !Arrays.equals(hash(bytes, start), 0, HASH_BYTES, bytes, MAGIC.length, start)) {
      throw new IllegalArgumentException("bytes: " + bytes.length + " (expected: a snapshot, unchanged)");
    }
    return type.cast(Forms.of(type).read(Input.of(bytes, start)));
  }

  private static byte[] hash(byte[] bytes, int from) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, from, bytes.length - from);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
