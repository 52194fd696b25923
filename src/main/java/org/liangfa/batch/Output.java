package org.liangfa.batch;

import java.io.IOException;

/** Where result lines go. */
interface Output {
  /** Adds the lines of a chunk. */
  void write(byte[] lines) throws IOException;

  /** Length so far, in bytes. */
  long length();

  /** Makes everything written so far safe, and notes how far the run has come. */
  void keep(State.Point point) throws IOException;

  /** Takes the name asked for: nothing more comes. */
  void finish() throws IOException;

  /** Leaves nothing behind: there was no case. */
  void discard() throws IOException;
}
