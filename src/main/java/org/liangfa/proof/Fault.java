package org.liangfa.proof;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liangfa.finding.Bar;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Disposal;
import org.liangfa.finding.FineBar;
import org.liangfa.kernel.Modality;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.recommendation.Outcome;
import org.liangfa.recommendation.StatutoryFine;
import org.liangfa.result.Advice;
import org.liangfa.result.EnvelopeLine;
import org.liangfa.result.FineAdvice;

/** What is unlawful about an outcome, whatever led to it. */
final class Fault {
  private Fault() {}

  /** By property; empty for a lawful outcome. */
  static Map<Property, Text> of(Outcome outcome, List<Derivation> derivations) {
    Map<Property, Text> faults = new EnumMap<>(Property.class);
    String envelope = outside(outcome);
    if (!envelope.isEmpty()) {
      faults.put(Property.INSIDE_ENVELOPE, Text.of(
          "结果超出法定幅度：" + words(outcome.advice()), words(outcome.advice()) + ": " + envelope));
    }
    String end = fined(outcome.advice(), derivations);
    if (!end.isEmpty()) {
      faults.put(Property.NO_FINE_WITHOUT_PENALTY, Text.of(
          end + "，却建议 " + words(outcome.advice()), end + ", yet " + words(outcome.advice())));
    }
    return faults;
  }

  static String words(Advice advice) {
    return Weight.of(advice).words();
  }

  /** Why the outcome is not inside the envelope and the statutory range; empty if it is. */
  private static String outside(Outcome outcome) {
    Tier tier = outcome.advice().tier();
    if (!tier.isPenalty()) {
      return outcome.advice().fine() == null ? "" : "a fine without a penalty";
    }
    @Nullable EnvelopeLine line =
        outcome.envelope().stream().filter(one -> one.tier() == tier).findFirst().orElse(null);
    if (line == null || !line.open()) {
      return "the tier is shut";
    }
    @Nullable FineAdvice fine = outcome.advice().fine();
    if (fine == null) {
      return "";
    }
    Money amount = fine.amount();
    boolean inLine = (line.min() == null || amount.compareTo(line.min()) >= 0)
        && (line.max() == null || amount.compareTo(line.max()) <= 0);
    if (!inLine) {
      return amount + " is not in the band of the tier";
    }
    if (!(outcome.statutory() instanceof StatutoryFine.Known known)) {
      return "a fine without a statutory range";
    }
    boolean below = known.min() != null && amount.compareTo(known.min()) < 0;
    boolean above = known.max() != null && amount.compareTo(known.max()) > 0;
    if (above || amount.isZero()) {
      return amount + " is not lawful";
    }
    return below == (tier == Tier.MITIGATED) ? "" : amount + " is on the wrong side of the statutory minimum";
  }

  /** The finding by which no fine may be imposed although one is; empty if there is none. */
  static String fined(Advice advice, List<Derivation> derivations) {
    boolean mustEnd = false;
    String which = "";
    for (Derivation one : derivations) {
      if (one.finding() instanceof Disposal end && end.modality() == Modality.MUST
          && derivations.stream().noneMatch(other -> other.finding().equals(new Bar(end.tier())))) {
        mustEnd |= advice.tier().isPenalty() || advice.fine() != null;
        which = mustEnd ? end.toString() : which;
      }
      if (one.finding() instanceof FineBar && advice.fine() != null) {
        which = one.finding().toString();
      }
    }
    return which;
  }
}
