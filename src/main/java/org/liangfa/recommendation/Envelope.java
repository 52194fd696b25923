package org.liangfa.recommendation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangfa.finding.Bar;
import org.liangfa.finding.Circumstance;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Disposal;
import org.liangfa.finding.Ground;
import org.liangfa.finding.Opening;
import org.liangfa.kernel.Modality;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Proof;
import org.liangfa.kernel.Tier;

/**
 * How far the law lets the penalty bend: every tier open or shut, with the findings that say so and the lawful amounts. Put
 * into words by {@link EnvelopeWords} only where it is read.
 *
 * @param lines one per tier, from transfer to heavier
 * @param settled the tier in which the law itself ends the case, or {@code UNDETERMINED} while the violation is not
 *     proven; null where proportionality chooses
 */
record Envelope(List<Line> lines, @Nullable Line settled) {
  /** The circumstance without which nothing may be concluded against the party. Source: APL-2021#40. */
  static final String FACTS_PROVEN = "FACTS_PROVEN";

  private static final List<Tier> SETTLING =
      List.of(
          Tier.NO_PENALTY_QUESTION, Tier.TRANSFER, Tier.NOT_PUNISHABLE, Tier.NO_PENALTY_REQUIRED, Tier.EXEMPTED);
  private static final List<Tier> ENDS = List.of(Tier.TRANSFER, Tier.NOT_PUNISHABLE, Tier.NO_PENALTY_REQUIRED);

  Envelope {
    lines = List.copyOf(lines);
  }

  /** Why a tier is open or shut. */
  enum Cause {
    /** The law ends the case in it. */
    COMMANDED,
    /** The violation is refuted. */
    REFUTED,
    /** The violation is not proven yet. */
    UNPROVEN,
    /** The case ends in another tier. */
    ENDED,
    BARRED,
    UNOPENED,
    OPENED,
    /** Open, but the file carries no amount, or the clause knows none. */
    OPENED_WITHOUT_AMOUNT,
    /** Open, but on these figures the clause yields no fine. */
    OPENED_FOR_NOTHING,
    /** Opened by the law, but the fine has no room for it. */
    WITHOUT_ROOM
  }

  /**
   * A tier.
   *
   * @param because the findings that open or shut it
   * @param min lowest fine in it; null where no amount can be named
   * @param max highest fine in it; null where no amount can be named
   */
  record Line(
      Tier tier, boolean open, Cause cause, List<Derivation> because, @Nullable Money min, @Nullable Money max) {}

  /**
   * Derives the envelope.
   *
   * @param fine the statutory fine; null where no fine may be imposed at all
   */
  static Envelope of(Findings findings, @Nullable StatutoryFine fine, Bands bands) {
    return new Builder(findings, fine, bands).build();
  }

  Line line(Tier tier) {
    for (Line line : lines) {
      if (line.tier() == tier) {
        return line;
      }
    }
    throw new IllegalArgumentException("tier: " + tier + " (expected: one of the envelope)");
  }

  /** The open tiers among which proportionality chooses, lightest first. */
  List<Line> choices() {
    List<Line> open = new ArrayList<>();
    for (Tier tier : Chain.TIERS) {
      if (line(tier).open()) {
        open.add(line(tier));
      }
    }
    return open;
  }

  /** Collects the findings tier by tier. */
  private record Builder(Findings findings, @Nullable StatutoryFine fine, Bands bands) {
    Envelope build() {
      requireKnownEnds();
      @Nullable Line settled = settled();
      List<Line> lines = new ArrayList<>();
      for (Tier tier : ENDS) {
        lines.add(settled != null && settled.tier() == tier ? settled : unsettled(tier, settled));
      }
      for (Tier tier : Chain.TIERS) {
        lines.add(settled != null && settled.tier() == tier ? settled : choice(tier, settled));
      }
      return new Envelope(lines, settled);
    }

    /** What ends the case by law; an unproven violation stands above the grounds that presuppose one. */
    private @Nullable Line settled() {
      Proof facts = findings.proof(FACTS_PROVEN).orElse(Proof.OPEN);
      for (Tier tier : SETTLING) {
        if (tier == Tier.NO_PENALTY_REQUIRED && facts != Proof.ESTABLISHED) {
          return facts == Proof.REFUTED ? refuted() : unproven();
        }
        List<Derivation> commands = disposals(tier, Modality.MUST);
        if (!commands.isEmpty() && bars(tier).isEmpty()) {
          return shape(tier, true, Cause.COMMANDED, commands);
        }
      }
      return null;
    }

