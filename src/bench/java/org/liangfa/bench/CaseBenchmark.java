package org.liangfa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.kernel.Language;
import org.liangfa.report.Reports;
import org.liangfa.result.Result;
import org.liangfa.source.RuleFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One case in a warm process: reading it, evaluating it, writing its reports. The case is always the same, so that runs of
 * phases are remembered, as they are in an archive of like cases.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(0)
public class CaseBenchmark {
  private static final String CASE = "samples/shaoxing-1-as-published/case.json";

  private static final Liangfa LIANGFA = Liangfa.open(RuleFiles.directory(Path.of("rules")));
  private byte[] bytes;
  private CaseFile file;
  private Result result;

  /** Reads and evaluates the case once. */
  @Setup
  public void prepare() throws IOException, CaseFileException {
    bytes = Files.readAllBytes(Path.of(CASE));
    file = LIANGFA.read(bytes, CASE);
    result = LIANGFA.evaluate(file, Options.NONE);
  }

  /** Bytes to a checked case file. */
  @Benchmark
  public CaseFile parse() throws CaseFileException {
    return LIANGFA.read(bytes, CASE);
  }

  /** A case file to its full result, with what other facts would change. */
  @Benchmark
  public Result evaluate() {
    return LIANGFA.evaluate(file, Options.NONE);
  }

  /** A case file to its recommendation alone. */
  @Benchmark
  public Object recommend() {
    return LIANGFA.recommend(file, Options.NONE);
  }

  /** A result to the text for a terminal. */
  @Benchmark
  public String reportText() {
    return Reports.format("text").render(result, Language.ZH);
  }

  /** A result to JSON. */
  @Benchmark
  public String reportJson() {
    return Reports.format("json").render(result, Language.ZH);
  }

  /** A result to a page. */
  @Benchmark
  public String reportHtml() {
    return Reports.format("html").render(result, Language.ZH);
  }
}
