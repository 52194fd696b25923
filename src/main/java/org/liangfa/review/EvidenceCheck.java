package org.liangfa.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CitedGround;
import org.liangfa.casefile.EvidenceItem;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Proof;
import org.liangfa.kernel.Text;

/** The evidence and circumstances that a draft relies on against the file. */
record EvidenceCheck(Dossier dossier, Sheet sheet) {

  void run() {
    Map<String, EvidenceItem> items = dossier.file().evidence().stream()
        .collect(Collectors.toMap(EvidenceItem::id, item -> item, (one, other) -> one, TreeMap::new));
    List<String> cited = dossier.cited();
    cited.forEach(id -> item(id, items.get(id)));
    dossier.draft().grounds().stream()
        .map(CitedGround::circumstances)
        .flatMap(List::stream)
        .distinct()
        .forEach(this::circumstance);
    if (dossier.penalises() && dossier.draft().evidence().isEmpty()) {
      sheet.fault(Aspect.EVIDENCE, "FACTS_WITHOUT_EVIDENCE");
    }
    boolean clean = sheet.points().stream()
        .noneMatch(point -> point.aspect().equals(Aspect.EVIDENCE.name()) && point.verdict().stops());
    if (clean && !cited.isEmpty()) {
      String ids = String.join(", ", cited);
      sheet.agree(Aspect.EVIDENCE, "EVIDENCE", Text.of("证据：" + ids, "evidence: " + ids));
    }
  }

  private void item(String id, @Nullable EvidenceItem item) {
    if (item == null) {
      sheet.fault(Aspect.EVIDENCE, "EVIDENCE_UNKNOWN", Text.of(id, id), Sheet.NOTHING);
      return;
    }
    Text named = Text.of(id + "《" + item.title() + "》", id + " \"" + item.title() + "\"");
    if (item.lawful() == Answer.NO) {
      sheet.fault(Aspect.EVIDENCE, "EVIDENCE_UNLAWFUL", named, Sheet.NOTHING);
    } else if (item.verified() != Answer.YES || item.lawful() != Answer.YES) {
      sheet.fault(Aspect.EVIDENCE, "EVIDENCE_UNVERIFIED", named, Sheet.NOTHING);
    } else if (after(item)) {
      sheet.fault(Aspect.EVIDENCE, "EVIDENCE_AFTER_DECISION", named, Sheet.NOTHING);
    } else {
      onlyOpen(item, named);
    }
  }

  private boolean after(EvidenceItem item) {
    Optional<LocalDate> day = item.date().toOptional();
    return day.isPresent() && day.get().isAfter(dossier.draft().decided());
  }

  /** Evidence of circumstances of which none is established proves nothing that counts. */
  private void onlyOpen(EvidenceItem item, Text named) {
    List<String> kinds = dossier.file().circumstances().stream()
        .filter(stated -> stated.evidence().contains(item.id()))
        .map(stated -> stated.kind())
        .toList();
    boolean ground = dossier.draft().grounds().stream().anyMatch(one -> one.evidence().contains(item.id()));
    if (dossier.penalises() && ground && !kinds.isEmpty() && kinds.stream().noneMatch(this::established)) {
      sheet.fault(Aspect.EVIDENCE, "CIRCUMSTANCE_NOT_ESTABLISHED", named, words(kinds.get(0)));
    }
  }

  private boolean established(String kind) {
    return dossier.explanation().proof(kind).orElse(Proof.OPEN) == Proof.ESTABLISHED;
  }

  private void circumstance(String kind) {
    if (!established(kind)) {
      sheet.fault(Aspect.EVIDENCE, "CIRCUMSTANCE_NOT_ESTABLISHED", dossier.explanation().circumstance(kind), words(kind));
    }
  }

  private Text words(String kind) {
    Text label = dossier.explanation().circumstance(kind);
    boolean refuted = dossier.explanation().proof(kind).orElse(Proof.OPEN) == Proof.REFUTED;
    return refuted
        ? Text.of(label.zh() + "：已排除", label.en() + ": refuted")
        : Text.of(label.zh() + "：待查明", label.en() + ": open");
  }
}
