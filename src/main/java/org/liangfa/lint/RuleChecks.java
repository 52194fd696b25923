package org.liangfa.lint;

import java.util.List;
import java.util.Set;
import org.liangfa.engine.Element;
import org.liangfa.engine.RuleInfo;
import org.liangfa.evaluation.RuleBaseContent;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Text;
import org.liangfa.source.Passage;
import org.liangfa.table.Entry;

/** Each rule by itself and against its neighbours of the same phase. */
final class RuleChecks {
  private final RuleBaseContent base;
  private final List<RuleInfo> rules;
  private final List<Remark> remarks;

  RuleChecks(RuleBaseContent base, List<Remark> remarks) {
    this.base = base;
    this.rules = base.rules().rules();
    this.remarks = remarks;
  }

  void all() {
    for (RuleInfo rule : rules) {
      reachable(rule);
      repeated(rule);
      rules.stream().filter(other -> redundant(rule, other)).findFirst().ifPresent(other -> redundantTo(rule, other));
      memory(rule);
      firstDay(rule);
    }
  }

  private void reachable(RuleInfo rule) {
    List<Element> elements = rule.elements();
    for (int i = 0; i < elements.size(); i++) {
      for (int j = i + 1; j < elements.size(); j++) {
        Element one = elements.get(i);
        Element other = elements.get(j);
        boolean barred = one.negated() != other.negated()
            && (one.negated() ? Elements.within(other, one) : Elements.within(one, other));
        if (barred || Elements.contradict(one, other)) {
          add(LintCode.UNREACHABLE_RULE, rule, one + " 与 " + other + " 不可能同时成立", one + " excludes " + other);
        }
      }
    }
    Set<String> kinds = Elements.established(rule);
    for (String kind : kinds) {
      base.tables().vocabulary().circumstance(kind).map(Entry.Circumstance::opposes).ifPresent(opposed -> opposed.stream()
          .filter(other -> kinds.contains(other) && kind.compareTo(other) < 0)
          .forEach(other -> add(LintCode.UNREACHABLE_RULE, rule,
              kind + " 与 " + other + " 互斥，不可能都已查明", kind + " and " + other + " cannot both be established")));
    }
  }

  private void repeated(RuleInfo rule) {
    long distinct = rule.elements().stream().distinct().count();
    if (distinct < rule.elements().size()) {
      add(LintCode.REPEATED_ELEMENT, rule, "同一要件写了两次", "an element is written twice");
    }
  }

  private boolean redundant(RuleInfo rule, RuleInfo other) {
    return other != rule
        && other.phase() == rule.phase()
        && other.conclusion().equals(rule.conclusion())
        && other.span().covers(rule.span())
        && base.tables().lineage(rule.pack()).ids().contains(other.pack())
        && other.elements().size() <= rule.elements().size()
        && Elements.requiresAllOf(rule, other);
  }

  private void redundantTo(RuleInfo rule, RuleInfo other) {
    remarks.add(new Remark(LintCode.REDUNDANT_RULE, rule.id() + " " + other.id(), rule.place(), Text.of(
        rule.id() + " 的结论，要件更少的 " + other.id() + "（" + other.place() + "）已经得出",
        other.id() + " (" + other.place() + ") concludes the same on fewer elements than " + rule.id())));
  }

  private void memory(RuleInfo rule) {
    Passage passage = base.sources().resolve(rule.basis());
    if (passage.mark() == Mark.MEMORY && rule.mark() == null) {
      add(LintCode.MEMORY_UNMARKED, rule, "所据 " + rule.basis() + " 凭记忆，规则没有 @mark",
          rule.basis() + " is from memory and the rule has no @mark");
    }
  }

  private void firstDay(RuleInfo rule) {
    Passage passage = base.sources().resolve(rule.basis());
    if (rule.mark() == null && !rule.span().from().equals(passage.span().from())) {
      String subject = rule.phase().folder() + " " + rule.id() + " " + rule.span().from();
      add(LintCode.FIRST_DAY, subject, rule,
          "自 " + rule.span().from() + " 适用，而 " + rule.basis() + " 自 " + passage.span().from() + " 施行",
          "applies from " + rule.span().from() + ", but " + rule.basis() + " is law from " + passage.span().from());
    }
  }

  private void add(LintCode code, RuleInfo rule, String zh, String en) {
    add(code, rule.id(), rule, zh, en);
  }

  private void add(LintCode code, String subject, RuleInfo rule, String zh, String en) {
    remarks.add(new Remark(code, subject, rule.place(), Text.of(rule.id() + "：" + zh, rule.id() + ": " + en)));
  }
}
