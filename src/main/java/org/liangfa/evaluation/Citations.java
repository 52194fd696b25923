package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.engine.Notation;
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

/** For one pass: turns ids of rules, basis keys and premises into what a reader can follow. */
final class Citations implements References {
  private final Provisions provisions;
  private final Labels labels;
  private final CaseEvidence evidence;
  private final RuleSelection selection;
  private final List<Derivation> derivations;
  private final Supplier<Openers> openers;
  private final BitSet known;
  private final Map<String, List<Derivation>> byFinding = new HashMap<>();

  Citations(
      Provisions provisions,
      Labels labels,
      CaseEvidence evidence,
      RuleSelection selection,
      Supplier<Openers> openers,
      List<Derivation> derivations,
      BitSet known) {
    this.provisions = provisions;
    this.labels = labels;
    this.evidence = evidence;
    this.selection = selection;
    this.derivations = List.copyOf(derivations);
    this.openers = openers;
    this.known = known;
  }

  @Override
  public RuleRef rule(String ruleId) {
    return provisions.rule(ruleId);
  }

  @Override
  public Citation basis(String key) {
    return provisions.basis(key);
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

  /** Rules in force that would open the tier, nearest first, each with the circumstances and answers it lacks. */
  @Override
  public List<Text> missing(Tier tier) {
    List<Text> lines = new ArrayList<>();
    for (Openers.Lacking one : openers.get().missing(tier, selection, known, labels)) {
      RuleInfo rule = one.rule();
      StringBuilder zh = new StringBuilder(rule.id()).append(' ').append(rule.nameZh());
      StringBuilder en = new StringBuilder(rule.id()).append(' ').append(rule.glossEn());
      for (int i = 0; i < one.elements().size(); i++) {
        Text lacked = labels.lacked(one.elements().get(i));
        zh.append(i == 0 ? "：" : "；").append(lacked.zh());
        en.append(i == 0 ? ": " : "; ").append(lacked.en());
      }
      lines.add(Text.of(zh.toString(), en.toString()));
    }
    return lines;
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
