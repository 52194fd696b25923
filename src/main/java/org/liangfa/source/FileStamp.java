package org.liangfa.source;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Tells a set of files from any other that comes about by editing: path, length and CRC-32 of every file, in whatever order
 * they are added. Finds changes, not malice.
 */
final class FileStamp {
  private long first;
  private long second;

  void add(String path, int length, int crc) {
    CRC32 hash = new CRC32();
    hash.update(path.getBytes(StandardCharsets.UTF_8));
    add((int) hash.getValue(), length, crc);
  }

  /**
   * Adds a file.
   *
   * @param path CRC-32 of its path in UTF-8
   */
  void add(int path, int length, int crc) {
    long file = mixed((long) path << 32 | crc & 0xFFFFFFFFL);
    first += file;
    second += mixed(file ^ length);
  }

  /** So that sums of many do not cancel out: the last steps of MurmurHash3. */
  private static long mixed(long value) {
    long mixed = value;
    mixed = (mixed ^ mixed >>> 33) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ mixed >>> 33) * 0xC4CEB9FE1A85EC53L;
    return mixed ^ mixed >>> 33;
  }

  /** 32 hexadecimal digits. */
  @Override
  public String toString() {
    return hex(first) + hex(second);
  }

  private static String hex(long number) {
    String digits = Long.toHexString(number);
    return "0".repeat(Long.BYTES * 2 - digits.length()) + digits;
  }
}
