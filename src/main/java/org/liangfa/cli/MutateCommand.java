package org.liangfa.cli;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.liangfa.check.Filter;
import org.liangfa.check.Samples;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.kernel.Text;
import org.liangfa.mutation.Mutation;
import org.liangfa.mutation.MutationReport;
import org.liangfa.report.ProblemPrinter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes rules and tables wrong in one place after another and tells what nobody notices. */
@Command(name = "mutate")
final class MutateCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private RulesOption rules = new RulesOption();

  @Option(names = "--samples", paramLabel = "DIR", descriptionKey = "mutate.samples")
  private @Nullable String samples;

  @Option(names = "--only", paramLabel = "WORD", descriptionKey = "mutate.only")
  private List<String> only = List.of();

  @Option(names = "--tables", descriptionKey = "mutate.tables")
  private boolean tables;

  @Option(names = "--sample", paramLabel = "N", descriptionKey = "mutate.sample", converter = Values.Count.class)
  private int most = Integer.MAX_VALUE;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "mutate.seed", converter = Values.Seed.class)
  private long seed = 1;

  @Option(names = "--budget", paramLabel = "SECONDS", descriptionKey = "mutate.budget", converter = Values.Count.class)
  private @Nullable Integer budget;

  @Option(names = "--min", paramLabel = "PERCENT", descriptionKey = "mutate.min", converter = Values.WholePercent.class)
  private int minimum;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      descriptionKey = "mutate.format",
      completionCandidates = Values.ProofFormats.class,
      converter = Values.ProofFormats.class)
  private String format = "text";

  @Mixin private OutputOption output = new OutputOption();

  MutateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (samples != null && !tables) {
      throw new UseException(CliCode.OPTIONS_CLASH, "--samples", Text.of(
          "--samples 只与 --tables 一起用：改错规则时由规则用例检验",
          "--samples goes with --tables only: a wrong rule is for its cases to notice"));
    }
    Liangfa liangfa = rules.open();
    Set<Mutation.Part> parts = EnumSet.of(tables ? Mutation.Part.TABLES : Mutation.Part.RULES);
    String named = samples;
    MutationReport report;
    try (Samples read = named == null ? Samples.none() : SampleFolder.open(named)) {
      report = new Mutation(rules.files(), liangfa, read, new Filter(only), parts).run(most, seed, inTime());
    }
    output.deliver(session, format.equals("json") ? report.json() : report.text(session.language()), List.of());
    if (!report.problems().isEmpty()) {
      session.err().print(ProblemPrinter.text(report.problems(), session.language()));
      return ExitCode.BAD_RULES;
    }
    return report.tried() > 0 && report.score() >= minimum ? ExitCode.COMPLETE : ExitCode.PERSON_FIRST;
  }

  private BooleanSupplier inTime() {
    Integer seconds = budget;
    if (seconds == null) {
      return () -> true;
    }
    Clock clock = session.clock();
    Instant end = clock.instant().plus(Duration.ofSeconds(seconds));
    return () -> clock.instant().isBefore(end);
  }
}
