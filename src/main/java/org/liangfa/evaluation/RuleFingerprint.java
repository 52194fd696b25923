package org.liangfa.evaluation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.liangfa.source.RuleFiles;

/** A hash over every file that decides, by path and content, with line ends made equal. */
final class RuleFingerprint {
  private static final List<String> SUFFIXES = List.of(".drl", ".csv", ".yaml");
  private static final int SHOWN_BYTES = 8;

  private RuleFingerprint() {}

  static String of(RuleFiles files) {
    MessageDigest digest = sha256();
    TreeSet<String> paths = new TreeSet<>();
    for (String folder : List.of("packs", "sources", "violations", "vocabulary")) {
      SUFFIXES.forEach(suffix -> paths.addAll(files.list(folder, suffix)));
    }
    for (String path : paths) {
      if (!path.endsWith(".cases.yaml")) {
        part(digest, path.getBytes(StandardCharsets.UTF_8));
        part(digest, withEqualLineEnds(files.bytes(path)));
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, SHOWN_BYTES);
  }

  /** Of the bytes, not of a text: what is not UTF-8 tells apart as well. */
  private static byte[] withEqualLineEnds(byte[] bytes) {
    byte[] equal = new byte[bytes.length];
    int size = 0;
    for (int i = 0; i < bytes.length; i++) {
      boolean ends = bytes[i] == '\r' && i + 1 < bytes.length && bytes[i + 1] == '\n';
      if (!ends) {
        equal[size++] = bytes[i];
      }
    }
    return Arrays.copyOf(equal, size);
  }

  /** Each part is preceded by its length, so that no two lists of files run together. */
  private static void part(MessageDigest digest, byte[] bytes) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
