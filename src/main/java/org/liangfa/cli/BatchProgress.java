package org.liangfa.cli;

import java.io.Console;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liangfa.batch.Batch.Watcher;

/**
 * How far a batch has come, on the stream of messages: a bar where a person watches a terminal, else a line now and then.
 */
final class BatchProgress implements Watcher {
  private static final int CELLS = 30;
  private static final int WIDTH = 100;
  private static final Duration BAR = Duration.ofMillis(200);
  private static final Duration LINE = Duration.ofSeconds(10);

  private final Session session;
  private final Clock clock;
  private final long total;
  private final boolean quiet;
  private final boolean terminal;
  private final Instant begin;
  private Instant told;
  private long firstCases = -1;
  private long firstDone;
  private long cases;
  private long errors;
  private boolean drawn;

  /**
   * The progress of a run.
   *
   * @param total how much input there is, 0 where that is not known
   * @param quiet whether nothing is told
   */
  BatchProgress(Session session, long total, boolean quiet) {
    this.session = session;
    this.clock = session.clock();
    this.total = total;
    this.quiet = quiet;
    @Nullable Console console = System.console();
    this.terminal = console != null && TerminalCharset.isTerminal(console);
    this.begin = clock.instant();
    this.told = begin;
  }

  @Override
  public void at(long cases, long errors, long done) {
    if (quiet) {
      return;
    }
    if (firstCases < 0) {
      firstCases = cases;
      firstDone = done;
    }
    this.cases = cases;
    this.errors = errors;
    Instant now = clock.instant();
    if (Duration.between(told, now).compareTo(terminal ? BAR : LINE) >= 0) {
      told = now;
      drawn = true;
      // The input is read ahead of the results, so it can be at its end long before they are.
      tell(line(Math.min(done, Math.max(0, total - 1))));
    }
  }

  private String line(long done) {
    long millis = Math.max(1, Duration.between(begin, clock.instant()).toMillis());
    StringBuilder line = new StringBuilder();
    if (total > 0) {
      int filled = (int) Math.min(CELLS, done * CELLS / total);
      line.append('[').append("#".repeat(filled)).append(".".repeat(CELLS - filled)).append("] ");
      line.append(Math.min(100, done * 100 / total)).append("% ");
    }
    line.append(session.say(cases + " 件", cases + " cases"));
    line.append(errors == 0 ? "" : session.say("，错误 " + errors, ", errors " + errors));
    line.append(session.say("，每秒 ", ", per second ")).append((cases - firstCases) * 1000 / millis);
    if (total > 0 && done > firstDone) {
      long left = Math.max(0, total - done) * millis / (done - firstDone) / 1000;
      String time = String.format(Locale.ROOT, "%d:%02d:%02d", left / 3600, left / 60 % 60, left % 60);
      line.append(session.say("，还需 ", ", left ")).append(time);
    }
    return line.toString();
  }

  private void tell(String line) {
    session.err().print(terminal ? "\r" + line + " ".repeat(Math.max(0, WIDTH - line.length() - 12)) : line + "\n");
    session.err().writer().flush();
  }

  /** Wipes the bar; where lines were told, the last says how far it came. */
  void end(boolean complete) {
    if (drawn && terminal) {
      session.err().print("\r" + " ".repeat(WIDTH) + "\r");
      session.err().writer().flush();
    } else if (drawn && complete) {
      tell(line(total));
    }
  }
}
