package org.liangfa.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.Imposition;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.clause.TradeStage;
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
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Modality;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Order;
import org.liangfa.kernel.Proof;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.CaseFigures;
import org.liangfa.recommendation.Outcome;
import org.liangfa.recommendation.Recommender;
import org.liangfa.recommendation.RuleTables;
import org.liangfa.table.PointsRow;
import org.liangfa.table.Side;
import org.liangfa.table.Tables;

/**
 * That what opens and shuts tiers, what ends a case and what the score points at together never give a heavier outcome for
 * a lighter finding, nor one outside the law: the rules of the tier phase and the program that chooses tier and amount, in
 * every state of what they look at, for each form of fine and a score for each tier.
 */
final class DecisionProof {
  private static final List<Disposal> ENDS = List.of(
      new Disposal(Tier.NO_PENALTY_QUESTION, Modality.MUST),
      new Disposal(Tier.TRANSFER, Modality.MUST),
      new Disposal(Tier.NOT_PUNISHABLE, Modality.MUST),
      new Disposal(Tier.NO_PENALTY_REQUIRED, Modality.MUST),
      new Disposal(Tier.EXEMPTED, Modality.MUST));

  /** Findings that may be followed or not, left out beside what ends a case. */
  private static final Pattern OPTIONAL = Pattern.compile("Ground\\(.*MAY|Aggravation\\(MAY|FineBar|Circumstance\\(REFUSED");

  /** Variables that an outcome depends on besides what the tier phase concludes. */
  private static final Pattern LASTING = Pattern.compile("Disposal|Opening|Bar|FineBar|Circumstance\\(FACTS_PROVEN");

  /**
   * A rule with more elements is replaced by its conclusion, there or not in any state: more states than there are, and
   * that its own elements pull it the right way is proven for itself.
   */
  private static final int MOST_ELEMENTS = 8;

  private final RuleCatalogue catalogue;
  private final Selections selections;
  private final Cone.Finder finder;
  private final Tables tables;
  private final Map<Property, PhaseProof.Tally> tallies = new LinkedHashMap<>();

  DecisionProof(RuleCatalogue catalogue, Selections selections, Cone.Finder finder, Tables tables) {
    this.catalogue = catalogue;
    this.selections = selections;
    this.finder = finder;
    this.tables = tables;
    for (Property property :
        List.of(Property.MONOTONE, Property.INSIDE_ENVELOPE, Property.NO_FINE_WITHOUT_PENALTY)) {
      tallies.put(property, new PhaseProof.Tally());
    }
  }

  /** One section for each of the three properties that an outcome must have. */
  List<Section> sections() {
    for (Selections.Together together : selections.of(Phase.TIER, DecisionProof::shapes)) {
      RuleTables rows = RuleTables.inForce(tables, together.packs(), together.selection().decisionOn());
      if (!rows.targets().isEmpty()) {
        new Run(together, rows).all();
      }
    }
    List<Section> sections = new ArrayList<>();
    tallies.forEach((property, tally) -> sections.add(tally.section(property, Text.of(
        "档次和数额：处罚幅度阶段与计算程序；终结案件的结论至多两项同时存在",
          "tier and amount: the tier phase with the program that chooses; at most two findings that end the case"))));
    return sections;
  }

  private static boolean shapes(RuleInfo rule) {
    return rule.conclusion().type().equals("Opening") || rule.conclusion().type().equals("Bar");
  }

  /** What an outcome is judged by. */
  private record Judged(Weight weight) {}

  /** One set of rules. */
  private final class Run {
    private final Selections.Together together;
    private final List<RuleInfo> rules;
    private final Cone cone;
    private final Recommender recommender;
    private final List<String> conclusions = new ArrayList<>();
    private final int[] conclusionOf;
    private final Map<String, Integer> placeOf = new HashMap<>();
    private final List<List<Derivation>> scores;
    private final Implied implied;

