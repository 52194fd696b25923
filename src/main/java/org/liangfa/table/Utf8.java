package org.liangfa.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.liangfa.kernel.Problem;

/** Bytes to text, strictly: what is not UTF-8 is refused; a byte order mark is dropped. */
final class Utf8 {
  private Utf8() {}

  static Optional<String> decode(String place, byte[] bytes, List<Problem> problems) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (!strict(StandardCharsets.UTF_8).decode(in, out, true).isError()) {
      String text = out.flip().toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
    CharBuffer scratch = CharBuffer.allocate(bytes.length);
    boolean gbk = !strict(Charset.forName("GB18030")).decode(ByteBuffer.wrap(bytes), scratch, true).isError();
    problems.add(
        TableCode.NOT_UTF8.at(
            place,
            "第 " + in.position() + " 字节起不是 UTF-8" + (gbk ? "，看来是 GBK" : ""),
            "not UTF-8 from byte " + in.position() + " on" + (gbk ? "; it looks like GBK" : "")));
    return Optional.empty();
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }
}
