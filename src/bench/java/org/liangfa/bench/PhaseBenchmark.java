package org.liangfa.bench;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.liangfa.engine.Findings;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleBase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One phase on what it sees of one case, run anew each time, nothing remembered: by looking up (as the packed rules are
 * run), by the engine's executable model, and by the engine on the rule files themselves.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 1, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(0)
public class PhaseBenchmark {
  /** The phase. */
  @Param({"EVIDENCE", "THRESHOLD", "EXEMPTION", "FACTORS", "IMPACT", "SCORE", "TIER", "PROCEDURE", "MEASURES"})
  public Phase phase;

  /** How the rules are run. */
  @Param({"direct", "model", "files"})
  public String way;

  /** For all runs in one process: to make the rules ready takes longer than to measure them. */
  private static final SampleRun SAMPLE = SampleRun.read();
  private static final RuleBase DIRECT = RuleBase.direct(SAMPLE.rules());
  private static final RuleBase MODEL = RuleBase.prepared(SAMPLE.rules());

  private RuleBase rules;
  private Set<Record> input;

  /** Makes the rules ready, and finds what the phase sees. */
  @Setup
  public void prepare() {
    rules = switch (way) {
      case "direct" -> DIRECT;
      case "model" -> MODEL;
      default -> SAMPLE.liangfa().rules();
    };
    input = SAMPLE.before(phase);
  }

  /** One run. */
  @Benchmark
  public Findings run() {
    return rules.run(phase, input, SAMPLE.selection());
  }
}