    Run(Selections.Together together, RuleTables rows) {
      this.together = together;
      this.recommender = new Recommender(rows, new BareReferences());
      this.implied = new Implied(catalogue, Phase.TIER, together.selection());
      Map<String, List<Record>> kept = new TreeMap<>();
      List<Record> free = new ArrayList<>(ENDS);
      free.add(new Disposal(Tier.EXEMPTED, Modality.MAY));
      free.add(new Disposal(Tier.NO_PENALTY_PERMITTED, Modality.MAY));
      free.add(new FineBar());
      this.rules = together.rules().stream().filter(rule -> rule.elements().size() <= MOST_ELEMENTS).toList();
      together.rules().stream().filter(rule -> !rules.contains(rule))
          .map(rule -> Notation.parse(rule.conclusion().toString())).distinct().forEach(free::add);
      free.addAll(earlierBars());
      free.forEach(record -> kept.put(Notation.print(record), List.of(record)));
      kept.put("Circumstance(FACTS_PROVEN)", List.of(
          new Circumstance("FACTS_PROVEN", Proof.ESTABLISHED), new Circumstance("FACTS_PROVEN", Proof.REFUTED)));
      this.cone = finder.of(rules, kept, implied);
      this.conclusionOf = new int[rules.size()];
      for (int i = 0; i < conclusionOf.length; i++) {
        String written = rules.get(i).conclusion().toString();
        if (!conclusions.contains(written)) {
          conclusions.add(written);
        }
        conclusionOf[i] = conclusions.indexOf(written);
      }
      for (int i = 0; i < cone.variables().size(); i++) {
        placeOf.put(cone.variables().get(i).name(), i);
      }
      this.scores = scores(rows);
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

    void all() {
      for (Form form : Form.values()) {
        Cone states = cone.restricted(form::allows);
        for (int score = 0; score < scores.size(); score++) {
          new States(form, states, score).all();
        }
      }
    }

    /** The states of one form of fine and one score. */
    private final class States {
      private final Form form;
      private final Cone cone;
      private final int score;
      private final int mostEnds;
      private final int[] ends;
      private final int[] optional;
      private final int[] lasting;
      private final int[] sizes;
      private final long[][] brought;
      private final int[][][] needs;
      private final Map<Long, Judged> known = new HashMap<>();

      States(Form form, Cone cone, int score) {
        this.form = form;
        this.cone = cone;
        this.score = score;
        this.mostEnds = form == Form.RANGE && score == 0 ? 2 : 0;
        this.ends = ENDS.stream().mapToInt(end -> placeOf.get(Notation.print(end))).toArray();
        this.optional = placeOf.entrySet().stream().filter(place -> OPTIONAL.matcher(place.getKey()).lookingAt())
            .mapToInt(Map.Entry::getValue).toArray();
        this.lasting = placeOf.entrySet().stream().filter(place -> LASTING.matcher(place.getKey()).lookingAt())
            .mapToInt(Map.Entry::getValue).sorted().toArray();
        this.sizes = Arrays.stream(lasting).map(place -> cone.variables().get(place).values().size()).toArray();
        this.brought = new long[cone.variables().size()][];
        this.needs = new int[brought.length][][];
        for (int place = 0; place < brought.length; place++) {
          needs[place] = cone.variables().get(place).values().stream().map(this::needs).toArray(int[][]::new);
          brought[place] = cone.variables().get(place).values().stream().mapToLong(this::brought).toArray();
        }
      }

      /** Places of the findings that follow from a value alone: a state that lacks them cannot arise. */
      private int[] needs(Cone.Value value) {
        return value.example() == null ? new int[0]
            : implied.by(value.example()).stream().filter(placeOf::containsKey).mapToInt(placeOf::get).toArray();
      }

      /** What a value matches, with all that follows from it alone. */
      private long brought(Cone.Value value) {
        long matched = value.elements();
        if (value.directed() && value.example() != null) {
          for (Record record : implied.recordsBy(value.example())) {
            matched |= cone.elements(record);
          }
        }
        return matched;
      }

      void all() {
        tallies.values().forEach(tally -> tally.covered = tally.covered.add(cone.covered()));
        cone.each((at, matched) -> {
          if (looked(at)) {
            tallies.values().forEach(tally -> tally.states++);
            Judged before = judged(at, matched);
            for (int place = 0; place < at.length; place++) {
              move(before, at, place);
            }
          }
        });
      }

      /** What ends a case is looked at two at once at most, for one form of fine, beside what must count. */
      private boolean looked(int[] at) {
        for (int place = 0; place < at.length; place++) {
          for (int other : needs[place][at[place]]) {
            if (at[other] == 0) {
              return false;
            }
          }
        }
        int count = 0;
        for (int end : ends) {
          count += at[end];
        }
        if (count > 0) {
          for (int place : optional) {
            count += at[place] == 0 ? 0 : mostEnds;
          }
        }
        return count <= mostEnds;
      }

      private void move(Judged before, int[] at, int place) {
        List<Cone.Value> values = cone.variables().get(place).values();
        int from = at[place];
        if (values.get(from).directed()) {
          return;
        }
        for (int to = 0; to < values.size(); to++) {
          Cone.Value value = values.get(to);
          at[place] = to;
          if (value.directed() && cone.possible(at, place, at.length) && looked(at)) {
            Judged after = judged(at, cone.matchedWithout(at, place) | brought[place][to]);
            boolean worse = value.side() == Side.MITIGATING
                ? after.weight().heavierThan(before.weight())
                : before.weight().heavierThan(after.weight());
            if (worse) {
              at[place] = from;
              worse(value, before, after, at);
            }
          }
          at[place] = from;
        }
      }

      private void worse(Cone.Value value, Judged before, Judged after, int[] at) {
        String more = Notation.print(value.example());
        String change = before.weight().words() + " → " + after.weight().words();
        tallies.get(Property.MONOTONE).add(Property.MONOTONE, "decision " + form + " " + more,
            together.rules().get(0).place(), given(at),
            Text.of("增加 " + more + "：" + change, "adding " + more + ": " + change));
      }

      /** An outcome depends on what was concluded and what stood before, on nothing else. */
      private Judged judged(int[] at, long matched) {
        long concluded = concluded(matched);
        int[] values = Arrays.stream(lasting).map(place -> at[place]).toArray();
        long key = StateNumber.of(concluded, sizes, values);
        Judged judged = known.get(key);
        if (judged == null) {
          judged = judge(at, concluded);
          known.put(key, judged);
        }
        return judged;
      }

      private Judged judge(int[] at, long concluded) {
        List<Derivation> derivations = new ArrayList<>(scores.get(score));
        for (int i = 0; i < conclusions.size(); i++) {
          if ((concluded >> i & 1) == 1) {
            derivations.add(derivation(Notation.parse(conclusions.get(i))));
          }
        }
        for (int place : lasting) {
          @Nullable Record record = cone.variables().get(place).values().get(at[place]).example();
          if (record != null) {
            derivations.add(derivation(record));
          }
        }
        Outcome outcome = recommender.decide(derivations, Form.FIGURES, form.clause());
        Fault.of(outcome, derivations).forEach((property, what) -> tallies.get(property).add(
            property, "decision " + form + " " + what.en(), together.rules().get(0).place(), given(at), what));
        return new Judged(Weight.of(outcome.advice()));
      }

      private List<String> given(int[] at) {
        List<String> given = new ArrayList<>(cone.given(at));
        scores.get(score).forEach(points -> given.add(Notation.print((Record) points.finding())));
        given.add("fine: " + form);
        given.add("packs and days: " + together.where());
        return given;
      }
    }

    private long concluded(long matched) {
      long concluded = 0;
      for (int rule = 0; rule < conclusionOf.length; rule++) {
        if (cone.fires(rule, matched)) {
          concluded |= 1L << conclusionOf[rule];
        }
      }
      return concluded;
    }

    private Derivation derivation(Record finding) {
      return new Derivation((Finding) finding, Notation.print(finding), List.of());
    }
  }

