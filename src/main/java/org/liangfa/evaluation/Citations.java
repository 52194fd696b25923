package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.engine.Element;
import org.liangfa.engine.ElementState;
import org.liangfa.engine.Notation;
import org.liangfa.engine.RuleCatalogue;
import org.liangfa.engine.RuleInfo;
import org.liangfa.engine.RuleSelection;
import org.liangfa.fact.Claim;
import org.liangfa.finding.Circumstance;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Finding;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.References;
import org.liangfa.result.Citation;
import org.liangfa.result.EvidenceRef;
import org.liangfa.result.RuleRef;
import org.liangfa.source.BasisKey;
import org.liangfa.source.Passage;
import org.liangfa.source.SourceRegistry;

/** For one pass: turns ids of rules, basis keys and premises into what a reader can follow. */
final class Citations implements References {
  /** Conclusions that may open a tier. */
  private static final List<String> OPENERS = List.of("Opening", "Disposal", "Ground", "Aggravation");
  /** What evidence cannot supply. */
  private static final Set<String> GIVEN = Set.of("Feature", "Ground", "Disposal", "Aggravation");
  private final SourceRegistry sources;
  private final Supplier<RuleCatalogue> rules;
  private final Labels labels;
  private final CaseEvidence evidence;
  private final RuleSelection selection;
  private final List<Derivation> derivations;
  private final List<Record> records;
  private final Map<String, List<Derivation>> byFinding = new HashMap<>();

  Citations(
      SourceRegistry sources,
      Supplier<RuleCatalogue> rules,
      Labels labels,
      CaseEvidence evidence,
      RuleSelection selection,
      List<Derivation> derivations,
      Collection<Record> records) {
    this.sources = sources;
    this.rules = rules;
    this.labels = labels;
    this.evidence = evidence;
    this.selection = selection;
    this.derivations = List.copyOf(derivations);
    this.records = List.copyOf(records);
  }

  @Override
  public RuleRef rule(String ruleId) {
    RuleInfo rule = info(ruleId);
    return new RuleRef(rule.id(), rule.title(), citation(rule), rule.mark() == Mark.MEMORY);
  }

  RuleInfo info(String ruleId) {
    return rules.get()
        .rule(ruleId)
        .orElseThrow(() -> new IllegalArgumentException("ruleId: " + ruleId + " (expected: a rule of the rule base)"));
  }

  /** The provision a rule encodes, with the sentence it relies on; the weaker of the marks of text and rule. */
  private Citation citation(RuleInfo rule) {
    Passage passage = sources.resolve(rule.basis());
    Mark mark = rule.mark() != null && rule.mark().compareTo(passage.mark()) > 0 ? rule.mark() : passage.mark();
    return new Citation(rule.basis().toString(), passage.label(), rule.sentence(), mark);
  }

  @Override
  public Citation basis(String key) {
    Passage passage = sources.resolve(BasisKey.parse(key));
    return new Citation(key, passage.label(), passage.text(), passage.mark());
  }

  @Override
  public Citation clause(PenaltyClause clause) {
    return new Citation(
        clause.origin(),
        Text.of(clause.penaltyBasis(), clause.penaltyBasis()),
        clause.penaltyText(),
        clause.verified() ? Mark.VERBATIM : Mark.PARAPHRASE);
  }

  @Override
  public List<EvidenceRef> evidence(Derivation derivation) {
    Set<String> kinds = new TreeSet<>();
    collect(derivation.premises(), kinds, new HashSet<>());
    Map<String, EvidenceRef> found = new TreeMap<>();
    kinds.forEach(kind -> evidence.of(kind).forEach(ref -> found.put(ref.id(), ref)));
    return List.copyOf(found.values());
  }

  /** The evidence cited for a circumstance, by id. */
  List<EvidenceRef> evidence(String kind) {
    return evidence.of(kind);
  }

  private void collect(Collection<Record> premises, Set<String> kinds, Set<String> seen) {
    for (Record premise : premises) {
      if (premise instanceof Circumstance circumstance) {
        kinds.add(circumstance.kind());
      } else if (premise instanceof Claim claim) {
        kinds.add(claim.kind());
      } else if (premise instanceof Finding) {
        String written = Notation.print(premise);
        if (seen.add(written)) {
          concluding(written).forEach(one -> collect(one.premises(), kinds, seen));
        }
      }
    }
  }

  /** The derivations of a finding, told by how it is written. */
  private List<Derivation> concluding(String finding) {
    if (byFinding.isEmpty()) {
      for (Derivation one : derivations) {
        byFinding.computeIfAbsent(Notation.print((Record) one.finding()), any -> new ArrayList<>()).add(one);
      }
    }
    return byFinding.getOrDefault(finding, List.of());
  }

  /**
   * Rules in force that would open the tier, nearest first, each with the circumstances and answers it lacks. Left out
   * are rules whose sector is another, and those that only follow from a finding of a rule that is listed itself.
   */
  @Override
  public List<String> missing(Tier tier) {
    return OPENERS.stream()
        .flatMap(type -> rules.get().concluding(type).stream())
        .filter(rule -> rule.appliesUnder(selection) && opens(rule, tier) && !isElsewhere(rule))
        .map(rule -> Map.entry(rule, lacking(rule)))
        .filter(entry -> !entry.getValue().isEmpty() && entry.getValue().stream().allMatch(this::suppliable))
        .sorted(
            Comparator.comparing((Map.Entry<RuleInfo, List<ElementState>> entry) -> entry.getValue().size())
                .thenComparing(entry -> entry.getKey().id()))
        .map(entry -> line(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** Whether the rule lacks what no evidence could supply: a trait of another case. Quick to see, and mostly so. */
  private boolean isElsewhere(RuleInfo rule) {
    for (Element element : rule.elements()) {
      if (GIVEN.contains(element.type()) && element.negated() == records.stream().anyMatch(element::matches)) {
        return true;
      }
    }
    return false;
  }

  private List<ElementState> lacking(RuleInfo rule) {
    return rules.get().whyNot(rule.id(), records).stream()
        .filter(state -> state.state() != ElementState.State.SATISFIED)
        .toList();
  }

  private boolean suppliable(ElementState state) {
    Element element = state.element();
    if (GIVEN.contains(element.type())) {
      return false;
    }
    return switch (element.type()) {
      case "Circumstance" ->
          element.constraints().getOrDefault("kind", Set.of()).stream().anyMatch(labels::isGeneral)
              || !state.records().isEmpty();
      default -> true;
    };
  }

  private String line(RuleInfo rule, List<ElementState> lacking) {
    List<String> elements = lacking.stream().map(ElementState::element).map(this::element).toList();
    return rule.id() + " " + rule.nameZh() + ": " + String.join("; ", elements);
  }

  private String element(Element element) {
    String label = labels.zh(element);
    return label.isEmpty() ? element.toString() : element.subject() + " " + label;
  }

  /** Whether the rule opens the tier itself, or gives the ground on which it is opened. */
  static boolean opens(RuleInfo rule, Tier tier) {
    String first = rule.conclusion().arguments().isEmpty() ? "" : rule.conclusion().arguments().get(0);
    return switch (rule.conclusion().type()) {
      case "Opening", "Disposal" -> first.equals(tier.name());
      case "Ground" -> tier == Tier.MITIGATED && first.equals("LENIENT_OR_MITIGATED");
      case "Aggravation" -> tier == Tier.AGGRAVATED;
      default -> false;
    };
  }
}
