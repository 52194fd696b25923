package org.liangfa.source;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What a jar holds, read from the list at its end. The Java library reads the same, but makes an object of each of some
 * thousand entries, which is felt in every start. Knows plain jars only, as this build makes them; of any other it says
 * that it does not know it.
 */
final class JarDirectory {
  private static final int END = 0x06054B50;
  private static final int END_SIZE = 22;
  private static final int ENTRY = 0x02014B50;
  private static final int ENTRY_SIZE = 46;
  private static final int LOCAL_SIZE = 30;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int TOO_MANY = 0xFFFF;
  private static final int PIECE = 8_192;

  private final Path jar;
  private final byte[] list;
  private final int count;

  private JarDirectory(Path jar, byte[] list, int count) {
    this.jar = jar;
    this.list = list;
    this.count = count;
  }

  /** The directory; nothing if the file is no jar, or one with a comment, of several parts or with very many entries. */
  static Optional<JarDirectory> of(Path jar) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
      long length = file.length();
      if (length < END_SIZE) {
        return Optional.empty();
      }
      byte[] end = new byte[END_SIZE];
      file.seek(length - END_SIZE);
      file.readFully(end);
      int count = small(end, 10);
      int size = number(end, 12);
      int start = number(end, 16);
      if (number(end, 0) != END || count == TOO_MANY || size < 0 || start < 0 || start + size + END_SIZE != length) {
        return Optional.empty();
      }
      byte[] list = new byte[size];
      file.seek(start);
      file.readFully(list);
      JarDirectory directory = new JarDirectory(jar, list, count);
      return directory.isWhole() ? Optional.of(directory) : Optional.empty();
    }
  }

  private boolean isWhole() {
    int at = 0;
    for (int i = 0; i < count; i++) {
      if (at + ENTRY_SIZE > list.length || number(list, at) != ENTRY || next(at) > list.length) {
        return false;
      }
      at = next(at);
    }
    return at == list.length;
  }

  /** Adds every file in a folder of the jar to the stamp. */
  void stamp(String folder, FileStamp stamp) {
    byte[] prefix = folder.getBytes(StandardCharsets.UTF_8);
    CRC32 path = new CRC32();
    int at = 0;
    for (int i = 0; i < count; i++) {
      int name = at + ENTRY_SIZE;
      int length = small(list, at + 28);
      if (starts(name, length, prefix) && list[name + length - 1] != '/') {
        path.reset();
        path.update(list, name, length);
        stamp.add((int) path.getValue(), number(list, at + 24), number(list, at + 16));
      }
      at = next(at);
    }
  }

  /**
   * The content of a file; nothing if there is none of that name.
   *
   * @throws IOException if the jar cannot be read or is damaged there
   */
  Optional<byte[]> content(String name) throws IOException {
    byte[] sought = name.getBytes(StandardCharsets.UTF_8);
    int at = 0;
    for (int i = 0; i < count; i++) {
      if (small(list, at + 28) == sought.length && starts(at + ENTRY_SIZE, sought.length, sought)) {
        return Optional.of(content(at));
      }
      at = next(at);
    }
    return Optional.empty();
  }

  private byte[] content(int at) throws IOException {
    int method = small(list, at + 10);
    byte[] packed = new byte[number(list, at + 20)];
    try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
      byte[] local = new byte[LOCAL_SIZE];
      int start = number(list, at + 42);
      file.seek(start);
      file.readFully(local);
      file.seek(start + LOCAL_SIZE + small(local, 26) + small(local, 28));
      // In pieces: of more at a time Java makes a copy.
      for (int from = 0; from < packed.length; from += PIECE) {
        file.readFully(packed, from, Math.min(PIECE, packed.length - from));
      }
    }
    if (method == STORED) {
      return packed;
    }
    byte[] content = new byte[number(list, at + 24)];
    Inflater inflater = new Inflater(true);
    try {
      inflater.setInput(packed);
      int read = method == DEFLATED ? inflater.inflate(content) : -1;
      if (read != content.length) {
        throw new IOException(jar + ": " + read + " bytes (expected: " + content.length + ")");
      }
      return content;
    } catch (DataFormatException e) {
      throw new IOException(jar + ": damaged", e);
    } finally {
      inflater.end();
    }
  }

  private boolean starts(int name, int length, byte[] prefix) {
    return length >= prefix.length
        && Arrays.equals(list, name, name + prefix.length, prefix, 0, prefix.length);
  }

  private int next(int at) {
    return at + ENTRY_SIZE + small(list, at + 28) + small(list, at + 30) + small(list, at + 32);
  }

  private static int small(byte[] bytes, int at) {
    return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
  }

  private static int number(byte[] bytes, int at) {
    return small(bytes, at) | small(bytes, at + 2) << 16;
  }
}
