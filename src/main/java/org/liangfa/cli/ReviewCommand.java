package org.liangfa.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.casefile.DecisionFile;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.report.ReviewReports;
import org.liangfa.result.Review;
import org.liangfa.review.Reviewer;
import org.liangfa.table.TableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Holds a draft decision against the law and the recommendation. */
@Command(name = "review")
final class ReviewCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "CASE", descriptionKey = "review.case")
  private String name = "";

  @Parameters(index = "1", paramLabel = "DECISION", descriptionKey = "review.decision")
  private String draft = "";

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      descriptionKey = "review.format",
      completionCandidates = Values.Formats.class,
      converter = Values.Formats.class)
  private String format = "text";

  @Option(names = "--pack", paramLabel = "PACK", descriptionKey = "option.pack")
  private @Nullable String pack;

  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private OutputOption output = new OutputOption();

  ReviewCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Liangfa liangfa = rules.open();
    String asked = pack;
    if (asked != null) {
      Packs.require(liangfa, asked);
    }
    Read read = read(liangfa, name, draft);
    Review review = review(liangfa, read.file(), read.decision(), new Options(asked, null));
    String ending = format.equals("text") ? "txt" : format;
    output.deliver(session, ReviewReports.render(format, review, session.language()), review.caseId() + "." + ending,
        List.of(Arguments.path(name), Arguments.path(draft)));
    return review.personFirst() ? ExitCode.PERSON_FIRST : ExitCode.COMPLETE;
  }

  /** A case and a draft decision about it. */
  record Read(CaseFile file, DecisionFile decision) {}

  /**
   * Reads the case and the draft, which must be about the case.
   *
   * @throws UseException with every problem of both
   */
  static Read read(Liangfa liangfa, String caseName, String draftName) {
    List<Problem> problems = new ArrayList<>();
    List<CaseFile> files = new ArrayList<>();
    List<DecisionFile> drafts = new ArrayList<>();
    try {
      files.addAll(Cases.read(liangfa, List.of(caseName)));
    } catch (UseException e) {
      problems.addAll(e.problems());
    }
    try {
      drafts.add(liangfa.readDecision(Arguments.path(draftName), draftName));
    } catch (CaseFileException e) {
      problems.addAll(e.problems());
    } catch (UseException e) {
      problems.addAll(e.problems());
    }
    if (!problems.isEmpty()) {
      throw new UseException(problems);
    }
    agree(files.get(0), drafts.get(0), draftName);
    return new Read(files.get(0), drafts.get(0));
  }

  private static void agree(CaseFile file, DecisionFile decision, String name) {
    if (!decision.caseId().equals(file.caseId())) {
      throw new UseException(CliCode.OTHER_CASE, name,
          Text.of("草案的案件编号是 " + decision.caseId() + "，案卷的是 " + file.caseId(),
              "the draft is about " + decision.caseId() + ", the case file about " + file.caseId()));
    }
    if (decision.decided().isBefore(Reviewer.SINCE)) {
      throw new UseException(CliCode.TOO_EARLY_TO_REVIEW, name,
          Text.of("决定日 " + decision.decided() + "，早于 " + Reviewer.SINCE,
              "decided " + decision.decided() + ", before " + Reviewer.SINCE));
    }
  }

  static Review review(Liangfa liangfa, CaseFile file, DecisionFile decision, Options options) {
    try {
      return new Reviewer(liangfa).review(file, decision, options);
    } catch (TableException e) {
      throw new UseException(e.problems());
    }
  }
}
