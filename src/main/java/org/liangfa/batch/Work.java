package org.liangfa.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.evaluation.Explanation;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Problem;
import org.liangfa.recommendation.StatutoryFine;
import org.liangfa.report.JsonLines;
import org.liangfa.table.TableException;

/**
 * What is done with each case: read, evaluate, write; whatever is wrong with it becomes the line in its place. Safe for use
 * by several threads.
 *
 * @param bug tells what the program itself got wrong
 * @param packed whether what is written is gzip, a part of its own for each chunk
 */
record Work(Liangfa liangfa, Options options, Function<RuntimeException, Problem> bug, boolean packed) {
  /**
   * A chunk when done.
   *
   * @param bytes result lines
   * @param counts what came out
   */
  record Done(byte[] bytes, Tally.Counts counts) {}

  Done on(List<RawCase> chunk) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
    Tally tally = new Tally();
    try (OutputStream out = packed ? new GZIPOutputStream(bytes) : bytes) {
      for (RawCase raw : chunk) {
        one(raw, out, tally);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return new Done(bytes.toByteArray(), tally.counts());
  }

  private void one(RawCase raw, OutputStream out, Tally tally) throws IOException {
    Explanation explanation;
    try {
      explanation = liangfa.explain(raw.read(liangfa.cases()), options);
    } catch (CaseFileException e) {
      refuse(raw, e.problems(), false, out, tally);
      return;
    } catch (TableException e) {
      refuse(raw, e.problems(), false, out, tally);
      return;
    } catch (RowSource.RowException e) {
      refuse(raw, List.of(e.problem()), false, out, tally);
      return;
    } catch (RuntimeException e) {
      refuse(raw, List.of(bug.apply(e)), true, out, tally);
      return;
    }
    tally.add(explanation.result(), minimum(explanation));
    JsonLines.write(explanation.result(), out);
  }

  private static @Nullable Money minimum(Explanation explanation) {
    return explanation.statutory().orElse(null) instanceof StatutoryFine.Known known ? known.min() : null;
  }

  private static void refuse(RawCase raw, List<Problem> problems, boolean bug, OutputStream out, Tally tally)
      throws IOException {
    tally.add(problems, bug);
    JsonLines.write(raw.source(), raw.number(), problems, out);
  }
}
