package org.liangfa.evaluation;

import java.util.List;
import java.util.function.Function;
import org.liangfa.casefile.Assessment;
import org.liangfa.casefile.Benchmark;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.Defence;
import org.liangfa.casefile.EvidenceItem;
import org.liangfa.casefile.Known;
import org.liangfa.casefile.PanelMember;
import org.liangfa.casefile.StatedCircumstance;
import org.liangfa.kernel.Order;

/** The same case with every list in one order, so that the order in which a file was written never shows. */
final class CanonicalCase {
  private CanonicalCase() {}

  static CaseFile of(CaseFile file) {
    return new CaseFile(
        file.caseId(),
        file.title(),
        file.fileDate(),
        file.agency(),
        file.jurisdiction(),
        file.stage(),
        file.party(),
        file.violation(),
        file.matter(),
        file.statutoryBasis(),
        file.benchmark().map(CanonicalCase::benchmark),
        file.proposed(),
        sorted(file.circumstances(), StatedCircumstance::kind),
        sorted(file.evidence(), EvidenceItem::id),
        file.priorPenalties().map(list -> sorted(list, one -> key(one.date(), one.sameKind(), one.what()))),
        file.policy(),
        file.economy(),
        file.assessment().map(CanonicalCase::assessment),
        sorted(file.procedure(), one -> key(one.step(), one.state(), one.date())),
        file.defence().map(CanonicalCase::defence),
        file.application(),
        file.correction(),
        file.execution());
  }

  private static Benchmark benchmark(Benchmark benchmark) {
    return new Benchmark(
        benchmark.table(),
        benchmark.startPercent(),
        sorted(benchmark.factors(), one -> key(one.factor(), one.level(), one.percent(), one.evidence())),
        benchmark.reductionPercent());
  }

  private static Assessment assessment(Assessment assessment) {
    return new Assessment(
        assessment.started(), sorted(assessment.members(), CanonicalCase::key), assessment.supervision());
  }

  private static Defence defence(Defence defence) {
    return new Defence(
        sorted(defence.argued(), word -> word), defence.text(), defence.asks(), defence.hearingRequested());
  }

  private static String key(PanelMember one) {
    return key(
        one.name(),
        one.conflict(),
        one.legality(),
        one.reasonableness(),
        one.feasibility(),
        one.controllability(),
        one.advice(),
        one.reasons());
  }

  /** All that a list entry holds, so that only equal ones are in no order. */
  private static String key(Object... parts) {
    StringBuilder key = new StringBuilder();
    for (Object part : parts) {
      Object held = part instanceof Known<?> known ? known.toOptional().map(Object::toString).orElse("") : part;
      key.append(held).append('\n');
    }
    return key.toString();
  }

  private static <T> List<T> sorted(List<T> list, Function<? super T, String> key) {
    return list.stream().sorted(Order.by(key)).toList();
  }
}
