package org.liangfa.batch;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * How far a run has come, kept beside its partial output.
 *
 * @param run what the results depend on
 * @param points the last few moments at which all was safe on disk, oldest first
 */
record State(Run run, List<Point> points) {
  private static final int KEPT = 8;
  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(SerializationFeature.INDENT_OUTPUT)
      .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
      .visibility(PropertyAccessor.FIELD, Visibility.ANY)
      .build();

  State {
    points = List.copyOf(points);
  }

  /**
   * What the results depend on besides the cases.
   *
   * @param program version of the program
   * @param rules fingerprint of the rule base
   * @param options options that change results, in words
   * @param input the input as the user named it: error records name it too
   * @param packed whether the output is gzip
   */
  record Run(String program, String rules, String options, String input, boolean packed) {}

  /**
   * A moment between two chunks.
   *
   * @param cases cases taken from the input
   * @param inputHash hash over them
   * @param outputBytes length of the output with all their lines
   * @param counts what came out so far
   */
  record Point(long cases, String inputHash, long outputBytes, Tally.Counts counts) {}

  State with(Point point) {
    List<Point> more = new ArrayList<>(points);
    more.add(point);
    return new State(run, more.subList(Math.max(0, more.size() - KEPT), more.size()));
  }

  byte[] bytes() throws IOException {
    return JSON.writeValueAsBytes(this);
  }

  static State of(byte[] bytes) throws IOException {
    return JSON.readValue(bytes, State.class);
  }
}
