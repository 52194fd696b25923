package org.liangfa.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.liangfa.engine.Notation;
import org.liangfa.engine.Phase;
import org.liangfa.engine.RuleCatalogue;
import org.liangfa.engine.RuleInfo;
import org.liangfa.finding.Bar;
import org.liangfa.finding.Circumstance;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Disposal;
import org.liangfa.finding.Finding;
import org.liangfa.finding.FineBar;
import org.liangfa.finding.Points;
import org.liangfa.kernel.Modality;
import org.liangfa.kernel.Order;
import org.liangfa.kernel.Proof;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.Outcome;
import org.liangfa.recommendation.Recommender;
import org.liangfa.recommendation.RuleTables;
import org.liangfa.table.PointsRow;
import org.liangfa.table.Side;

/** One set of rules of the tier phase that are in force together, with the program that chooses by what they conclude. */
final class TierRules {
  /** What ends a case. */
  static final List<Disposal> ENDS = List.of(
      new Disposal(Tier.NO_PENALTY_QUESTION, Modality.MUST),
      new Disposal(Tier.TRANSFER, Modality.MUST),
      new Disposal(Tier.NOT_PUNISHABLE, Modality.MUST),
      new Disposal(Tier.NO_PENALTY_REQUIRED, Modality.MUST),
      new Disposal(Tier.EXEMPTED, Modality.MUST));

  /**
   * A rule with more elements is replaced by its conclusion, there or not in any state: more states than there are, and
   * that its own elements pull it the right way is proven for itself.
   */
  private static final int MOST_ELEMENTS = 8;

  private final RuleCatalogue catalogue;
  private final Selections.Together together;
  private final List<RuleInfo> rules;
  private final Cone cone;
  private final Recommender recommender;
  private final List<String> conclusions = new ArrayList<>();
  private final int[] conclusionOf;
  private final Map<String, Integer> placeOf = new HashMap<>();
  private final List<List<Derivation>> scores;
  private final Implied implied;

  /** Looks at the states of one form of fine and one score. */
  interface Visitor {
    /**
     * A form and a score.
     *
     * @param cone the states that the form allows
     * @param score number of the score, see {@link #points}
     */
    void visit(TierRules rules, FineShape form, Cone cone, int score);
  }

  TierRules(RuleCatalogue catalogue, ConeFinder finder, Selections.Together together, RuleTables rows) {
    this.catalogue = catalogue;
    this.together = together;
    this.recommender = new Recommender(rows, new BareReferences());
    this.implied = new Implied(catalogue, Phase.TIER, together.selection());
    this.rules = together.rules().stream().filter(rule -> rule.elements().size() <= MOST_ELEMENTS).toList();
    this.cone = finder.of(rules, kept(), implied);
    this.conclusionOf = new int[rules.size()];
    for (int i = 0; i < conclusionOf.length; i++) {
      String written = rules.get(i).conclusion().toString();
      if (!conclusions.contains(written)) {
        conclusions.add(written);
      }
      conclusionOf[i] = conclusions.indexOf(written);
    }
    if (conclusions.size() >= Long.SIZE) {
      throw new IllegalArgumentException("conclusions: " + conclusions.size() + " (expected: fewer than 64)");
    }
    for (int i = 0; i < cone.variables().size(); i++) {
      placeOf.put(cone.variables().get(i).name(), i);
    }
    this.scores = scores(rows);
  }

  /** What stands in a state whether or not a rule looks at it. */
  private Map<String, List<Record>> kept() {
    Map<String, List<Record>> kept = new TreeMap<>();
    List<Record> free = new ArrayList<>(ENDS);
    free.add(new Disposal(Tier.EXEMPTED, Modality.MAY));
    free.add(new Disposal(Tier.NO_PENALTY_PERMITTED, Modality.MAY));
    free.add(new FineBar());
    together.rules().stream().filter(rule -> !rules.contains(rule))
        .map(rule -> Notation.parse(rule.conclusion().toString())).distinct().forEach(free::add);
    free.addAll(earlierBars());
    free.forEach(record -> kept.put(Notation.print(record), List.of(record)));
    kept.put("Circumstance(FACTS_PROVEN)", List.of(
        new Circumstance("FACTS_PROVEN", Proof.ESTABLISHED), new Circumstance("FACTS_PROVEN", Proof.REFUTED)));
    return kept;
  }

  private Set<Record> earlierBars() {
    Set<Record> bars = new LinkedHashSet<>();
    catalogue.rules().stream()
        .filter(rule -> rule.conclusion().type().equals("Bar") && rule.phase() != Phase.TIER)
        .filter(rule -> rule.appliesUnder(together.selection()))
        .map(rule -> Notation.parse(rule.conclusion().toString()))
        .sorted(Order.by(Object::toString))
        .forEach(bars::add);
    return bars;
  }

  /** Points rows for one net score in the reach of each tier. */
  private List<List<Derivation>> scores(RuleTables rows) {
    Map<Tier, List<Derivation>> scores = new TreeMap<>();
    List<List<Derivation>> candidates = new ArrayList<>();
    for (Side side : List.of(Side.MITIGATING, Side.AGGRAVATING)) {
      List<Derivation> more = new ArrayList<>();
      candidates.add(List.of());
      for (PointsRow row : rows.points()) {
        if (row.side() == side) {
          more.add(new Derivation(new Points(row.row()), "points", List.of()));
          candidates.add(List.copyOf(more));
        }
      }
    }
    candidates.forEach(one -> scores.putIfAbsent(recommender.score(one).target(), one));
    return List.copyOf(scores.values());
  }

  /** Every form of fine with every score. */
  void each(Visitor visitor) {
    for (FineShape form : FineShape.values()) {
      Cone states = cone.restricted(form::allows);
      for (int score = 0; score < scores.size(); score++) {
        visitor.visit(this, form, states, score);
      }
    }
  }

  /** For each variable its place in a state. */
  Map<String, Integer> places() {
    return placeOf;
  }

  Implied implied() {
    return implied;
  }

  /** Where a message about these rules points. */
  String place() {
    return together.rules().get(0).place();
  }

  /** Packs and days of these rules. */
  String where() {
    return together.where();
  }

  /** The points rows that make a score. */
  List<Derivation> points(int score) {
    return scores.get(score);
  }

  /** What was concluded, one bit a conclusion, as findings. */
  List<Derivation> findings(long concluded) {
    List<Derivation> findings = new ArrayList<>();
    for (int i = 0; i < conclusions.size(); i++) {
      if ((concluded >> i & 1) == 1) {
        findings.add(derivation(Notation.parse(conclusions.get(i))));
      }
    }
    return findings;
  }

  /** What the program chooses. */
  Outcome decide(List<Derivation> findings, FineShape form) {
    return recommender.decide(findings, FineShape.FIGURES, form.clause());
  }

  /** What the rules conclude of what is matched, one bit a conclusion. */
  long concluded(long matched) {
    long concluded = 0;
    for (int rule = 0; rule < conclusionOf.length; rule++) {
      if (cone.fires(rule, matched)) {
        concluded |= 1L << conclusionOf[rule];
      }
    }
    return concluded;
  }

  static Derivation derivation(Record finding) {
    return new Derivation((Finding) finding, Notation.print(finding), List.of());
  }
}
