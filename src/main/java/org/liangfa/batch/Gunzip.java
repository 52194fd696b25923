package org.liangfa.batch;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks gzip, one part after the other as {@code cat a.gz b.gz} joins them. The library's own stream takes a pipe that is
 * slow for one that has ended, and passes over what follows the last part; here neither loses a case silently.
 */
final class Gunzip extends GZIPInputStream {
  private static final int BUFFER = 1 << 16;
  private static final int TRAILER = 8;

  private final InputStream packed;

  private Gunzip(InputStream packed) throws IOException {
    super(packed, BUFFER);
    this.packed = packed;
  }

  /** The bytes of a stream, unpacked if they are gzip, whatever its name says. */
  static InputStream of(InputStream bytes) throws IOException {
    Patient in = new Patient(new BufferedInputStream(bytes, BUFFER));
    return in.isGzip() ? new Gunzip(in) : in;
  }

  @Override
  public int read(byte[] into, int from, int count) throws IOException {
    int read = super.read(into, from, count);
    if (read < 0 && (inf.getRemaining() > TRAILER || packed.available() > 0)) {
      throw new ZipException("garbage after the end of the compressed data");
    }
    return read;
  }

  /** Waits for more before it says that there is none. */
  private static final class Patient extends FilterInputStream {
    Patient(InputStream in) {
      super(in);
    }

    boolean isGzip() throws IOException {
      in.mark(2);
      boolean gzip = in.read() == 0x1F && in.read() == 0x8B;
      in.reset();
      return gzip;
    }

    @Override
    public int available() throws IOException {
      int now = in.available();
      if (now > 0) {
        return now;
      }
      in.mark(1);
      boolean more = in.read() >= 0;
      in.reset();
      return more ? 1 : 0;
    }
  }
}
