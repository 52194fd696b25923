package org.liangfa.cli;

import java.io.Console;
import org.jspecify.annotations.Nullable;
import org.liangfa.check.CaseTrace;
import org.liangfa.check.Checked;
import org.liangfa.check.LocatedCase;
import org.liangfa.check.Observer;
import org.liangfa.coverage.Coverage;
import org.liangfa.result.Result;

/** A bar on the stream of messages that fills as claims are checked; only where a person watches a terminal. */
final class Progress implements Observer {
  private static final int CELLS = 40;

  private final Session session;
  private final @Nullable Coverage coverage;
  private final boolean shown;
  private int total;
  private int done;
  private int failed;
  private int drawn = -1;

  /**
   * A bar.
   *
   * @param coverage who else listens; null for nobody
   */
  Progress(Session session, @Nullable Coverage coverage) {
    this.session = session;
    this.coverage = coverage;
    @Nullable Console console = System.console();
    this.shown = console != null && TerminalCharset.isTerminal(console);
  }

  @Nullable Coverage coverage() {
    return coverage;
  }

  @Override
  public void ran(LocatedCase located, CaseTrace trace) {
    if (coverage != null) {
      coverage.ran(located, trace);
    }
  }

  @Override
  public void evaluated(String sample, Result result) {
    if (coverage != null) {
      coverage.evaluated(sample, result);
    }
  }

  @Override
  public synchronized void total(int claims) {
    total = claims;
    draw();
  }

  @Override
  public synchronized void checked(Checked claim) {
    done++;
    failed += claim.holds() ? 0 : 1;
    draw();
  }

  /** Wipes the bar. */
  synchronized void end() {
    if (shown) {
      print("\r" + " ".repeat(CELLS + 30) + "\r");
    }
  }

  private void draw() {
    int filled = total == 0 ? 0 : done * CELLS / total;
    if (!shown || filled == drawn && done < total) {
      return;
    }
    drawn = filled;
    String wrong = failed == 0 ? "" : session.say("，不符 ", ", failed ") + failed;
    print("\r[" + "#".repeat(filled) + ".".repeat(CELLS - filled) + "] " + done + "/" + total + wrong);
  }

  private void print(String text) {
    session.err().print(text);
    session.err().writer().flush();
  }
}
