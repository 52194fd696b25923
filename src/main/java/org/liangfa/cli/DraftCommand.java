package org.liangfa.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.DecisionFile;
import org.liangfa.draft.DraftException;
import org.liangfa.draft.Drafts;
import org.liangfa.evaluation.Explanation;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.result.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drafts the written review opinion or the reasons of the discretion. */
@Command(name = "draft")
final class DraftCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      index = "0",
      paramLabel = "opinion|reasons",
      descriptionKey = "draft.document",
      completionCandidates = Values.Drafted.class,
      converter = Values.Drafted.class)
  private String document = "";

  @Parameters(index = "1", paramLabel = "CASE", descriptionKey = "draft.case")
  private String name = "";

  @Parameters(index = "2", arity = "0..1", paramLabel = "DECISION", descriptionKey = "draft.decision")
  private @Nullable String decision;

  @Option(names = "--pack", paramLabel = "PACK", descriptionKey = "option.pack")
  private @Nullable String pack;

  @Mixin private RulesOption rules = new RulesOption();
  @Mixin private OutputOption output = new OutputOption();

  DraftCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Liangfa liangfa = rules.open();
    String asked = pack;
    if (asked != null) {
      Packs.require(liangfa, asked);
    }
    Options options = new Options(asked, null, Options.Changes.NONE);
    String given = decision;
    ReviewCommand.Read read = given == null ? recommended(liangfa, options) : ReviewCommand.read(liangfa, name, given);
    CaseFile file = read.file();
    DecisionFile draft = read.decision();
    Review review = ReviewCommand.review(liangfa, file, draft, options);
    Explanation explanation = Cases.explain(liangfa, file, new Options(asked, draft.decided(), Options.Changes.NONE));
    List<Path> inputs = given == null
        ? List.of(Arguments.path(name))
        : List.of(Arguments.path(name), Arguments.path(given));
    output.deliver(session, text(file, draft, explanation, review), document + ".txt", inputs);
    return review.personFirst() ? ExitCode.PERSON_FIRST : ExitCode.COMPLETE;
  }

  /** The case with a draft that decides as recommended. */
  private ReviewCommand.Read recommended(Liangfa liangfa, Options options) {
    CaseFile file = Cases.read(liangfa, List.of(name)).get(0);
    return new ReviewCommand.Read(file, Cases.skeleton(liangfa, file, options));
  }

  private String text(CaseFile file, DecisionFile draft, Explanation explanation, Review review) {
    Drafts.Document wanted =
        Arrays.stream(Drafts.Document.values()).filter(one -> one.id().equals(document)).findFirst().orElseThrow();
    try {
      return new Drafts(rules.files()).draft(wanted, file, draft, explanation, review);
    } catch (DraftException e) {
      throw new UseException(e.problems());
    }
  }
}
