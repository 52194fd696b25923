package org.liangfa.batch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFiles;

/** Cases in JSON, one a line; gzip is unpacked. Blank lines count but hold no case. */
public class LineSource implements CaseSource {
  private final String name;
  private final long total;
  private final Counted counted;
  private final Lines lines;

  /**
   * The lines of a stream.
   *
   * @param name as the user named it
   * @param total bytes of the stream, 0 where that is not known
   * @throws IOException if its beginning cannot be read
   */
  public LineSource(InputStream in, String name, long total) throws IOException {
    this.name = name;
    this.total = total;
    this.counted = new Counted(in);
    this.lines = new Lines(Gunzip.of(counted), CaseFiles.MOST_BYTES);
  }

  @Override
  public @Nullable RawCase next() throws IOException {
    for (byte[] line = lines.next(); line != null; line = lines.next()) {
      if (!isBlank(line)) {
        return RawCase.line(name, lines.number(), line);
      }
    }
    return null;
  }

  /** Whether there is nothing but white space, after the mark that some editors put at the beginning. */
  static boolean isBlank(byte[] line) {
    int from = line.length >= 3 && line[0] == (byte) 0xEF && line[1] == (byte) 0xBB && line[2] == (byte) 0xBF ? 3 : 0;
    for (int i = from; i < line.length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  @Override
  public long done() {
    return counted.count;
  }

  @Override
  public long total() {
    return total;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** Counts the bytes read, packed as they are. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
