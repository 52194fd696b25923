package org.liangfa.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.liangfa.casefile.CaseFile;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.kernel.Text;
import org.liangfa.report.ReportFormat;
import org.liangfa.report.Reports;
import org.liangfa.result.Result;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Evaluates case files: the recommendation and what it rests on. */
@Command(name = "evaluate")
final class EvaluateCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "CASE", descriptionKey = "evaluate.case")
  private List<String> cases = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      descriptionKey = "evaluate.format",
      completionCandidates = Values.Formats.class,
      converter = Values.Formats.class)
  private String format = "text";

  @Mixin private LawOptions law = new LawOptions();
  @Mixin private OutputOption output = new OutputOption();

  EvaluateCommand(Session session) {
    this.session = session;
  }

  /** A command that was read elsewhere, with all other options as they are by default. */
  static EvaluateCommand of(Session session, List<String> cases, String format) {
    EvaluateCommand command = new EvaluateCommand(session);
    command.cases = List.copyOf(cases);
    command.format = format;
    return command;
  }

  @Override
  public Integer call() {
    Liangfa liangfa = law.open();
    List<CaseFile> files = Cases.read(liangfa, cases);
    List<Result> results = new ArrayList<>();
    for (CaseFile file : files) {
      results.add(Cases.explain(liangfa, file, law.options()).result());
    }
    String target = output.target();
    if (target == null) {
      session.out().print(together(results));
    } else {
      write(target, results);
      results.stream().filter(Result::personFirst).forEach(this::remind);
    }
    return results.stream().anyMatch(Result::personFirst) ? ExitCode.PERSON_FIRST : ExitCode.COMPLETE;
  }

  /** All results as one document: JSON of several cases is an array. */
  private String together(List<Result> results) {
    ReportFormat report = Reports.format(format);
    List<String> parts = results.stream().map(result -> report.render(result, session.language())).toList();
    if (parts.size() == 1) {
      return parts.get(0);
    }
    return switch (format) {
      case "json" -> parts.stream().map(String::strip).collect(Collectors.joining(",\n", "[\n", "\n]\n"));
      case "md" -> String.join("\n---\n\n", parts);
      case "html" -> throw new UseException(CliCode.OPTIONS_CLASH, "--format html",
          Text.of("几个网页不能合成一个文件；用 --output 指定文件夹，如 --output 报告/",
              "several pages do not make one; name a folder, as in --output reports/"));
      default -> String.join("\n\n", parts);
    };
  }

  private void write(String target, List<Result> results) {
    Delivery delivery = new Delivery(output.force(), cases.stream().map(Arguments::path).toList());
    if (OutputOption.isFolder(target)) {
      requireDistinct(target, results);
      String folder = Delivery.folder(target);
      ReportFormat report = Reports.format(format);
      results.forEach(result ->
          delivery.add(folder + result.caseId() + "." + ending(), report.render(result, session.language())));
    } else {
      delivery.add(target, together(results));
    }
    delivery.write();
  }

  /** Letter case does not tell files apart on every system. */
  private static void requireDistinct(String target, List<Result> results) {
    Set<String> seen = new LinkedHashSet<>();
    for (Result result : results) {
      if (!seen.add(result.caseId().toLowerCase(Locale.ROOT))) {
        throw new UseException(CliCode.OUTPUT_NAME_TWICE, target,
            Text.of("有两个案件的编号都是 " + result.caseId(), "two cases have the id " + result.caseId()));
      }
    }
  }

  private String ending() {
    return format.equals("text") ? "txt" : format;
  }

  /** What the report says loudly must not be missed because the report went to a file. */
  private void remind(Result result) {
    session.err().print(session.say(
        result.caseId() + "：须先由人处理，见报告（退出码 1）\n",
        result.caseId() + ": a person must act first, see the report (exit code 1)\n"));
  }
}
