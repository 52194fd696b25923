package org.liangfa.evaluation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.StatedCircumstance;
import org.liangfa.kernel.Order;
import org.liangfa.result.EvidenceRef;

/** The evidence items that the file cites for each circumstance, by id: the order of the file never shows. */
final class CaseEvidence {
  private final Map<String, List<EvidenceRef>> byKind = new TreeMap<>();

  CaseEvidence(CaseFile file) {
    for (StatedCircumstance stated : file.circumstances()) {
      byKind.put(
          stated.kind(),
          file.evidence().stream()
              .filter(item -> stated.evidence().contains(item.id()))
              .map(item -> new EvidenceRef(item.id(), item.kind().label(), item.title()))
              .sorted(Order.by(EvidenceRef::id))
              .toList());
    }
  }

  List<EvidenceRef> of(String kind) {
    return byKind.getOrDefault(kind, List.of());
  }
}
