package org.liangfa.batch;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The cases of an input, one after the other. Not for use by several threads. */
public interface CaseSource extends Closeable {
  /**
   * The next case; null after the last.
   *
   * @throws IOException if the input cannot be read on; what was given before stands
   */
  @Nullable RawCase next() throws IOException;

  /** How much of the input was read, in bytes or files. */
  long done();

  /** How much there is in all, in the same unit; 0 where that is not known. */
  long total();

  /** The input as the user named it. */
  String name();

  /** What else shapes the cases: where cases are made of rows, how; empty where they are read as they stand. */
  default String mapping() {
    return "";
  }
}
