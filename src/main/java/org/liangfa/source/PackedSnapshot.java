package org.liangfa.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * What the build made of the packed rules, beside them in the jar.
 *
 * @param bytes what was made
 * @param stamp tells the packed rules from any others, see {@link FileStamp}
 */
public record PackedSnapshot(byte[] bytes, String stamp) {
  /** Where the build puts it, in the root of the jar. */
  public static final String FILE = "rules.snapshot";

  private static final String ROOM = "rules/";

  /**
   * The snapshot in the jar of the program; nothing if there is none, the program runs from compiled classes, whose rules
   * may change at any time, or the jar is of a kind that this build does not make.
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
    try {
      Optional<JarDirectory> directory = JarDirectory.of(jar);
      Optional<byte[]> bytes = directory.isPresent() ? directory.get().content(FILE) : Optional.empty();
      if (bytes.isEmpty()) {
        return Optional.empty();
      }
      FileStamp stamp = new FileStamp();
      directory.get().stamp(ROOM, stamp);
      return Optional.of(new PackedSnapshot(bytes.get(), stamp.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The stamp of the rules in a folder, as they will be packed. */
  public static String stamp(RuleFiles files) {
    FileStamp stamp = new FileStamp();
    for (String path : files.list("", "")) {
      byte[] content = files.bytes(path);
      CRC32 crc = new CRC32();
      crc.update(content);
      stamp.add(ROOM + path, content.length, (int) crc.getValue());
    }
    return stamp.toString();
  }
}
