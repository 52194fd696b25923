package org.liangfa.batch;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a stream of bytes into lines, in bounded memory however long a line is. A line ends with LF or CRLF, the last one
 * also with the stream.
 */
final class Lines implements Closeable {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int most;
  private final byte[] buffer = new byte[BUFFER];
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private int from;
  private int until;
  private int number;

  /**
   * The lines of a stream.
   *
   * @param most bytes of a line that are kept; of a longer one, as many and one more, so that it is seen to be too long
   */
  Lines(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** Number of the line read last, from 1. */
  int number() {
    return number;
  }

  /** The next line without its end; null after the last. */
  byte @Nullable [] next() throws IOException {
    line.reset();
    boolean any = false;
    while (from < until || fill()) {
      any = true;
      int end = endOfLine();
      keep(end);
      boolean ended = end < until;
      from = ended ? end + 1 : end;
      if (ended) {
        break;
      }
    }
    if (!any) {
      return null;
    }
    number++;
    byte[] bytes = line.toByteArray();
    return bytes.length > 0 && bytes[bytes.length - 1] == '\r' ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
  }

  private boolean fill() throws IOException {
    from = 0;
    until = Math.max(0, in.read(buffer));
    return until > 0;
  }

  private int endOfLine() {
    int end = from;
    while (end < until && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  private void keep(int end) {
    line.write(buffer, from, Math.min(end - from, most + 1 - line.size()));
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
