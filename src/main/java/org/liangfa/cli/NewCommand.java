package org.liangfa.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.DecisionFile;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.kernel.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a commented case file, or a draft decision for one, to fill in. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "0..1", paramLabel = "VIOLATION", descriptionKey = "new.violation")
  private @Nullable String violation;

  @Option(names = "--list", descriptionKey = "new.list")
  private boolean list;

  @Option(names = "--decision", paramLabel = "CASE", descriptionKey = "new.decision")
  private @Nullable String decision;

  @Option(names = "--pack", paramLabel = "PACK", descriptionKey = "option.pack")
  private @Nullable String pack;

  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private OutputOption output = new OutputOption();

  NewCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Liangfa liangfa = rules.open();
    if (list) {
      alone();
      session.out().print(ViolationsCommand.listing(session, liangfa.violations()));
      return ExitCode.COMPLETE;
    }
    String asked = violation;
    String decided = decision;
    if (decided != null) {
      return decision(liangfa, decided, asked);
    }
    if (pack != null) {
      throw new UseException(CliCode.OPTIONS_CLASH, "--pack",
          Text.of("--pack 只与 --decision 一起用", "--pack goes with --decision only"));
    }
    if (asked == null) {
      throw new UseException(CliCode.MISSING_ARGUMENT, "liangfa new",
          Text.of("缺少违法行为编号；用 --list 查看全部编号", "missing the id of a violation; --list shows all of them"));
    }
    List<PenaltyClause> versions = ViolationsCommand.versions(session, liangfa, asked);
    PenaltyClause clause = liangfa.violations().clause(asked, session.today())
        .orElse(versions.get(versions.size() - 1));
    String text = new CaseTemplate(session, liangfa.vocabulary(), clause).text(session.today());
    return deliver(asked, text, List.of());
  }

  /** Refuses what a list has no use for: an officer who names a file would look for it in vain. */
  private void alone() {
    if (violation != null || decision != null || pack != null || output.isGiven()) {
      throw new UseException(CliCode.OPTIONS_CLASH, "--list", Text.of(
          "--list 只列出编号，显示在屏幕上，不与别的选项一起用（可以接 > 文件）",
          "--list prints ids on the screen and goes with no other option; send it to a file with > FILE"));
    }
  }

  /** A draft decision for a case file, instead of a case file for a violation. */
  private int decision(Liangfa liangfa, String name, @Nullable String alsoAsked) {
    if (alsoAsked != null) {
      throw new UseException(CliCode.OPTIONS_CLASH, "--decision",
          Text.of("--decision 后写案卷文件，不再写违法行为编号", "after --decision names the case file, no violation id"));
    }
    String asked = pack;
    if (asked != null) {
      Packs.require(liangfa, asked);
    }
    CaseFile file = Cases.read(liangfa, List.of(name)).get(0);
    DecisionFile draft = Cases.skeleton(liangfa, file, new Options(asked, null));
    String text = new DecisionTemplate(session, liangfa.vocabulary(), draft).text();
    return deliver(file.caseId() + ".decision", text, List.of(Arguments.path(name)));
  }

  private int deliver(String name, String text, List<Path> inputs) {
    output.deliver(session, text, name + ".yaml", inputs);
    return ExitCode.COMPLETE;
  }
}
