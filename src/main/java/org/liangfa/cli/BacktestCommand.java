package org.liangfa.cli;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liangfa.backtest.Backtest;
import org.liangfa.backtest.BacktestFormat;
import org.liangfa.backtest.BacktestReport;
import org.liangfa.backtest.PublishedCases;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.report.ProblemPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the rules on decided cases. */
@Command(name = "backtest")
final class BacktestCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "FILE|DIR", descriptionKey = "backtest.cases")
  private String cases = "";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      descriptionKey = "backtest.format",
      completionCandidates = Values.BacktestFormats.class,
      converter = Values.BacktestFormats.class)
  private String format = "text";

  @Option(
      names = "--min-agreement",
      paramLabel = "PERCENT",
      descriptionKey = "backtest.min-agreement",
      converter = Values.Percent.class)
  private @Nullable BigDecimal minimum;

  @Mixin private LawOptions law = new LawOptions();
  @Mixin private OutputOption output = new OutputOption();

  BacktestCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Liangfa liangfa = law.open();
    Path path = Arguments.path(cases);
    PublishedCases published = PublishedCases.read(liangfa, path, cases);
    if (published.cases().isEmpty()) {
      throw new UseException(published.problems());
    }
    BacktestReport report = Backtest.run(liangfa, law.options(), published);
    String text = BacktestFormat.valueOf(format.toUpperCase(Locale.ROOT)).render(report, session.language());
    output.deliver(session, text, List.of(path));
    if (!report.problems().isEmpty()) {
      session.err().print(ProblemPrinter.text(report.problems(), session.language()));
      return ExitCode.BAD_USE;
    }
    return report.unexplained().isEmpty() && agreesEnough(report) ? ExitCode.COMPLETE : ExitCode.PERSON_FIRST;
  }

  private boolean agreesEnough(BacktestReport report) {
    @Nullable BigDecimal least = minimum;
    @Nullable BigDecimal share = report.agreement("SCORED").share();
    return least == null || (share != null && share.movePointRight(2).compareTo(least) >= 0);
  }
}
