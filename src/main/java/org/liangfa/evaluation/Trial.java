package org.liangfa.evaluation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.Imposition;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.clause.TradeStage;
import org.liangfa.engine.Notation;
import org.liangfa.engine.RuleInfo;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Finding;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.CaseFigures;
import org.liangfa.recommendation.Recommender;
import org.liangfa.recommendation.References;
import org.liangfa.recommendation.RuleTables;
import org.liangfa.result.Citation;
import org.liangfa.result.EvidenceRef;
import org.liangfa.result.FineAdvice;
import org.liangfa.result.RuleRef;
import org.liangfa.result.Score;
import org.liangfa.source.BasisKey;
import org.liangfa.source.Passage;
import org.liangfa.table.PackChain;
import org.liangfa.table.Reach;
import org.liangfa.table.TableException;
import org.liangfa.table.ThresholdRow;

/** What the tables of a pack make of findings on a day: scores, fines and answers without a case file. */
public final class Trial {
  private final Liangfa knowledge;
  private final PackChain chain;
  private final LocalDate day;
  private final Recommender recommender;

  /**
   * A trial.
   *
   * @param pack the pack, with all that it adds to
   * @param day day of decision
   * @throws IllegalArgumentException if there is no such pack
   */
  public Trial(Liangfa knowledge, String pack, LocalDate day) {
    this.knowledge = requireNonNull(knowledge, "knowledge");
    this.chain = knowledge.tables().lineage(pack);
    this.day = requireNonNull(day, "day");
    this.recommender = new Recommender(RuleTables.inForce(knowledge.tables(), chain, day), new Provisions());
  }

  /**
   * The score of findings, each written like {@code Points(FIRST_OFFENCE)}.
   *
   * @throws IllegalArgumentException if a finding cannot be read, or no rule concludes it
   * @throws IllegalStateException if the tables have no row for one
   */
  public Score score(List<String> findings) {
    return recommender.score(derivations(findings));
  }

  /**
   * What a fine comes to in a tier.
   *
   * @param percent sum of the percentages of a local table; null where the pack adds none
   * @throws IllegalArgumentException as {@link #score}, or if the fine has no room for the tier
   */
  public @Nullable FineAdvice fine(FineClause fine, Tier tier, List<String> findings, @Nullable BigDecimal percent) {
    CaseFigures.@Nullable Benchmark benchmark = percent == null
        ? null
        : new CaseFigures.Benchmark("table", null, List.of(new CaseFigures.Factor("factor", percent, true)), null);
    CaseFigures figures = new CaseFigures(Map.of(), List.of(), false, null, null, benchmark);
    return recommender.option(derivations(findings), figures, clause(fine), tier).fine();
  }

  /** A clause that knows nothing but a fine. */
  private PenaltyClause clause(FineClause fine) {
    return new PenaltyClause("trial", Text.of("试算", "trial"), "", "", "", fine, Imposition.MUST, Imposition.NONE,
        Imposition.NONE, false, false, TradeStage.ANY, List.of(), Set.of(), false, List.of(), new DateSpan(day, null), true, "trial");
  }

  /**
   * The answer of a test to a figure.
   *
   * @param party kind of party, {@code ENTERPRISE}
   * @param figure a number or, for a test of periods, two days like {@code 2023-03-05 2025-03-06}
   * @throws IllegalArgumentException if no row of the test is in force for the party, or the figure is of another kind
   */
  public Answer answer(String test, String party, String figure) {
    ThresholdRow row = knowledge.tables().thresholds(chain, day, party).stream()
        .filter(one -> one.test().equals(test))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("test: " + test + " (expected: one in force on " + day + ")"));
    String[] ends = figure.split(" ");
    if (ends.length == 1 == (row.value() == null)) {
      throw new IllegalArgumentException("figure: " + figure + " (expected: a number, or two days for a period)");
    }
    return ends.length == 1
        ? row.answer(new BigDecimal(figure))
        : row.answer(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
  }

  /** What the tables add to a fine so many days late; empty where they have no row on the day. */
  public Optional<Money> surcharge(Money fine, int daysLate) {
    return knowledge.tables().surcharge(chain, day).map(row -> row.amount(fine, daysLate));
  }

  /**
   * The items of the lists of first offences within whose limits a case lies, by their provisions; what else an item asks for is
   * taken as met.
   *
   * @param act first day of the act
   * @param before day of an earlier penalty of the same kind; empty where there is none
   * @param goods value of the goods; empty where it is unknown
   */
  public List<String> listed(String violation, LocalDate act, Optional<LocalDate> before, Optional<Money> goods) {
    return knowledge.tables().firstOffences(chain, day, violation).stream()
        .filter(row -> row.withinValue(goods))
        .filter(row -> row.nothingBefore(Optional.of(act), before.stream().map(Optional::of).toList()))
        .map(row -> row.basis().toString())
        .toList();
  }

  /**
   * The fine that the clause of a violation of the catalogue knows on the day, in full.
   *
   * @throws IllegalArgumentException if no clause is in force
   */
  public String clauseFine(String violation) {
    return knowledge.violations().clause(violation, day)
        .map(clause -> clause.fine() == null ? "NONE" : clause.fine().toString())
        .orElseThrow(() -> new IllegalArgumentException(
            "violation: " + violation + " (expected: one with a clause on " + day + ")"));
  }

  /** The packs that govern a domain of the catalogue somewhere, most general first; none where none does. */
  public List<String> packs(String region, String domain) {
    try {
      return knowledge.tables().packs(new Reach(region, Optional.of(domain), day), Optional.empty()).ids();
    } catch (TableException e) {
      return List.of();
    }
  }

  private List<Derivation> derivations(List<String> findings) {
    return findings.stream().map(this::derivation).toList();
  }

  private Derivation derivation(String text) {
    if (!(Notation.parse(text) instanceof Finding finding)) {
      throw new IllegalArgumentException("finding: " + text + " (expected: a finding, not a fact)");
    }
    RuleInfo rule = knowledge.rules().catalogue().rules().stream()
        .filter(one -> one.conclusion().toString().equals(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("finding: " + text + " (expected: one that some rule concludes)"));
    return new Derivation(finding, rule.id(), List.of());
  }

  /** Rules and provisions by name; there is no case, and so no evidence. */
  private final class Provisions implements References {
    @Override
    public RuleRef rule(String ruleId) {
      RuleInfo rule = knowledge.rules().catalogue().rule(ruleId).orElseThrow();
      return new RuleRef(ruleId, rule.title(), basis(rule.basis().toString()), rule.mark() == Mark.MEMORY);
    }

    @Override
    public Citation basis(String key) {
      Passage passage = knowledge.sources().resolve(BasisKey.parse(key));
      return new Citation(key, passage.label(), passage.text(), passage.mark());
    }

    @Override
    public Citation clause(PenaltyClause clause) {
      Text label = Text.of(clause.penaltyBasis(), clause.penaltyBasis());
      return new Citation(clause.origin(), label, clause.penaltyText(), Mark.VERBATIM);
    }

    @Override
    public List<EvidenceRef> evidence(Derivation derivation) {
      return List.of();
    }

    @Override
    public List<Text> missing(Tier tier) {
      return List.of();
    }
  }
}