    private Line refuted() {
      return shape(Tier.NOT_PUNISHABLE, true, Cause.REFUTED,
          findings.of(Circumstance.class, found -> found.kind().equals(FACTS_PROVEN)));
    }

    private Line unproven() {
      List<Derivation> ends = new ArrayList<>(disposals(Tier.NO_PENALTY_REQUIRED, Modality.MUST));
      ends.addAll(disposals(Tier.EXEMPTED, Modality.MUST));
      return shape(Tier.UNDETERMINED, true, Cause.UNPROVEN, ends);
    }

    /** Refuses findings that the law does not know: a permission to transfer, an opening of a duty. */
    private void requireKnownEnds() {
      List<Derivation> strange =
          new ArrayList<>(findings.of(Opening.class, open -> !Chain.TIERS.contains(open.tier())));
      strange.addAll(findings.of(Disposal.class, end -> end.modality() == Modality.MAY
          && end.tier() != Tier.EXEMPTED && end.tier() != Tier.NO_PENALTY_PERMITTED));
      for (Derivation derivation : strange) {
        throw new IllegalStateException(
            "rule " + derivation.ruleId() + ": " + derivation.finding() + " (expected: a tier that may be chosen)");
      }
    }

    private Line unsettled(Tier tier, @Nullable Line settled) {
      if (settled != null && settled.tier() == Tier.NO_PENALTY_QUESTION) {
        return choice(tier, settled);
      }
      List<Derivation> bars = bars(tier);
      return shape(tier, false, bars.isEmpty() ? Cause.UNOPENED : Cause.BARRED, bars);
    }

    private Line choice(Tier tier, @Nullable Line settled) {
      if (settled != null) {
        return shape(tier, false, Cause.ENDED, settled.because());
      }
      List<Derivation> bars = bars(tier);
      if (!bars.isEmpty()) {
        return shape(tier, false, Cause.BARRED, bars);
      }
      List<Derivation> openers = grounds(openings(tier));
      if (openers.isEmpty()) {
        return shape(tier, false, Cause.UNOPENED, openers);
      }
      return tier.isPenalty() ? penalty(tier, openers) : shape(tier, true, Cause.OPENED, openers);
    }

    private Line penalty(Tier tier, List<Derivation> openers) {
      if (!(fine instanceof StatutoryFine.Known known)) {
        return shape(tier, true, Cause.OPENED_WITHOUT_AMOUNT, openers);
      }
      Optional<Bands.Band> band = bands.of(known, tier);
      if (band.isPresent()) {
        return new Line(tier, true, Cause.OPENED, openers, band.get().low(), band.get().high());
      }
      boolean nothing = known.form() == StatutoryFine.Form.NOTHING && tier != Tier.MITIGATED;
      return shape(tier, nothing, nothing ? Cause.OPENED_FOR_NOTHING : Cause.WITHOUT_ROOM, openers);
    }

    private List<Derivation> openings(Tier tier) {
      List<Derivation> found = new ArrayList<>(findings.of(Opening.class, opening -> opening.tier() == tier));
      found.addAll(disposals(tier, Modality.MAY));
      return found;
    }

    /** A tier that opens on a ground is opened by the article of that ground, not by the rule that says so of all. */
    private List<Derivation> grounds(List<Derivation> openings) {
      List<Derivation> found = new ArrayList<>();
      for (Derivation opening : openings) {
        List<Derivation> behind = findings.of(Ground.class, ground -> opening.premises().contains(ground));
        found.addAll(behind.isEmpty() ? List.of(opening) : behind);
      }
      return found;
    }

    private List<Derivation> disposals(Tier tier, Modality modality) {
      return findings.of(Disposal.class, end -> end.tier() == tier && end.modality() == modality);
    }

    private List<Derivation> bars(Tier tier) {
      return findings.of(Bar.class, bar -> bar.tier() == tier);
    }

    private static Line shape(Tier tier, boolean open, Cause cause, List<Derivation> because) {
      return new Line(tier, open, cause, because, null, null);
    }
  }
}
