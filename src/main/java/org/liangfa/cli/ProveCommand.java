package org.liangfa.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFile;
import org.liangfa.check.Samples;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.proof.Counterexample;
import org.liangfa.proof.Proof;
import org.liangfa.proof.ProofReport;
import org.liangfa.report.ProblemPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proves what no rule base may lose, in every state that its rules can tell apart. */
@Command(name = "prove")
final class ProveCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private RulesOption rules = new RulesOption();

  @Option(names = "--samples", paramLabel = "DIR", descriptionKey = "prove.samples")
  private @Nullable String samples;

  @Option(names = "--quick", descriptionKey = "prove.quick")
  private boolean quick;

  @Option(names = "--save", paramLabel = "DIR", descriptionKey = "prove.save")
  private @Nullable String save;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      descriptionKey = "prove.format",
      completionCandidates = Values.ProofFormats.class,
      converter = Values.ProofFormats.class)
  private String format = "text";

  @Mixin private OutputOption output = new OutputOption();

  ProveCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (quick && samples != null) {
      throw new UseException(CliCode.OPTIONS_CLASH, "--quick", Text.of(
          "--quick 只证明各阶段，不用样本；两个选项只写一个",
          "--quick proves the phases only and tries no samples; give one of the two"));
    }
    Liangfa liangfa = rules.open();
    Proof proof = new Proof(rules.files(), liangfa);
    ProofReport report = quick ? proof.quick() : proof.run(cases(liangfa), (name, number) -> {});
    output.deliver(session, format.equals("json") ? report.json() : report.text(session.language()), List.of());
    save(liangfa, report);
    if (!report.problems().isEmpty()) {
      session.err().print(ProblemPrinter.text(report.problems(), session.language()));
    }
    return report.holds() ? ExitCode.COMPLETE : ExitCode.BAD_RULES;
  }

  private Map<String, CaseFile> cases(Liangfa liangfa) {
    String named = samples;
    if (named == null) {
      return new TreeMap<>();
    }
    try (Samples read = SampleFolder.open(named)) {
      List<Problem> problems = new ArrayList<>();
      Map<String, CaseFile> cases = read.cases(liangfa, problems);
      if (!problems.isEmpty()) {
        throw new UseException(problems);
      }
      return cases;
    }
  }

  /** Every case that breaks a property, as a sample: the case, what it should be, and a note. */
  private void save(Liangfa liangfa, ProofReport report) {
    String target = save;
    if (target == null) {
      return;
    }
    Delivery delivery = new Delivery(output.force(), List.of());
    for (Counterexample one : Counterexample.of(liangfa, report)) {
      String folder = Delivery.folder(target.replaceFirst("/+$", "") + "/" + one.name());
      one.files().forEach((name, text) -> delivery.add(folder + name, text));
    }
    delivery.write();
  }
}
