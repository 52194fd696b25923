package org.liangfa.recommendation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.finding.Bar;
import org.liangfa.finding.Circumstance;
import org.liangfa.finding.ConfiscationLock;
import org.liangfa.finding.Conflict;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Disposal;
import org.liangfa.finding.ExemptionKeeps;
import org.liangfa.finding.Finding;
import org.liangfa.finding.FineBar;
import org.liangfa.finding.Ground;
import org.liangfa.finding.Opening;
import org.liangfa.finding.Points;
import org.liangfa.finding.Reduction;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Advice;
import org.liangfa.result.AmountStep;
import org.liangfa.result.Issue;
import org.liangfa.result.Score;

/**
 * Turns findings, table rows and figures of one case, under one state of the law, into advice. The order of the derivations does not
 * matter. For use by one thread.
 */
public final class Recommender {
  private final RuleTables tables;
  private final References references;
  private final Scoring scoring;
  private final FineAmount amounts;
  private final Bands bands;
  private @Nullable Asked asked;

  /**
   * A recommender for one case.
   *
   * @param tables the rows in force
   * @param references rules, provisions and evidence to cite
   */
  public Recommender(RuleTables tables, References references) {
    this.tables = tables;
    this.references = references;
    this.scoring = new Scoring(tables, references);
    this.bands = new Bands(tables, references);
    this.amounts = new FineAmount(tables, references, bands);
  }

  /**
   * Whether anything that is decided here can depend on the finding; the others are not even looked at. A circumstance counts
   * through what rules conclude from it; by itself only whether the violation is proven does.
   */
  public static boolean weighs(Finding finding) {
    return advises(finding)
        || finding instanceof Points
        || finding instanceof Conflict
        || finding instanceof Ground;
  }

  /** Whether tier, amount, confiscation or kinds of penalty can depend on the finding otherwise than through the score. */
  public static boolean advises(Finding finding) {
    return finding instanceof Opening
        || finding instanceof Bar
        || finding instanceof Disposal
        || finding instanceof FineBar
        || finding instanceof Reduction
        || finding instanceof ConfiscationLock
        || finding instanceof ExemptionKeeps
        || finding instanceof Circumstance circumstance && circumstance.kind().equals(Envelope.FACTS_PROVEN);
  }

  /**
   * The score of the points rows concluded so far, without a note: what the tier phase compares.
   *
   * @throws IllegalStateException if a row, its group or a target is not in the tables in force
   */
  public Score score(List<Derivation> derivations) {
    return scoring.of(new Findings(derivations));
  }

  /**
   * The sums of that score.
   *
   * @param rows the points rows concluded
   * @throws IllegalStateException as {@link #score}
   */
  public Sums sums(Set<String> rows) {
    return scoring.sums(rows);
  }

  /**
   * The two sides of a score.
   *
   * @param mitigating points that speak for leniency, 0 to 100
   * @param aggravating points that speak against it, 0 to 100
   */
  public record Sums(BigDecimal mitigating, BigDecimal aggravating) {
    public BigDecimal net() {
      return mitigating.subtract(aggravating);
    }
  }

  /**
   * What the clause allows in this case before any discretion: also what the higher fine of several norms is judged by.
   * Null where the clause knows no fine.
   */
  public static @Nullable StatutoryFine statutory(PenaltyClause clause, CaseFigures figures, References references) {
    return FineQuestion.statutory(clause, figures, references);
  }

