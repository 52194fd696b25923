package org.liangfa.evaluation;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleBase;
import org.liangfa.engine.RuleInfo;

/** The rules of a rule base and what is known of their runs: there at once, or made ready while a case is read. */
final class RulesReady {
  private final FutureTask<PhaseMemo> task;

  private RulesReady(FutureTask<PhaseMemo> task) {
    this.task = task;
  }

  static RulesReady now(RuleBase rules) {
    return new RulesReady(new FutureTask<>(() -> new PhaseMemo(rules)));
  }

  /** Begins at once, beside whoever asks; who needs the rules waits for them, and for a phase if it is ahead. */
  static RulesReady meanwhile(Supplier<List<RuleInfo>> rules) {
    RulesReady ready = new RulesReady(new FutureTask<>(() -> new PhaseMemo(RuleBase.direct(rules.get()))));
    // As a task, so that what goes wrong is told once, by whoever asks for the rules.
    Thread thread = new Thread(new FutureTask<>(ready::prepare, true), "rules");
    thread.setDaemon(true);
    thread.start();
    return ready;
  }

  private void prepare() {
    RuleBase rules = base();
    for (Phase phase : Phase.values()) {
      rules.prepare(phase);
    }
  }

  RuleBase base() {
    return memo().rules();
  }

  PhaseMemo memo() {
    task.run();
    try {
      return task.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("the rules could not be made ready", e);
    }
  }
}
