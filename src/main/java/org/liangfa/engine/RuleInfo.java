package org.liangfa.engine;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Text;
import org.liangfa.source.BasisKey;

/**
 * One rule, as its file states it.
 *
 * @param id permanent id, such as {@code APL-33-1-1}
 * @param nameZh short Chinese name, such as 轻微不罚
 * @param glossEn English gloss that says the elements
 * @param phase the phase it belongs to
 * @param pack the pack it lies in
 * @param file its file, such as {@code rules/packs/national/p30_exemption/apl-33.drl}
 * @param line line of the word {@code rule} in the file, from 1
 * @param basis the provision it encodes
 * @param also second provision; null if there is none
 * @param span days on which the rule is law
 * @param mark on what it rests when not on law alone: MEMORY, PROPOSAL or INFERENCE; null if on law
 * @param limits known limitation; empty if none is stated
 * @param was former id; empty if it had none
 * @param regime which day's law it belongs to
 * @param sentence the words of the law that it relies on, as quoted above it
 * @param interpretations how the words are read and why, one per comment line
 * @param elements what it requires, in the order written
 * @param conclusion what it concludes
 */
public record RuleInfo(
    String id,
    String nameZh,
    String glossEn,
    Phase phase,
    String pack,
    String file,
    int line,
    BasisKey basis,
    @Nullable BasisKey also,
    DateSpan span,
    @Nullable Mark mark,
    String limits,
    String was,
    Regime regime,
    String sentence,
    List<String> interpretations,
    List<Element> elements,
    Conclusion conclusion) {
  public RuleInfo {
    requireNonNull(id, "id");
    requireNonNull(basis, "basis");
    interpretations = List.copyOf(interpretations);
    elements = List.copyOf(elements);
  }

  /** The rule with other elements and conclusion, to see what would notice. */
  public RuleInfo with(List<Element> otherElements, Conclusion otherConclusion) {
    return new RuleInfo(
        id, nameZh, glossEn, phase, pack, file, line, basis, also, span, mark, limits, was, regime, sentence,
        interpretations, otherElements, otherConclusion);
  }

  /** The rule on other days, or as of another day's law, to see what would notice. */
  public RuleInfo with(DateSpan otherSpan, Regime otherRegime) {
    return new RuleInfo(
        id, nameZh, glossEn, phase, pack, file, line, basis, also, otherSpan, mark, limits, was, otherRegime, sentence,
        interpretations, elements, conclusion);
  }

  /** Which day's law a rule belongs to. */
  public enum Regime {
    /** The law under evaluation: of the act or of the decision. */
    EVALUATED,
    /** Always the law on the day of the decision. */
    DECISION
  }

  /** {@code APL-33-1-1 轻微不罚 (minor, corrected in time, harmless)}. */
  public String name() {
    return id + " " + nameZh + " (" + glossEn + ")";
  }

  /** The name without the id. */
  public Text title() {
    return Text.of(nameZh, glossEn);
  }

  /** File and line. */
  public String place() {
    return file + ":" + line;
  }

  /** Whether the rule is always that of the day of decision, whichever law is compared. */
  public boolean followsDecision() {
    return regime == Regime.DECISION || phase.followsDecisionDay();
  }

  /** Whether the rule belongs to the packs chosen and is law on the day that counts for it. */
  public boolean appliesUnder(RuleSelection selection) {
    LocalDate day = followsDecision() ? selection.decisionOn() : selection.on();
    return selection.packs().contains(pack) && span.contains(day);
  }

  /** The same requirement and result, whatever the order of elements: such rules are twins. */
  String essence() {
    List<String> required = elements.stream().map(Element::toString).distinct().sorted().toList();
    return phase + " " + required + " " + conclusion;
  }
}