  /** The forms that a fine can take, each with its features. */
  private enum Form {
    RANGE(new FineClause.Range(Money.parse("10000"), Money.parse("50000")), false),
    RANGE_AFTER_REFUSAL(new FineClause.Range(Money.parse("10000"), Money.parse("50000")), true),
    CEILING(new FineClause.CeilingOnly(Money.parse("30000")), false),
    FIXED(new FineClause.Fixed(Money.parse("5000")), false),
    NO_FINE(null, false);

    private static final CaseFigures FIGURES = new CaseFigures(Map.of(), List.of(), null, null);

    private final @Nullable FineClause fine;
    private final boolean refusal;

    Form(@Nullable FineClause fine, boolean refusal) {
      this.fine = fine;
      this.refusal = refusal;
    }

    /** Whether a variable can have the value under a clause of this form. */
    boolean allows(String variable, Cone.Value value) {
      String held = value.example() == null ? "" : Notation.print(value.example());
      return switch (variable) {
        // A clause is known only where a violation is alleged.
        case "Feature(ALLEGED)" -> held.equals("Feature(VIOLATION_ALLEGED)");
        case "Feature(CLAUSE_CEILING_ONLY)" -> held.isEmpty() != fine instanceof FineClause.CeilingOnly;
        case "Feature(FINE_FORM)" -> held.equals(fine == null ? ""
            : fine instanceof FineClause.Fixed ? "Feature(CLAUSE_FINE_FIXED)" : "Feature(CLAUSE_FINE_NOT_FIXED)");
        case "Feature(REFUSAL)" ->
            held.equals(refusal ? "Feature(CLAUSE_NEEDS_REFUSAL)" : "Feature(CLAUSE_REFUSAL_NOT_NEEDED)");
        default -> true;
      };
    }

    PenaltyClause clause() {
      Text title = Text.of("证明用条款", "clause of a proof");
      return new PenaltyClause(
          "proof", title, "", "proof", "", fine, fine == null ? Imposition.NONE : Imposition.MUST, Imposition.NONE,
          Imposition.NONE, false, refusal, TradeStage.ANY, List.of(), Set.of(), false, List.of(), new DateSpan(LocalDate.MIN, null),
          true, "proof");
    }
  }
}
