package org.liangfa.source;

import static java.util.stream.Collectors.toCollection;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What the build made of the packed rules, beside them in the jar.
 *
 * @param bytes what was made
 * @param stamp tells the packed rules from any others: a hash over path, length and CRC-32 of every file
 */
public record PackedSnapshot(byte[] bytes, String stamp) {
  /** Where the build puts it, in the root of the jar. */
  public static final String FILE = "rules.snapshot";

  private static final String ROOM = "rules/";

  /**
   * The snapshot in the jar of the program; nothing if there is none, or the program runs from compiled classes, whose
   * rules may change at any time.
   *
   * @throws UncheckedIOException if the program's own jar cannot be read
   */
  public static Optional<PackedSnapshot> find() {
    return at(PackedRules.place(PackedSnapshot.class));
  }

  static Optional<PackedSnapshot> at(Path jar) {
    if (Files.isDirectory(jar)) {
      return Optional.empty();
    }
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(FILE);
      if (entry == null) {
        return Optional.empty();
      }
      SortedSet<String> lines = new TreeSet<>();
      zip.stream()
          .filter(one -> one.getName().startsWith(ROOM) && !one.isDirectory())
          .forEach(one -> lines.add(line(one.getName(), one.getSize(), one.getCrc())));
      try (InputStream in = zip.getInputStream(entry)) {
        return Optional.of(new PackedSnapshot(in.readAllBytes(), hash(lines)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The stamp of the rules in a folder, as they will be packed. */
  public static String stamp(RuleFiles files) {
    return hash(
        files.list("", "").stream()
            .map(
                path -> {
                  byte[] content = files.bytes(path);
                  CRC32 crc = new CRC32();
                  crc.update(content);
                  return line(ROOM + path, content.length, crc.getValue());
                })
            .collect(toCollection(TreeSet::new)));
  }

  private static String line(String path, long length, long crc) {
    return path + " " + length + " " + Long.toHexString(crc) + "\n";
  }

  private static String hash(SortedSet<String> lines) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      lines.forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
