package org.liangfa.casefile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.liangfa.kernel.Text;

/** The bytes of a file as text: UTF-8, with or without its byte order mark, without harmful characters. */
final class SourceText {
  private SourceText() {}

  /** The text, or empty if the bytes are none; the reason is then in the problems. */
  static Optional<String> of(byte[] bytes, Problems problems) {
    if (bytes.length > Limits.FILE_BYTES) {
      problems.add(CaseCode.TOO_LARGE, Spot.FILE, "", bytes.length + " > " + Limits.FILE_BYTES);
      return Optional.empty();
    }
    Optional<String> text = decode(bytes, problems).map(SourceText::withoutMark);
    text.ifPresent(decoded -> {
      if (decoded.isBlank()) {
        problems.add(CaseCode.EMPTY_FILE, Spot.FILE, "");
      }
      harmful(decoded, problems);
    });
    return problems.isEmpty() ? text : Optional.empty();
  }

  /** Line and column of a character, counted from 1. */
  static Spot spot(String text, int index) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < index && i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        line++;
        start = i + 1;
      }
    }
    return new Spot(line, Math.min(index, text.length()) - start + 1);
  }

  private static Optional<String> decode(byte[] bytes, Problems problems) {
    CharBuffer text = CharBuffer.allocate(bytes.length);
    ByteBuffer source = ByteBuffer.wrap(bytes);
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CoderResult end = decoder.decode(source, text, true);
    text.flip();
    if (!end.isError()) {
      return Optional.of(text.toString());
    }
    String good = withoutMark(text.toString());
    String value = String.format(Locale.ROOT, "0x%02X", bytes[source.position()]);
    Text detail = Text.of(
        value + "，第 " + source.position() + " 字节（从 0 起）", value + " at byte " + source.position() + " (from 0)");
    problems.add(CaseCode.NOT_UTF8, spot(good, good.length()), "", detail, guess(bytes));
    return Optional.empty();
  }

  private static Text guess(byte[] bytes) {
    String tried = new String(bytes, StandardCharsets.UTF_8);
    long bad = tried.codePoints().filter(c -> c == 0xFFFD).count();
    if (tried.codePoints().filter(c -> c > 0x7F && c != 0xFFFD).count() > bad) {
      return Text.of("文件大部分是 UTF-8，此处的字节已损坏", "most of the file is UTF-8; the bytes here are damaged");
    }
    for (String name : new String[] {"UTF-16LE", "UTF-16BE", "GB18030"}) {
      if (Charset.isSupported(name) && looksLike(bytes, Charset.forName(name))) {
        return Text.of("文件像是 " + name + (name.equals("GB18030") ? "（GBK）" : ""), "the file looks like " + name);
      }
    }
    return Problems.NO_HINT;
  }

  /** Whether the bytes decode without error into a text that a case file could begin with. */
  private static boolean looksLike(byte[] bytes, Charset charset) {
    try {
      String text = withoutMark(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
      return text.contains("schema") && text.codePoints().noneMatch(Characters::isHarmful);
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static void harmful(String text, Problems problems) {
    int line = 1;
    int start = 0;
    int index = 0;
    while (index < text.length() && !problems.isFull()) {
      int character = text.codePointAt(index);
      if (character == '\n') {
        line++;
        start = index + 1;
      } else if (Characters.isHarmful(character)) {
        problems.add(CaseCode.HARMFUL_CHARACTER, new Spot(line, index - start + 1), "", Character.toString(character));
      }
      index += Character.charCount(character);
    }
  }
}
