package org.liangfa.review;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.DecisionFile;
import org.liangfa.engine.RuleInfo;
import org.liangfa.evaluation.Explanation;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.kernel.Order;
import org.liangfa.kernel.Text;
import org.liangfa.result.OpenPoint;
import org.liangfa.result.Review;
import org.liangfa.result.ReviewPoint;
import org.liangfa.table.Entry;
import org.liangfa.table.PackChain;
import org.liangfa.table.ReviewContentRow;
import org.liangfa.table.ReviewPointRow;
import org.liangfa.table.Vocabulary;

/**
 * Holds draft decisions against the law and the recommendation. Immutable; the same file, draft and rule base always
 * give the same review.
 */
public final class Reviewer {
  /** The first day on which there is a law to review decisions by: 行政处罚法 of 2021. */
  public static final LocalDate SINCE = LocalDate.of(2021, 7, 15);

  private final Liangfa knowledge;
  private final CitedArticles articles;
  private final Set<String> before;

  /** A reviewer who knows this rule base. */
  public Reviewer(Liangfa knowledge) {
    this.knowledge = requireNonNull(knowledge, "knowledge");
    List<RuleInfo> rules = knowledge.rules().catalogue().rules();
    this.articles = new CitedArticles(knowledge.sources(), rules);
    this.before = stepsBeforeDecision(knowledge, rules);
  }

  /** The steps that some rule asks for a duty before which no decision may be made. */
  private static Set<String> stepsBeforeDecision(Liangfa knowledge, List<RuleInfo> rules) {
    Set<String> steps = new TreeSet<>();
    for (String code : knowledge.vocabulary().codes(Vocabulary.Kind.DUTIES)) {
      if (knowledge.vocabulary().duty(code).filter(Entry.Duty::blocks).isPresent()) {
        rules.stream()
            .filter(rule -> rule.conclusion().toString().startsWith("Duty(" + code + ","))
            .flatMap(rule -> rule.elements().stream())
            .filter(element -> element.type().equals("Step"))
            .forEach(element -> steps.addAll(element.constraints().getOrDefault("code", Set.of())));
      }
    }
    return steps;
  }

  /**
   * Reviews a draft.
   *
   * @param file the case file that the draft is about
   * @throws IllegalArgumentException if the draft is about another case, or decides before {@link #SINCE}
   * @throws org.liangfa.table.TableException if the options name a pack that does not exist or does not cover the day
   */
  public Review review(CaseFile file, DecisionFile draft, Options options) {
    require(file.caseId().equals(draft.caseId()), "caseId: " + draft.caseId() + " (expected: " + file.caseId() + ")");
    require(!draft.decided().isBefore(SINCE), "decided: " + draft.decided() + " (expected: from " + SINCE + " on)");
    PackChain packs = knowledge.packs(file, draft.decided(), options);
    List<ReviewPointRow> rows = knowledge.tables().reviewPoints(packs, draft.decided());
    List<ReviewContentRow> parts = knowledge.tables().reviewContent(packs, draft.decided());

    Content content = new Content(draft, parts);
    CaseFile decided = new DecidedCase(file, draft, before, content.steps()).file();
    Explanation explanation = knowledge.explain(decided, new Options(options.pack(), draft.decided(), Options.Changes.NONE));
    Dossier dossier = new Dossier(knowledge, file, decided, draft, explanation);
    Sheet sheet = new Sheet(explanation, rows);
    new PenaltyCheck(dossier, sheet).run();
    new TakenCheck(dossier, sheet).run();
    new GroundCheck(dossier, sheet, articles).run();
    new EvidenceCheck(dossier, sheet).run();
    new LawCheck(dossier, sheet).run();
    new NoticeCheck(dossier, sheet).run();
    new DefenceCheck(dossier, sheet).run();
    content.check(explanation, sheet);
    new ProcedureCheck(dossier, sheet, content.steps().keySet()).run();
    unsettled(dossier, sheet);
    Departures departures = new Departures(draft.overrides(), sheet);
    departures.check();
    return review(dossier, departures.applied(), sheet.toCheck());
  }

  /** What the evaluation leaves to a person; it binds the decision only through the points above. */
  private static void unsettled(Dossier dossier, Sheet sheet) {
    dossier.result().open().stream()
        .filter(OpenPoint::decisive)
        .forEach(open -> sheet.check(Text.of(
            open.what().zh() + "：待查明；" + open.effect().zh(), open.what().en() + ": open; " + open.effect().en())));
    Stream.concat(dossier.result().questions().stream(), dossier.result().conflicts().stream())
        .forEach(issue -> sheet.check(issue.what()));
  }

  private static Review review(Dossier dossier, List<ReviewPoint> points, List<Text> toCheck) {
    List<ReviewPoint> sorted =
        points.stream().sorted(Order.by(ReviewPoint::verdict)).toList();
    return new Review(
        dossier.draft().caseId(),
        dossier.draft().decided(),
        dossier.draft().tier(),
        dossier.fine(),
        dossier.recommendation(),
        dossier.result().clause(),
        dossier.explanation().lawOn(),
        sorted,
        toCheck.stream().distinct().toList(),
        sorted.stream().anyMatch(point -> point.verdict().stops()),
        dossier.result().fingerprint());
  }

  private static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }
}
