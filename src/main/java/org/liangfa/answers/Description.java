package org.liangfa.answers;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Text;

/** A record in words: {@code points=12; side=MITIGATING}. */
final class Description {
  private static final int LONGEST = 200;
  private static final int DIGEST_BYTES = 6;

  private Description() {}

  /** All components but those skipped, in their order. */
  static String of(Record record, Set<String> skipped) {
    List<String> parts = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (!skipped.contains(component.getName())) {
        parts.add(component.getName() + "=" + word(read(record, component)));
      }
    }
    return String.join("; ", parts);
  }

  /** A value in words; of long texts a digest, since nobody compares them by eye. */
  static String word(@Nullable Object value) {
    if (value == null) {
      return "";
    } else if (value instanceof Text text) {
      return shorten(text.zh());
    } else if (value instanceof Optional<?> optional) {
      return optional.map(Description::word).orElse("");
    }
    return shorten(value.toString());
  }

  static String digest(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String shorten(String text) {
    String line = text.replaceAll("\\s*\\R\\s*", " ").strip();
    return line.length() <= LONGEST ? line : line.length() + "字/sha256 " + digest(line);
  }

  private static @Nullable Object read(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component.getName() + " of " + record, e);
    }
  }
}
