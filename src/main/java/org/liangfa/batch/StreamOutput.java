package org.liangfa.batch;

import java.io.IOException;
import java.io.OutputStream;

/** A stream that takes lines and keeps nothing. */
final class StreamOutput implements Output {
  private final OutputStream out;
  private long length;

  StreamOutput(OutputStream out) {
    this.out = out;
  }

  @Override
  public void write(byte[] lines) throws IOException {
    out.write(lines);
    out.flush();
    length += lines.length;
  }

  @Override
  public long length() {
    return length;
  }

  @Override
  public void keep(State.Point point) {}

  @Override
  public void finish() throws IOException {
    out.flush();
  }

  @Override
  public void discard() {}
}
