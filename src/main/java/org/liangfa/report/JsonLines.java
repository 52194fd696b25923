package org.liangfa.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.liangfa.kernel.Problem;
import org.liangfa.result.Result;

/** What {@code --format json} writes, one object a line. */
public final class JsonLines {
  /** Made when first used. */
  private static final class Held {
    static final ObjectWriter WRITER = JsonReport.compact().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  private JsonLines() {}

  /** The result as {@code --format json} gives it, without line breaks inside and with one at the end, in UTF-8. */
  public static void write(Result result, OutputStream out) throws IOException {
    line(result, out);
  }

  /**
   * What stands in the place of a result: {@code {"source", "line", "problems": [{"code", "place", "what", "why",
   * "fix"}]}}.
   *
   * @param source the file that the case stands in
   * @param line number of its line or, in a folder, of its file, from 1
   */
  public static void write(String source, int line, List<Problem> problems, OutputStream out) throws IOException {
    line(new Refused(source, line, problems), out);
  }

  private record Refused(String source, int line, List<Problem> problems) {}

  private static void line(Object value, OutputStream out) throws IOException {
    Held.WRITER.writeValue(out, value);
    out.write('\n');
  }
}
