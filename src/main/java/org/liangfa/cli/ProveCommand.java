package org.liangfa.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFile;
import org.liangfa.check.Samples;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.kernel.Text;
import org.liangfa.proof.Counterexample;
import org.liangfa.proof.Proof;
import org.liangfa.proof.ProofException;
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
    Liangfa liangfa = rules.open();
    ProofReport report;
    try {
      Proof proof = new Proof(rules.files(), liangfa);
      report = quick ? proof.quick() : proof.run(cases(liangfa), (name, number) -> {});
    } catch (ProofException e) {
      session.err().print(ProblemPrinter.text(List.of(e.problem()), session.language()));
      return ExitCode.BAD_RULES;
    }
    deliver(format.equals("json") ? report.json() : report.text(session.language()));
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
    Path folder = Arguments.path(named);
    if (!Files.isDirectory(folder)) {
      throw new UseException(CliCode.NO_RULES, "--samples " + named,
          Text.of("“" + named + "”不是文件夹", "\"" + named + "\" is not a folder"));
    }
    try (Samples read = Samples.in(folder, named)) {
      return read.readable(liangfa);
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
      String folder = target.replaceFirst("/+$", "") + "/" + one.name();
      try {
        Files.createDirectories(Arguments.path(folder));
      } catch (IOException e) {
        throw new UseException(
            CliCode.OUTPUT_FAILED, folder, Failures.reason("无法建立文件夹", "the folder cannot be made", e));
      }
      one.files().forEach((name, text) -> delivery.add(folder + "/" + name, text));
    }
    delivery.write();
  }

  private void deliver(String text) {
    String target = output.target();
    if (target == null) {
      session.out().print(text);
      return;
    }
    Delivery delivery = new Delivery(output.force(), List.of());
    delivery.add(target, text);
    delivery.write();
  }
}