  /**
   * The advice.
   *
   * @param derivations every finding of every phase up to the tier phase, under the same state of the law
   * @throws IllegalStateException if the tables in force lack a row that the case needs, or hold one outside the law
   */
  public Outcome decide(List<Derivation> derivations, CaseFigures figures, PenaltyClause clause) {
    Findings findings = new Findings(derivations);
    Score score = scoring.of(findings);
    FineQuestion question = question(findings, clause, figures);
    Envelope envelope = Envelope.of(findings, question.fine(), bands);
    EnvelopeWords words = new EnvelopeWords(envelope, question.fine(), bands, references);
    TierChoice choice = choice(envelope, question, score.target(), score.aggravating(), figures);
    Confiscations confiscations = new Confiscations(findings, clause, figures, references);
    List<Issue> conflicts = NoticeConflicts.of(choice, confiscations, references);
    boolean amountMatters = choice.tier().isPenalty() || choice.tier() == Tier.UNDETERMINED;
    List<Text> missing = amountMatters ? question.missing() : List.of();
    boolean personFirst = choice.tier() == Tier.UNDETERMINED
        || !missing.isEmpty()
        || !conflicts.isEmpty()
        || !findings.of(Conflict.class).isEmpty();
    return new Outcome(
        advice(
            choice.tier(),
            choice.reason(words),
            choice.cap(),
            commanded(findings, choice.tier()),
            question,
            confiscations,
            score,
            clause,
            reductions(findings, figures)),
        words.lines(),
        noted(score, choice.divergence(words)),
        new WhyNots(words, choice, score.net(), tables, references).lines(),
        question.fine(),
        missing,
        conflicts,
        personFirst);
  }

  /**
   * The advice and what it is compared by, without envelope, score lines and reasons why not: for other facts of which only
   * the advice is asked.
   *
   * @throws IllegalStateException as {@link #decide}
   */
  public Outcome advise(List<Derivation> derivations, CaseFigures figures, PenaltyClause clause) {
    Findings findings = new Findings(derivations);
    Score score = scoring.totals(findings);
    FineQuestion question = question(findings, clause, figures);
    Envelope envelope = Envelope.of(findings, question.fine(), bands);
    TierChoice choice = choice(envelope, question, score.target(), score.aggravating(), figures);
    boolean amountMatters = choice.tier().isPenalty() || choice.tier() == Tier.UNDETERMINED;
    Advice advice = advice(
        choice.tier(),
        choice.reason(new EnvelopeWords(envelope, question.fine(), bands, references)),
        choice.cap(),
        commanded(findings, choice.tier()),
        question,
        new Confiscations(findings, clause, figures, references),
        score,
        clause,
        reductions(findings, figures));
    return new Outcome(
        advice,
        List.of(),
        score,
        List.of(),
        question.fine(),
        amountMatters ? question.missing() : List.of(),
        List.of(),
        false);
  }

  /**
   * What the tier depends on besides the conclusions and the score: cases of one shape have the same tier for the same
   * conclusions, whatever their amounts.
   */
  public String shape(CaseFigures figures, PenaltyClause clause) {
    FineQuestion question = question(new Findings(List.of()), clause, figures);
    if (question.fine() instanceof StatutoryFine.Known known) {
      boolean room = bands.of(known, Tier.MITIGATED).isPresent();
      return known.form()
          + (known.benchmark() == null ? "" : " BENCHMARK")
          + (room ? " ROOM" : "")
          + (figures.notice() == null ? "" : held(known, figures.notice().fine()));
    }
    return question.fine() instanceof StatutoryFine.Unknown unknown ? "UNKNOWN " + unknown.minimumCertain() : "NONE";
  }

  /** The tiers of a penalty that begin no higher than the notified fine: the tier is held to them. */
  private String held(StatutoryFine.Known fine, @Nullable Money notified) {
    if (notified == null) {
      return " NOTIFIED UNKNOWN";
    }
    StringBuilder held = new StringBuilder(" NOTIFIED");
    for (Tier tier : Chain.TIERS) {
      if (tier.isPenalty() && bands.of(fine, tier).filter(band -> band.low().compareTo(notified) <= 0).isPresent()) {
        held.append(' ').append(tier);
      }
    }
    return held.toString();
  }

  /**
   * The tier of the advice alone, without amounts or words: the same as that of {@link #decide}.
   *
   * @param sums score of the points among the derivations
   * @throws IllegalStateException as {@link #decide}
   */
  public Tier tier(List<Derivation> derivations, Sums sums, CaseFigures figures, PenaltyClause clause) {
    Findings findings = new Findings(derivations);
    FineQuestion question = question(findings, clause, figures);
    Envelope envelope = Envelope.of(findings, question.fine(), bands);
    Tier tier = choice(envelope, question, scoring.target(sums.net()).tier(), sums.aggravating(), figures).tier();
    StatutoryFine.@Nullable Known fine = question.payable();
    boolean reduced = tier.isPenalty() && fine != null && reductions(findings, figures).reach(tier, fine);
    return reduced ? Tier.LENIENT : tier;
  }

