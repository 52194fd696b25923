package org.liangfa.recommendation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.Imposition;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.clause.TradeStage;
import org.liangfa.finding.Circumstance;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Finding;
import org.liangfa.finding.Opening;
import org.liangfa.finding.Points;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Proof;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Citation;
import org.liangfa.result.EvidenceRef;
import org.liangfa.result.RuleRef;
import org.liangfa.source.BasisKey;
import org.liangfa.table.BandPointsRow;
import org.liangfa.table.Cited;
import org.liangfa.table.FineForm;
import org.liangfa.table.LowestPointRow;
import org.liangfa.table.MitigationShareRow;
import org.liangfa.table.PointGroupRow;
import org.liangfa.table.PointsRow;
import org.liangfa.table.RoundingRow;
import org.liangfa.table.Side;
import org.liangfa.table.TierBandRow;
import org.liangfa.table.TierTargetRow;

/** Tables of known figures, and findings without rules behind them. */
final class Fixture {
  static final FineClause FIREWORKS = new FineClause.Range(Money.parse("20000"), Money.parse("100000"));
  static final CaseFigures NO_FIGURES = new CaseFigures(Map.of(), List.of(), null, null);

  private static final BasisKey BASIS = BasisKey.parse("LIANGFA-PROPOSAL#1");

  private Fixture() {}

  static BigDecimal dec(String figure) {
    return new BigDecimal(figure);
  }

