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
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class PhaseBenchmark {
  /** The phase. */
  @Param({"EVIDENCE", "THRESHOLD", "EXEMPTION", "FACTORS", "IMPACT", "SCORE", "TIER", "PROCEDURE", "MEASURES"})
  public Phase phase;

  /** How the rules are run. */
  @Param({"direct", "model", "files"})
  public String way;

  private final SampleRun sample = SampleRun.read();
  private RuleBase rules;
  private Set<Record> input;

  /** Makes the rules ready, and finds what the phase sees. */
  @Setup
  public void prepare() {
    rules = switch (way) {
      case "direct" -> RuleBase.direct(sample.rules());
      case "model" -> RuleBase.prepared(sample.rules());
      default -> sample.liangfa().rules();
    };
    input = sample.before(phase);
  }

  /** One run. */
  @Benchmark
  public Findings run() {
    return rules.run(phase, input, sample.selection());
  }
}