  private static TierChoice choice(
      Envelope envelope, FineQuestion question, Tier target, BigDecimal aggravating, CaseFigures figures) {
    return TierChoice.of(
        envelope,
        question.fine(),
        target,
        aggravating.signum() > 0,
        figures.notice() == null ? null : figures.notice().fine());
  }

  /** What the clause allows, reckoned once where nothing that was found bears on it. */
  private FineQuestion question(Findings findings, PenaltyClause clause, CaseFigures figures) {
    if (!findings.of(FineBar.class).isEmpty()) {
      return FineQuestion.of(findings, clause, figures, tables, references);
    }
    Asked known = asked;
    if (known == null || known.clause() != clause || known.figures() != figures) {
      known = new Asked(clause, figures, FineQuestion.of(findings, clause, figures, tables, references));
      asked = known;
    }
    return known.question();
  }

  /** The question of the fine where nothing bars it. */
  private record Asked(PenaltyClause clause, CaseFigures figures, FineQuestion question) {}

  /**
   * The advice for another tier than the one chosen, as if the agency picked it.
   *
   * @param tier a tier that the envelope shows open
   * @throws IllegalArgumentException if the tier has no room in the fine
   */
  public Advice option(List<Derivation> derivations, CaseFigures figures, PenaltyClause clause, Tier tier) {
    Findings findings = new Findings(derivations);
    FineQuestion question = question(findings, clause, figures);
    return advice(
        tier,
        Text.of("法律许可，由行政机关选择并说明理由。", "Open by law: for the agency to choose, with reasons."),
        cap(tier, question, figures),
        commanded(findings, tier),
        question,
        new Confiscations(findings, clause, figures, references),
        scoring.of(findings),
        clause,
        reductions(findings, figures));
  }

  /** The notified fine, but never less than the tier lawfully holds; null without one. */
  private static @Nullable Money cap(Tier tier, FineQuestion question, CaseFigures figures) {
    @Nullable Money notified = figures.notice() == null ? null : figures.notice().fine();
    StatutoryFine.@Nullable Known fine = question.payable();
    if (notified == null || fine == null || tier == Tier.MITIGATED) {
      return notified == null || notified.isZero() ? null : notified;
    }
    return fine.min() == null ? notified.max(Bands.FEN) : notified.max(fine.min());
  }

  private Reductions reductions(Findings findings, CaseFigures figures) {
    return Reductions.of(findings, figures.benchmark(), tables, references);
  }

  /** Whether leniency is commanded: the law has shut the ordinary tier above it. */
  private static boolean commanded(Findings findings, Tier tier) {
    return tier == Tier.LENIENT && !findings.of(Bar.class, bar -> bar.tier() == Tier.ORDINARY).isEmpty();
  }

  private Advice advice(
      Tier tier,
      Text because,
      @Nullable Money cap,
      boolean commanded,
      FineQuestion question,
      Confiscations confiscations,
      Score score,
      PenaltyClause clause,
      Reductions reductions) {
    Text reason = Wording.join(because, confiscations.note(tier));
    if (!tier.isPenalty()) {
      return new Advice(tier, null, confiscations.under(tier), List.of(), List.of(), reason);
    }
    List<Text> kinds = clause.otherPenalties().stream().map(kind -> Text.of(kind, kind)).toList();
    StatutoryFine.@Nullable Known fine = question.payable();
    if (fine == null) {
      List<AmountStep> steps = question.fine() == null ? List.of() : question.fine().steps();
      return new Advice(tier, null, confiscations.under(tier), kinds, steps, Wording.join(reason, question.none()));
    }
    FineAmount.Amount amount = amounts.of(fine, tier, commanded, score.net(), cap, reductions);
    Tier reached = reductions.reach(tier, fine) ? Tier.LENIENT : tier;
    Text why = reached == tier ? reason : Wording.join(reason, reductions.words());
    return new Advice(reached, amount.fine(), confiscations.under(reached), kinds, amount.steps(), why);
  }

  private static Score noted(Score score, Text note) {
    return new Score(
        score.mitigating(), score.aggravating(), score.net(), score.target(), score.contributions(), note);
  }
}
