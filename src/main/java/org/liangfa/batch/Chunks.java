package org.liangfa.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes cases a few at a time, cut the same way on every run, and keeps a hash over all that was taken: numbers and bytes.
 */
final class Chunks {
  private static final int CASES = 8;
  private static final int BYTES = 1 << 20;

  private final CaseSource source;
  private MessageDigest hash = sha256();
  private long taken;
  private @Nullable IOException broken;

  Chunks(CaseSource source) {
    this.source = source;
  }

  /**
   * The next cases; none after the last. Where the input breaks off, what was begun is given back: it is cut as a whole
   * when the run is taken up.
   */
  List<RawCase> next() {
    long before = taken;
    MessageDigest then = copy();
    List<RawCase> chunk = new ArrayList<>(CASES);
    int bytes = 0;
    while (chunk.size() < CASES && bytes < BYTES) {
      @Nullable RawCase one = take();
      if (one == null) {
        break;
      }
      chunk.add(one);
      bytes += one.bytes().length;
    }
    if (broken != null) {
      taken = before;
      hash = then;
      return List.of();
    }
    return chunk;
  }

  private @Nullable RawCase take() {
    if (broken != null) {
      return null;
    }
    try {
      @Nullable RawCase one = source.next();
      if (one != null) {
        taken++;
        hash.update(ByteBuffer.allocate(2 * Integer.BYTES).putInt(one.number()).putInt(one.bytes().length).flip());
        hash.update(one.bytes());
      }
      return one;
    } catch (IOException e) {
      broken = e;
      return null;
    }
  }

  /** Passes over as many cases; whether there were so many. */
  boolean skip(long cases) {
    while (taken < cases && take() != null) {
      // Only the hash is wanted.
    }
    return taken == cases;
  }

  long taken() {
    return taken;
  }

  /** The hash over everything taken so far, hexadecimal. */
  String hash() {
    return HexFormat.of().formatHex(copy().digest());
  }

  private MessageDigest copy() {
    try {
      return (MessageDigest) hash.clone();
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("the platform's SHA-256 can be copied", e);
    }
  }

  /** Why the input could not be read to its end; null if it could. */
  @Nullable IOException broken() {
    return broken;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
