package org.liangfa.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.kernel.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a commented case file to fill in. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "0..1", paramLabel = "VIOLATION", descriptionKey = "new.violation")
  private @Nullable String violation;

  @Option(names = "--list", descriptionKey = "new.list")
  private boolean list;

  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private OutputOption output = new OutputOption();

  NewCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Liangfa liangfa = rules.open();
    if (list) {
      session.out().print(ViolationsCommand.listing(session, liangfa.violations()));
      return ExitCode.COMPLETE;
    }
    String asked = violation;
    if (asked == null) {
      throw new UseException(CliCode.MISSING_ARGUMENT, "liangfa new",
          Text.of("缺少违法行为编号；用 --list 查看全部编号", "missing the id of a violation; --list shows all of them"));
    }
    List<PenaltyClause> versions = ViolationsCommand.versions(session, liangfa, asked);
    PenaltyClause clause = liangfa.violations().clause(asked, session.today())
        .orElse(versions.get(versions.size() - 1));
    String text = new CaseTemplate(session, liangfa.vocabulary(), clause).text(session.today());
    String target = output.target();
    if (target == null) {
      session.out().print(text);
    } else {
      Delivery delivery = new Delivery(output.force(), List.of());
      delivery.add(OutputOption.isFolder(target) ? target + "/" + asked + ".yaml" : target, text);
      delivery.write();
    }
    return ExitCode.COMPLETE;
  }
}
