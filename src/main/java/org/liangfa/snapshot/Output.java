package org.liangfa.snapshot;

import java.io.ByteArrayOutputStream;

/** Bytes being written. */
final class Output {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Words words;

  Output(Words words) {
    this.words = words;
  }

  Words words() {
    return words;
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  void raw(byte[] content) {
    bytes.writeBytes(content);
  }

  void fixedInt(int number) {
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes.write(number >>> shift);
    }
  }

  /** Small numbers take one byte; seven bits a byte, the lowest first. */
  void number(long number) {
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      bytes.write((int) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    bytes.write((int) rest);
  }

  void word(String word) {
    number(words.number(word));
  }
}
