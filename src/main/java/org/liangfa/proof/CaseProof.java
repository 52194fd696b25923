package org.liangfa.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.EvidenceItem;
import org.liangfa.casefile.EvidenceKind;
import org.liangfa.casefile.Known;
import org.liangfa.casefile.StatedCircumstance;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Proof;
import org.liangfa.kernel.Text;
import org.liangfa.result.EnvelopeLine;
import org.liangfa.result.FineAdvice;
import org.liangfa.result.OpenPoint;
import org.liangfa.result.Result;
import org.liangfa.table.Entry;
import org.liangfa.table.Side;

/**
 * The properties on whole cases, from the file to the amount: every case given, and every case that differs from it by one
 * circumstance. What lies further away is not tried.
 */
final class CaseProof {
  private static final String EVIDENCE = "PROOF";

  private final Liangfa liangfa;
  private final Map<String, Entry.Circumstance> vocabulary = new TreeMap<>();
  private final Map<Property, PhaseProof.Tally> tallies = new HashMap<>();
  private final Map<String, Violation> violations = new TreeMap<>();

  CaseProof(Liangfa liangfa) {
    this.liangfa = liangfa;
    liangfa.vocabulary().circumstances().forEach(entry -> vocabulary.put(entry.code(), entry));
    for (Property property : Property.values()) {
      tallies.put(property, new PhaseProof.Tally());
    }
  }

  /**
   * Tries the cases.
   *
   * @param heard told of every case before it is tried
   */
  List<Section> sections(Map<String, CaseFile> cases, BiConsumer<String, Integer> heard) {
    int number = 0;
    for (Map.Entry<String, CaseFile> one : cases.entrySet()) {
      heard.accept(one.getKey(), ++number);
      if (one.getValue().violation() != null) {
        around(one.getKey(), one.getValue());
      }
    }
    List<Section> sections = new ArrayList<>();
    for (Property property : Property.values()) {
      PhaseProof.Tally tally = tallies.get(property);
      if (tally.states > 0) {
        sections.add(new Section(property, Text.of(
            cases.size() + "个案件及相差一个情节的案件", cases.size() + " cases and those one circumstance away"),
            tally.states, BigInteger.valueOf(tally.states), false,
            violations.values().stream().filter(one -> one.property() == property).toList()));
      }
    }
    return sections;
  }

  private void around(String name, CaseFile file) {
    Result base = liangfa.evaluate(file, Options.NONE);
    lawful(name, file, base);
    Weight before = Weight.of(base.recommendation());
    Map<String, Proof> stated = new HashMap<>();
    file.circumstances().forEach(one -> stated.put(one.kind(), one.state()));
    for (Entry.Circumstance entry : vocabulary.values()) {
      if (stated.get(entry.code()) == Proof.ESTABLISHED) {
        doubt(name, file, entry, before);
      } else if (entry.side() != Side.NEUTRAL && possible(entry, stated)) {
        add(name, file, entry, before);
      }
    }
  }

  private boolean possible(Entry.Circumstance entry, Map<String, Proof> stated) {
    return stated.entrySet().stream()
        .filter(one -> one.getValue() == Proof.ESTABLISHED)
        .noneMatch(one -> entry.opposes().contains(one.getKey())
            || vocabulary.get(one.getKey()).opposes().contains(entry.code()));
  }

  private void add(String name, CaseFile file, Entry.Circumstance entry, Weight before) {
    CaseFile more = with(file, entry.code(), Proof.ESTABLISHED);
    Weight after = Weight.of(liangfa.recommend(more, Options.NONE));
    tallies.get(Property.MONOTONE).states++;
    boolean worse = entry.side() == Side.MITIGATING ? after.heavierThan(before) : before.heavierThan(after);
    if (worse) {
      String change = entry.code() + "：" + before.words() + " → " + after.words();
      broken(Property.MONOTONE, "case " + entry.code(), name, more, Text.of("增加 " + change, "adding " + change));
    }
  }

  private void doubt(String name, CaseFile file, Entry.Circumstance entry, Weight before) {
    CaseFile less = with(file, entry.code(), Proof.OPEN);
    Weight after = Weight.of(liangfa.recommend(less, Options.NONE));
    tallies.get(Property.DOUBT_IS_TOLD).states++;
    if (before.heavierThan(after)) {
      Result result = liangfa.evaluate(less, Options.NONE);
      boolean told = result.personFirst() && result.open().stream()
          .anyMatch(point -> point.kind().equals(entry.code()) && decisive(point));
      if (!told) {
        String change = entry.code() + "：" + before.words() + " → " + after.words();
        broken(Property.DOUBT_IS_TOLD, "case " + entry.code(), name, less, Text.of(
            "待查后更有利而没有报告 " + change, "doubt favours and is not told: " + change));
      }
    }
  }

  private static boolean decisive(OpenPoint point) {
    return point.decisive();
  }

  private void lawful(String name, CaseFile file, Result result) {
    tallies.get(Property.INSIDE_ENVELOPE).states++;
    @Nullable FineAdvice fine = result.recommendation().fine();
    EnvelopeLine line = result.envelope().stream()
        .filter(one -> one.tier() == result.recommendation().tier())
        .findFirst()
        .orElse(null);
    boolean inside = !result.recommendation().tier().isPenalty()
        ? fine == null
        : line != null && line.open()
            && (fine == null || (line.min() == null || fine.amount().compareTo(line.min()) >= 0)
                && (line.max() == null || fine.amount().compareTo(line.max()) <= 0));
    if (!inside) {
      broken(Property.INSIDE_ENVELOPE, "case " + result.recommendation().tier(), name, file, Text.of(
          "结果超出法定幅度：" + Fault.words(result.recommendation()),
          "outside the envelope: " + Fault.words(result.recommendation())));
    }
  }

  private void broken(Property property, String scope, String name, CaseFile file, Text what) {
    Violation violation = new Violation(property, scope, name, file.circumstances().stream()
        .map(one -> one.kind() + " " + one.state()).sorted(Comparator.naturalOrder()).toList(), what, file);
    violations.merge(property + scope, violation,
        (old, more) -> more.given().size() < old.given().size() ? more : old);
  }

  private static CaseFile with(CaseFile file, String kind, Proof state) {
    List<StatedCircumstance> circumstances = new ArrayList<>(file.circumstances());
    circumstances.removeIf(one -> one.kind().equals(kind));
    List<EvidenceItem> evidence = new ArrayList<>(file.evidence());
    List<String> cited = state == Proof.OPEN ? List.of() : List.of(EVIDENCE);
    if (!cited.isEmpty()) {
      evidence.add(new EvidenceItem(EVIDENCE, EvidenceKind.INSPECTION_RECORD, "证明用证据", Known.unknown(), "",
          Answer.YES, Answer.YES));
    }
    circumstances.add(new StatedCircumstance(kind, state, Known.unknown(), cited, Known.unknown(), ""));
    return new CaseFile(
        file.caseId(), file.title(), file.fileDate(), file.agency(), file.jurisdiction(), file.stage(), file.party(),
        file.violation(), file.matter(), file.statutoryBasis(), file.benchmark(), file.proposed(), circumstances,
        evidence, file.priorPenalties(), file.policy(), file.economy(), file.assessment(), file.procedure(),
        file.defence(), file.application(), file.correction(), file.execution());
  }
}
