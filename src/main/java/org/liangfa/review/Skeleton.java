package org.liangfa.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.CitedGround;
import org.liangfa.casefile.CitedLaw;
import org.liangfa.casefile.DecisionFile;
import org.liangfa.casefile.DefenceAnswer;
import org.liangfa.casefile.Known;
import org.liangfa.casefile.ProcedureStep;
import org.liangfa.casefile.StatedCircumstance;
import org.liangfa.casefile.Violation;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.engine.Element;
import org.liangfa.engine.RuleInfo;
import org.liangfa.evaluation.Explanation;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.fact.Step;
import org.liangfa.finding.Aggravation;
import org.liangfa.finding.ConfiscationLock.Subject;
import org.liangfa.finding.Disposal;
import org.liangfa.finding.Finding;
import org.liangfa.finding.Ground;
import org.liangfa.finding.Opening;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Advice;
import org.liangfa.result.EvidenceRef;
import org.liangfa.result.GroundLine;
import org.liangfa.result.Review;
import org.liangfa.result.ReviewPoint;

/**
 * The draft decision that follows the recommendation, as far as file and rules know it. What only a person knows stays
 * open: the text of the decision, the steps not recorded, the answers to the defence.
 */
public final class Skeleton {
  private static final Pattern ESTABLISHED = Pattern.compile("^Circumstance\\(([A-Z0-9_]+), ESTABLISHED\\)");
  private static final String FACTS = "FACTS_PROVEN";

  private final Liangfa knowledge;
  private final CaseFile file;
  private final Explanation explanation;
  private final LocalDate day;

  private Skeleton(Liangfa knowledge, CaseFile file, Explanation explanation, LocalDate day) {
    this.knowledge = knowledge;
    this.file = file;
    this.explanation = explanation;
    this.day = day;
  }

  /**
   * The draft for the case: decided on the day planned in the file, else on the day of the file.
   *
   * @throws org.liangfa.table.TableException if the options name a pack that does not exist or does not cover the day
   */
  public static DecisionFile of(Liangfa knowledge, CaseFile file, Options options) {
    LocalDate day = Optional.ofNullable(file.violation())
        .flatMap((Violation violation) -> violation.decided().toOptional())
        .orElse(file.fileDate());
    Explanation explanation = knowledge.explain(file, new Options(options.pack(), day, Options.Changes.NONE));
    Skeleton skeleton = new Skeleton(knowledge, file, explanation, day);
    if (day.isBefore(Reviewer.SINCE)) {
      return skeleton.draft(List.of());
    }
    return skeleton.draft(skeleton.steps(new Reviewer(knowledge), options));
  }

  private DecisionFile draft(List<ProcedureStep> steps) {
    Advice advice = explanation.result().recommendation();
    boolean penalty = advice.tier().isPenalty();
    return new DecisionFile(
        file.caseId(),
        day,
        advice.tier(),
        advice.fine() == null ? (penalty ? Known.of(Money.parse("0")) : Known.unknown()) : Known.of(advice.fine().amount()),
        taken(advice, Subject.GOODS),
        taken(advice, Subject.GAINS),
        List.of(),
        penalty ? advice.otherPenalties().stream().map(Text::zh).filter(TakenCheck::isCommanded).toList() : List.of(),
        law(),
        grounds(advice.tier()),
        evidence(),
        null,
        steps,
        defence(),
        List.of());
  }

  /** What is not determined is not refused. */
  private static Answer taken(Advice advice, Subject subject) {
    if (advice.tier() == Tier.UNDETERMINED) {
      return Answer.UNKNOWN;
    }
    boolean there = advice.confiscation().stream().anyMatch(one -> one.subject().equals(subject.name()));
    return there ? Answer.YES : Answer.NO;
  }

  private @Nullable CitedLaw law() {
    PenaltyClause clause = explanation.clause();
    return clause.penaltyBasis().isEmpty() ? null : new CitedLaw(clause.penaltyBasis(), explanation.lawOn());
  }

  private List<CitedGround> grounds(Tier tier) {
    List<GroundLine> lines = switch (tier) {
      case MITIGATED -> mitigating();
      case LENIENT -> explanation.findings(Ground.class);
      case AGGRAVATED -> explanation.findings(Aggravation.class);
      case ORDINARY, UNDETERMINED, NO_PENALTY_QUESTION -> List.of();
      default -> concluding(Disposal.class, tier);
    };
    return lines.stream()
        .map(line -> new CitedGround(
            line.basis().key(), circumstances(line), line.evidence().stream().map(EvidenceRef::id).toList()))
        .distinct()
        .toList();
  }

  private List<GroundLine> mitigating() {
    List<GroundLine> grounds = explanation.findings(Ground.class).stream()
        .filter(line -> conclusion(line).contains(Ground.Effect.LENIENT_OR_MITIGATED.name()))
        .toList();
    return grounds.isEmpty() ? concluding(Opening.class, Tier.MITIGATED) : grounds;
  }

  private List<GroundLine> concluding(Class<? extends Finding> type, Tier tier) {
    return explanation.findings(type).stream()
        .filter(line -> conclusion(line).startsWith(type.getSimpleName() + "(" + tier.name()))
        .toList();
  }

  private String conclusion(GroundLine line) {
    return knowledge.rules().catalogue().rule(line.ruleId()).map(rule -> rule.conclusion().toString()).orElse("");
  }

  private static List<String> circumstances(GroundLine line) {
    return line.premises().stream()
        .map(ESTABLISHED::matcher)
        .filter(Matcher::find)
        .map(matcher -> matcher.group(1))
        .distinct()
        .toList();
  }

  private List<String> evidence() {
    return file.circumstances().stream()
        .filter(stated -> stated.kind().equals(FACTS))
        .map(StatedCircumstance::evidence)
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private List<DefenceAnswer> defence() {
    return file.defence().map(one -> one.argued()).orElse(List.of()).stream()
        .map(kind -> new DefenceAnswer(kind, Answer.UNKNOWN, ""))
        .toList();
  }

  /** The steps that the decision still waits for, and those that these call for once they are taken. */
  private List<ProcedureStep> steps(Reviewer reviewer, Options options) {
    Set<String> codes = new TreeSet<>();
    boolean more = true;
    while (more) {
      List<ProcedureStep> taken = steps(codes, Step.State.DONE);
      more = codes.addAll(waitedFor(reviewer.review(file, draft(taken), options)));
    }
    return steps(codes, Step.State.UNKNOWN);
  }

  private static List<ProcedureStep> steps(Set<String> codes, Step.State state) {
    return codes.stream().map(code -> new ProcedureStep(code, state, Known.unknown())).toList();
  }

  private Set<String> waitedFor(Review review) {
    Set<String> codes = new TreeSet<>();
    for (ReviewPoint point : review.points()) {
      if (point.aspect().equals(Aspect.PROCEDURE.name()) && point.verdict().stops() && point.rule() != null) {
        knowledge.rules().catalogue().rule(point.rule().id()).map(Skeleton::waitedFor).ifPresent(codes::addAll);
      }
    }
    return codes;
  }

  /** The steps that a rule finds not taken. */
  private static List<String> waitedFor(RuleInfo rule) {
    return rule.elements().stream()
        .filter(element -> element.type().equals("Step"))
        .filter(element -> !element.constraints().getOrDefault("state", Set.of()).equals(Set.of("DONE")))
        .map(Element::constraints)
        .flatMap(constraints -> Stream.of(constraints.getOrDefault("code", Set.of())))
        .flatMap(Set::stream)
        .toList();
  }
}
