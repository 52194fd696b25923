package org.liangfa.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.DefenceAnswer;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Proof;
import org.liangfa.kernel.Text;

/** How the draft treats what the party argued. */
record DefenceCheck(Dossier dossier, Sheet sheet) {

  void run() {
    List<String> argued = dossier.file().defence().map(one -> one.argued()).orElse(List.of());
    Map<String, DefenceAnswer> answers = dossier.draft().defence().stream()
        .collect(Collectors.toMap(DefenceAnswer::argued, answer -> answer, (one, other) -> one, TreeMap::new));
    for (String kind : argued) {
      answer(kind, answers.get(kind));
    }
  }

  private void answer(String kind, @Nullable DefenceAnswer answer) {
    Text label = dossier.explanation().circumstance(kind);
    boolean proven = dossier.explanation().proof(kind).orElse(Proof.OPEN) == Proof.ESTABLISHED;
    if (answer == null || answer.adopted() == Answer.UNKNOWN) {
      sheet.fault(Aspect.DEFENCE, "DEFENCE_UNANSWERED", label, Sheet.NOTHING);
    } else if (answer.adopted() == Answer.NO && proven) {
      sheet.fault(Aspect.DEFENCE, "PROVEN_DEFENCE_REFUSED", label, Text.of("案卷已查明", "established in the file"));
    } else if (answer.adopted() == Answer.NO && answer.reason().isBlank()) {
      sheet.fault(Aspect.DEFENCE, "DEFENCE_REFUSED_WITHOUT_REASON", label, Sheet.NOTHING);
    } else if (answer.adopted() == Answer.YES && !proven) {
      sheet.fault(Aspect.DEFENCE, "UNPROVEN_DEFENCE_ADOPTED", label, Text.of("案卷没有查明", "not established in the file"));
    } else {
      sheet.agree(Aspect.DEFENCE, "DEFENCE", Text.of("申辩：" + label.zh(), "defence: " + label.en()),
          dossier.explanation().cite("APL-2021#45.1"));
    }
  }
}
