package org.liangfa.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.liangfa.kernel.MessageCode;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;

/** Bytes to text, strictly: what is not UTF-8 is refused; a byte order mark is dropped. */
public final class Utf8 {
  private Utf8() {}

  /** The text; nothing if the bytes are none, of which {@link #fault} tells more. */
  public static Optional<String> text(byte[] bytes) {
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (strict(StandardCharsets.UTF_8).decode(ByteBuffer.wrap(bytes), out, true).isError()) {
      return Optional.empty();
    }
    String text = out.flip().toString();
    return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  /** From which byte on, counted from 0, the bytes are not UTF-8, and what they may be instead. */
  public static Text fault(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer scratch = CharBuffer.allocate(bytes.length);
    strict(StandardCharsets.UTF_8).decode(in, scratch, true);
    scratch.clear();
    boolean gbk = !strict(Charset.forName("GB18030")).decode(ByteBuffer.wrap(bytes), scratch, true).isError();
    return Text.of(
        "第 " + in.position() + " 字节起不是 UTF-8" + (gbk ? "，看来是 GBK/GB18030" : ""),
        "not UTF-8 from byte " + in.position() + " on" + (gbk ? "; it looks like GBK/GB18030" : ""));
  }

  /**
   * The text; nothing if the bytes are none, which is then in the problems.
   *
   * @param place the file, for the message
   * @param code of the message
   */
  public static Optional<String> decode(String place, byte[] bytes, MessageCode code, List<Problem> problems) {
    Optional<String> text = text(bytes);
    if (text.isEmpty()) {
      problems.add(code.at(place, fault(bytes)));
    }
    return text;
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
