package org.liangfa.batch;

import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.casefile.CaseFiles;

/**
 * One case of the input, unread.
 *
 * @param source the file that it stands in, as messages name it
 * @param number of its line, row or file, from 1
 * @param bytes as they stand there
 * @param reading how to read them
 */
record RawCase(String source, int number, byte[] bytes, Reading reading) {
  /** Reads a case from bytes. */
  @FunctionalInterface
  interface Reading {
    CaseFile read(CaseFiles files, RawCase raw) throws CaseFileException;
  }

  /** A line of JSON. */
  static RawCase line(String source, int number, byte[] bytes) {
    return new RawCase(source, number, bytes, (files, raw) -> files.readLine(raw.bytes, raw.source, raw.number));
  }

  CaseFile read(CaseFiles files) throws CaseFileException {
    return reading.read(files, this);
  }
}