  /** Points rows M1 … M20 and A1 … A20 of five points each, in groups that never cap, so that any net can be made. */
  static RuleTables tables() {
    List<PointsRow> points = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      points.add(points("M" + i, Side.MITIGATING, "ALL", "5"));
      points.add(points("A" + i, Side.AGGRAVATING, "ALL", "5"));
    }
    return tables(points, List.of(group("ALL", Side.MITIGATING, "100"), group("ALL", Side.AGGRAVATING, "100")));
  }

  static RuleTables tables(List<PointsRow> points, List<PointGroupRow> groups) {
    return new RuleTables(
        points,
        groups,
        List.of(
            target(Tier.AGGRAVATED, "-100", "-20"),
            target(Tier.ORDINARY, "-20", "20"),
            target(Tier.LENIENT, "20", "45"),
            target(Tier.MITIGATED, "45", "60"),
            target(Tier.NO_PENALTY_PERMITTED, "60", "101")),
        List.of(
            band(FineForm.RANGE, Tier.LENIENT, "0", "0.3"),
            band(FineForm.RANGE, Tier.ORDINARY, "0.3", "0.7"),
            band(FineForm.RANGE, Tier.AGGRAVATED, "0.7", "1"),
            band(FineForm.CEILING_ONLY, Tier.LENIENT, "0", "0.3"),
            band(FineForm.CEILING_ONLY, Tier.ORDINARY, "0.3", "0.7"),
            band(FineForm.CEILING_ONLY, Tier.AGGRAVATED, "0.7", "1"),
            band(FineForm.FLOOR_ONLY, Tier.LENIENT, "1", "2"),
            band(FineForm.FLOOR_ONLY, Tier.ORDINARY, "2", "3.5"),
            band(FineForm.FLOOR_ONLY, Tier.AGGRAVATED, "3.5", "5")),
        List.of(position(Tier.LENIENT, "50", "20"), position(Tier.ORDINARY, "20", "-20"),
            position(Tier.AGGRAVATED, "-20", "-60")),
        List.of(
            new MitigationShareRow(dec("-100"), dec("55"), dec("0.50"), cited("mitigation-shares.csv:2")),
            new MitigationShareRow(dec("55"), dec("101"), dec("0.20"), cited("mitigation-shares.csv:3"))),
        List.of(rounding("0", "1"), rounding("100", "10"), rounding("1000", "100")),
        List.of(
            new LowestPointRow(
                FineForm.CEILING_ONLY, Tier.LENIENT, dec("0.1"), cited("lowest-points.csv:CEILING_ONLY"))),
        List.of(),
        List.of(),
        List.of());
  }

  static PointsRow points(String row, Side side, String group, String points) {
    return new PointsRow(row, side, group, dec(points), cited("points.csv:" + row));
  }

  static PointGroupRow group(String group, Side side, String cap) {
    return new PointGroupRow(group, side, dec(cap), cited("point-groups.csv:" + group));
  }

  static RoundingRow rounding(String from, String step) {
    return new RoundingRow(Money.parse(from), Money.parse(step), cited("rounding.csv:" + from));
  }

  private static BandPointsRow position(Tier tier, String atLow, String atHigh) {
    return new BandPointsRow(tier, dec(atLow), dec(atHigh), cited("band-points.csv:" + tier));
  }

  private static TierTargetRow target(Tier tier, String from, String until) {
    return new TierTargetRow(tier, dec(from), dec(until), cited("tier-targets.csv:" + tier));
  }

  private static TierBandRow band(FineForm form, Tier tier, String low, String high) {
    return new TierBandRow(form, tier, dec(low), true, dec(high), true, cited("tier-bands.csv:" + form));
  }

  private static Cited cited(String origin) {
    DateSpan span = new DateSpan(LocalDate.of(1996, 10, 1), null);
    return new Cited("national", origin, BASIS, Mark.PROPOSAL, span, Text.of(origin, origin));
  }

  /** Findings with an invented rule each, named after the finding. */
  static List<Derivation> findings(Finding... findings) {
    return Arrays.stream(findings).map(Fixture::derived).toList();
  }

  static Derivation derived(Finding finding) {
    return new Derivation(finding, "RULE " + finding, List.of());
  }

  /** The violation proven and the tiers opened. */
  static List<Derivation> proven(Tier... open) {
    List<Derivation> found = new ArrayList<>();
    found.add(derived(new Circumstance("FACTS_PROVEN", Proof.ESTABLISHED)));
    for (Tier tier : open) {
      found.add(derived(new Opening(tier)));
    }
    return found;
  }

  /** Points rows of {@link #tables} that make up the net score, a multiple of five. */
  static List<Derivation> net(int net) {
    List<Derivation> found = new ArrayList<>();
    for (int i = 1; i <= Math.abs(net) / 5; i++) {
      found.add(derived(new Points((net > 0 ? "M" : "A") + i)));
    }
    return found;
  }

  static List<Derivation> all(List<Derivation> first, List<Derivation> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  static List<Derivation> all(List<Derivation> first, List<Derivation> second, Finding... rest) {
    return all(all(first, second), findings(rest));
  }

  static PenaltyClause clause(@Nullable FineClause fine) {
    return clause(fine, Imposition.MUST, Imposition.NONE, Imposition.NONE, false);
  }

  static PenaltyClause clause(
      @Nullable FineClause fine, Imposition joined, Imposition goods, Imposition gains, boolean contraband) {
    return new PenaltyClause(
        "test-violation",
        Text.of("测试", "test"),
        "《某条例》第三条",
        "《某条例》第三十六条",
        "",
        fine,
        joined,
        goods,
        gains,
        contraband,
        false,
        TradeStage.ANY,
        List.of(),
        Set.of(),
        false,
        List.of(),
        new DateSpan(LocalDate.of(2000, 1, 1), null),
        true,
        "test.yaml:1");
  }

  static CaseFigures value(FineClause.Base base, String yuan) {
    Map<FineClause.Base, Money> bases = new EnumMap<>(FineClause.Base.class);
    bases.put(base, Money.parse(yuan));
    return new CaseFigures(bases, List.of(), null, null);
  }

  static CaseFigures notified(String fine) {
    return new CaseFigures(
        Map.of(), List.of(), null, new CaseFigures.Notice(Money.parse(fine), Answer.UNKNOWN, Answer.UNKNOWN));
  }

  static Outcome decide(FineClause fine, CaseFigures figures, List<Derivation> findings) {
    return new Recommender(tables(), references()).decide(findings, figures, clause(fine));
  }

  static Money amount(Outcome outcome) {
    if (outcome.advice().fine() == null) {
      throw new AssertionError("no fine: " + outcome.advice().reason());
    }
    return outcome.advice().fine().amount();
  }

  static References references() {
    return references(Map.of());
  }

  static References references(Map<Tier, List<Text>> missing) {
    Map<Tier, List<Text>> copy = new LinkedHashMap<>(missing);
    return new References() {
      @Override
      public RuleRef rule(String ruleId) {
        return new RuleRef(ruleId, Text.of(ruleId, ruleId), basis(ruleId), false);
      }

      @Override
      public Citation basis(String key) {
        return new Citation(key, Text.of(key, key), "", Mark.VERBATIM);
      }

      @Override
      public Citation clause(PenaltyClause clause) {
        return new Citation(
            clause.origin(), Text.of(clause.penaltyBasis(), clause.penaltyBasis()), "", Mark.VERBATIM);
      }

      @Override
      public List<EvidenceRef> evidence(Derivation derivation) {
        return List.of();
      }

      @Override
      public List<Text> missing(Tier tier) {
        return copy.getOrDefault(tier, List.of());
      }
    };
  }
}
