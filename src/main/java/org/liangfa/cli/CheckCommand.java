package org.liangfa.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liangfa.check.Check;
import org.liangfa.check.CheckFormat;
import org.liangfa.check.CheckResult;
import org.liangfa.check.Checked;
import org.liangfa.check.Filter;
import org.liangfa.check.Samples;
import org.liangfa.check.Update;
import org.liangfa.coverage.Coverage;
import org.liangfa.coverage.CoverageReport;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.source.RuleFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs all cases and samples of a rule base and tells what does not hold. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "0..1", paramLabel = "DIR", descriptionKey = "check.dir")
  private @Nullable String tree;

  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "option.rules")
  private @Nullable String rules;

  @Option(names = "--samples", paramLabel = "DIR", descriptionKey = "check.samples")
  private @Nullable String samples;

  @Option(names = "--only", paramLabel = "WORD", descriptionKey = "check.only")
  private List<String> only = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      descriptionKey = "check.format",
      completionCandidates = Values.CheckFormats.class,
      converter = Values.CheckFormats.class)
  private String format = "text";

  @Option(names = "--coverage", paramLabel = "FILE", descriptionKey = "check.coverage")
  private @Nullable String coverage;

  @Option(
      names = "--coverage-min",
      paramLabel = "PERCENT",
      descriptionKey = "check.coverage-min",
      converter = Values.WholePercent.class)
  private int coverageMin;

  @Option(names = "--update", descriptionKey = "check.update")
  private boolean update;

  @Mixin private OutputOption output = new OutputOption();

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    place();
    try (Samples chosen = samples()) {
      if (update) {
        return update(chosen);
      }
      Check check = new Check(files(), chosen, new Filter(only), parts());
      Progress progress = new Progress(session, coverage == null && coverageMin == 0 ? null : new Coverage());
      CheckResult result = named(covered(check.run(progress), progress));
      progress.end();
      output.deliver(session, CheckFormat.of(format).render(result, session.language()), List.of());
      if (result.green()) {
        return ExitCode.COMPLETE;
      }
      return result.invalid() ? ExitCode.BAD_RULES : ExitCode.PERSON_FIRST;
    }
  }

  /** Writes the coverage asked for; too little of it is one more claim that does not hold. */
  private CheckResult covered(CheckResult result, Progress progress) {
    Coverage heard = progress.coverage();
    if (heard == null || !result.loaded()) {
      return result;
    }
    CoverageReport report = heard.of(files());
    String target = coverage;
    if (target != null) {
      Delivery delivery = new Delivery(output.force(), List.of());
      delivery.add(target, target.endsWith(".json") ? report.json() : report.html(session.language()));
      delivery.write();
    }
    return report.total().percent() < coverageMin
        ? result.with(List.of(Checked.tooLittleCovered(report.total().percent(), coverageMin)))
        : result;
  }

  /** Rewrites the expectations, all files or none, and tells every line that changed. */
  private int update(Samples chosen) {
    String folder = rules;
    if (output.isGiven() || coverage != null || coverageMin > 0) {
      throw new UseException(CliCode.OPTIONS_CLASH, "--update", Text.of(
          "--update 只改写预期，不与 --output、--force、--coverage、--coverage-min 一起用",
          "--update rewrites expectations only and goes with neither --output, --force, --coverage nor --coverage-min"));
    }
    if (folder == null || samples == null) {
      throw new UseException(CliCode.OPTIONS_CLASH, "--update", Text.of(
          "随程序打包的不能改写；写明规则库和样本的文件夹", "what is packed cannot be rewritten: name the folders of rules and samples"));
    }
    List<Update.Change> changes = Update.of(files(), chosen, new Filter(only));
    Delivery delivery = new Delivery(true, List.of());
    for (Update.Change change : changes) {
      String target = named(folder, change.file());
      makeFolderOf(target);
      delivery.add(target, change.after());
      session.out().print(target + "\n");
      change.lines().forEach(line -> session.out().print("  " + line + "\n"));
    }
    delivery.write();
    session.out().print(session.say("改写了 " + changes.size() + " 个文件，请评审差异\n",
        changes.size() + " files rewritten: review the difference\n"));
    return ExitCode.COMPLETE;
  }

  private static void makeFolderOf(String target) {
    int end = target.lastIndexOf('/');
    if (end > 0) {
      Delivery.folder(target.substring(0, end));
    }
  }

  /** Everything; of a tree that holds samples alone, only those. */
  private Set<Check.Part> parts() {
    boolean samplesAlone = tree != null && rules == null;
    return samplesAlone ? EnumSet.of(Check.Part.SAMPLES) : EnumSet.allOf(Check.Part.class);
  }

  /** What a tree holds: a rule base, samples or both, each in its folder or itself one of them. */
  private void place() {
    String named = tree;
    if (named == null) {
      return;
    }
    if (rules != null || samples != null) {
      throw new UseException(CliCode.OPTIONS_CLASH, named, Text.of(
          "写了文件夹就不写 --rules、--samples", "with a folder, neither --rules nor --samples may be given"));
    }
    if (isFolder(named + "/packs")) {
      rules = named;
      return;
    }
    if (isFolder(named + "/rules/packs")) {
      rules = named + "/rules";
    }
    if (isFolder(named + "/samples")) {
      samples = named + "/samples";
    } else if (rules == null && isFolder(named)) {
      samples = named;
    }
    if (rules == null && samples == null) {
      throw new UseException(CliCode.NO_RULES, named,
          Text.of("“" + named + "”里没有规则库，也没有样本", "\"" + named + "\" holds neither a rule base nor samples"));
    }
  }

  private RuleFiles files() {
    return rules == null ? RuleFiles.packaged() : RuleFiles.directory(RulesOption.path(rules));
  }

  private Samples samples() {
    return samples == null ? Samples.packaged(program()) : SampleFolder.open(samples);
  }

  private static boolean isFolder(String named) {
    return Files.isDirectory(Arguments.path(named));
  }

  private static Path program() {
    try {
      return Path.of(CheckCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program does not know its own place", e);
    }
  }

  /** Places of the rule base begin with its folder as the user named it, so that editors and CI find the line. */
  private CheckResult named(CheckResult result) {
    String folder = rules;
    if (folder == null) {
      return result;
    }
    List<Checked> checked = result.checked().stream()
        .map(one -> new Checked(one.suite(), one.name(), named(folder, one.place()),
            one.problems().stream().map(problem -> named(folder, problem)).toList()))
        .toList();
    return new CheckResult(checked, result.counts());
  }

  private static Problem named(String folder, Problem problem) {
    return new Problem(
        problem.code(), named(folder, problem.place()), problem.what(), problem.why(), problem.fix());
  }

  private static String named(String folder, String place) {
    return place.startsWith("rules/") ? folder.replaceFirst("/+$", "") + place.substring("rules".length()) : place;
  }
}
