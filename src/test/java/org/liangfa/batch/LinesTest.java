package org.liangfa.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;

/** Lines as they come: of any length, with any line end, packed or not. */
class LinesTest {
  private static List<String> lines(InputStream in, int most) throws IOException {
    List<String> all = new ArrayList<>();
    try (Lines lines = new Lines(in, most)) {
      for (byte[] line = lines.next(); line != null; line = lines.next()) {
        all.add(lines.number() + ":" + new String(line, UTF_8));
      }
    }
    return all;
  }

  private static List<String> lines(String text) throws IOException {
    return lines(new ByteArrayInputStream(text.getBytes(UTF_8)), 100);
  }

  @Test
  void a_line_ends_with_any_line_end_or_the_stream() throws IOException {
    assertThat(lines("")).isEmpty();
    assertThat(lines("a")).containsExactly("1:a");
    assertThat(lines("a\n")).containsExactly("1:a");
    assertThat(lines("a\r\n\r\n\nb")).containsExactly("1:a", "2:", "3:", "4:b");
    assertThat(lines("a\rb\n")).as("a carriage return inside a line is not its end").containsExactly("1:a\rb");
  }

  @Test
  void a_line_is_cut_at_what_may_be_kept_and_the_next_is_whole() throws IOException {
    String text = "x".repeat(300_000) + "\nnext\n" + "y".repeat(70_000);
    assertThat(lines(new ByteArrayInputStream(text.getBytes(UTF_8)), 5)).containsExactly("1:xxxxxx", "2:next", "3:yyyyyy");
  }

  /** Two hundred megabytes without a line break, made on the fly. */
  @Test
  void an_endless_line_costs_no_memory() throws IOException {
    InputStream endless = new InputStream() {
      private long left = 200L << 20;

      @Override
      public int read() {
        return left-- > 0 ? 'x' : -1;
      }

      @Override
      public int read(byte[] into, int from, int count) {
        int some = (int) Math.min(count, left);
        Arrays.fill(into, from, from + some, (byte) 'x');
        left -= some;
        return some == 0 ? -1 : some;
      }
    };
    try (Lines lines = new Lines(endless, 1000)) {
      assertThat(lines.next()).hasSize(1001);
      assertThat(lines.next()).isNull();
    }
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(UTF_8));
    }
    return bytes.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(parts).forEach(all::writeBytes);
    return all.toByteArray();
  }

  /** A pipe that never says how much it holds, and gives one byte at a time. */
  private static InputStream slow(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public int available() {
        return 0;
      }

      @Override
      public int read(byte[] into, int from, int count) {
        return super.read(into, from, Math.min(1, count));
      }
    };
  }

  @Test
  void gzip_is_seen_by_its_content_and_every_part_is_read_even_from_a_slow_pipe() throws IOException {
    byte[] two = joined(packed("a\nb"), packed("c\n"), packed("d\n"));
    assertThat(lines(Gunzip.of(new ByteArrayInputStream(two)), 100)).containsExactly("1:a", "2:bc", "3:d");
    assertThat(lines(Gunzip.of(slow(two)), 100)).containsExactly("1:a", "2:bc", "3:d");
    assertThat(lines(Gunzip.of(slow("plain\n".getBytes(UTF_8))), 100)).containsExactly("1:plain");
    assertThat(lines(Gunzip.of(new ByteArrayInputStream(new byte[0])), 100)).isEmpty();
  }

  @Test
  void gzip_that_is_cut_off_damaged_or_followed_by_garbage_is_no_quiet_end() throws IOException {
    byte[] whole = packed("a\nb\n");
    byte[] cut = Arrays.copyOf(whole, whole.length - 3);
    byte[] damaged = whole.clone();
    damaged[whole.length - 5] ^= 1;
    byte[] followed = joined(whole, "garbage after the end".getBytes(UTF_8));
    assertThatThrownBy(() -> lines(Gunzip.of(slow(cut)), 100)).isInstanceOf(EOFException.class);
    assertThatThrownBy(() -> lines(Gunzip.of(slow(damaged)), 100)).isInstanceOf(ZipException.class);
    assertThatThrownBy(() -> lines(Gunzip.of(slow(followed)), 100)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> lines(Gunzip.of(new ByteArrayInputStream(followed)), 100)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> lines(Gunzip.of(new ByteArrayInputStream(joined(whole, new byte[] {'x'}))), 100))
        .isInstanceOf(IOException.class);
  }
}
