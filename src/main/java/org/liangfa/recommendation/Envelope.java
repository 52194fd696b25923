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
import org.liangfa.kernel.Proof;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.result.EnvelopeLine;
import org.liangfa.result.RuleRef;

/**
 * How far the law lets the penalty bend: every tier open or shut, with the rules that say so and the lawful amounts.
 *
 * @param lines one per tier, from transfer to heavier
 * @param settled the tier in which the law itself ends the case, or {@code UNDETERMINED} while the violation is not
 *     proven; null where proportionality chooses
 */
record Envelope(List<EnvelopeLine> lines, @Nullable EnvelopeLine settled) {
  /** The circumstance without which nothing may be concluded against the party. Source: APL-2021#40. */
  static final String FACTS_PROVEN = "FACTS_PROVEN";

  /** Why a tier that no rule opened stays shut. */
  private static final Text NONE_OPENS = Text.of("没有已查明的事实使其开放。", "No established fact opens it.");

  /** Tiers of which a party may ask what it lacks; what would make it heavier nobody has to look for. */
  private static final List<Tier> ASKED_FOR =
      List.of(
          Tier.NO_PENALTY_REQUIRED, Tier.EXEMPTED, Tier.NO_PENALTY_PERMITTED, Tier.MITIGATED, Tier.LENIENT);

  private static final List<Tier> SETTLING =
      List.of(
          Tier.NO_PENALTY_QUESTION, Tier.TRANSFER, Tier.NOT_PUNISHABLE, Tier.NO_PENALTY_REQUIRED, Tier.EXEMPTED);

  Envelope {
    lines = List.copyOf(lines);
  }

  /**
   * Derives the envelope.
   *
   * @param fine the statutory fine; null where no fine may be imposed at all
   */
  static Envelope of(
      Findings findings, @Nullable StatutoryFine fine, RuleTables tables, References references) {
    return new Builder(findings, fine, new Bands(tables, references), references).build();
  }

  EnvelopeLine line(Tier tier) {
    return lines.stream().filter(line -> line.tier() == tier).findFirst().orElseThrow();
  }

  /** Why the tier is open or shut, without the list of what it lacks. */
  Text because(Tier tier) {
    EnvelopeLine line = line(tier);
    return !line.open() && line.reason().zh().startsWith(NONE_OPENS.zh()) ? NONE_OPENS : line.reason();
  }

  /** The open tiers among which proportionality chooses, lightest first. */
  List<EnvelopeLine> choices() {
    return Chain.TIERS.stream().map(this::line).filter(EnvelopeLine::open).toList();
  }

  /** Collects the rules tier by tier. */
  private record Builder(Findings findings, @Nullable StatutoryFine fine, Bands bands, References references) {
    Envelope build() {
      requireKnownEnds();
      Optional<EnvelopeLine> settled = settled();
      List<EnvelopeLine> lines = new ArrayList<>();
      for (Tier tier : List.of(Tier.TRANSFER, Tier.NOT_PUNISHABLE, Tier.NO_PENALTY_REQUIRED)) {
        lines.add(settled.filter(line -> line.tier() == tier).orElseGet(() -> unsettled(tier, settled)));
      }
      for (Tier tier : Chain.TIERS) {
        lines.add(settled.filter(line -> line.tier() == tier).orElseGet(() -> choice(tier, settled)));
      }
      return new Envelope(lines, settled.orElse(null));
    }

    /** What ends the case by law; an unproven violation stands above the grounds that presuppose one. */
    private Optional<EnvelopeLine> settled() {
      Optional<Proof> facts = findings.proof(FACTS_PROVEN);
      for (Tier tier : SETTLING) {
        if (tier == Tier.NO_PENALTY_REQUIRED && facts.orElse(Proof.OPEN) != Proof.ESTABLISHED) {
          return Optional.of(facts.orElse(Proof.OPEN) == Proof.REFUTED ? refuted() : unproven());
        }
        List<RuleRef> rules = rules(disposals(tier, Modality.MUST));
        if (!rules.isEmpty() && bars(tier).isEmpty()) {
          return Optional.of(shape(tier, true, rules, commanded(tier, Wording.rules(rules))));
        }
      }
      return Optional.empty();
    }

    private static Text commanded(Tier tier, Text because) {
      Text end = switch (tier) {
        case NO_PENALTY_QUESTION -> Text.of(
            "案卷没有指控违法行为，不涉及行政处罚", "The file alleges no violation, so no penalty is in question");
        case TRANSFER -> Text.of("应当移送司法机关", "The case must go to the criminal authorities");
        case NOT_PUNISHABLE -> Text.of("不得给予行政处罚", "No penalty may be imposed");
        case EXEMPTED -> Text.of("应当免予处罚", "The party must be exempted");
        default -> Text.of("应当不予行政处罚", "No penalty: the law requires it");
      };
      return Text.of("依" + because.zh() + "，" + end.zh() + "。", end.en() + ": " + because.en() + ".");
    }

    private EnvelopeLine refuted() {
      List<RuleRef> rules = rules(findings.of(Circumstance.class, found -> found.kind().equals(FACTS_PROVEN)));
      return shape(Tier.NOT_PUNISHABLE, true, rules,
          Text.of("违法事实不能成立，不予行政处罚。", "The violation is not made out: no penalty."));
    }

    private EnvelopeLine unproven() {
      Text open = Text.of("违法事实尚未查清，不得给予行政处罚。", "The violation is not proven yet: no penalty may be imposed.");
      List<RuleRef> ends = new ArrayList<>(rules(disposals(Tier.NO_PENALTY_REQUIRED, Modality.MUST)));
      ends.addAll(rules(disposals(Tier.EXEMPTED, Modality.MUST)));
      if (ends.isEmpty()) {
        return shape(Tier.UNDETERMINED, true, ends, open);
      }
      Text because = Wording.rules(ends);
      return shape(Tier.UNDETERMINED, true, ends, Wording.join(open, Text.of(
          "即使查实，依" + because.zh() + "也应当不予处罚。",
          "Even if it is proven, no penalty follows: " + because.en() + ".")));
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

    private EnvelopeLine unsettled(Tier tier, Optional<EnvelopeLine> settled) {
      if (settled.filter(line -> line.tier() == Tier.NO_PENALTY_QUESTION).isPresent()) {
        return choice(tier, settled);
      }
      List<RuleRef> bars = rules(bars(tier));
      return bars.isEmpty() ? shape(tier, false, bars, unopened(tier)) : barred(tier, bars);
    }

    private EnvelopeLine choice(Tier tier, Optional<EnvelopeLine> settled) {
      if (settled.isPresent()) {
        EnvelopeLine end = settled.get();
        if (end.tier() == Tier.UNDETERMINED) {
          return shape(tier, false, end.ground(), end.reason());
        }
        Text words = Wording.tier(end.tier());
        return shape(tier, false, end.ground(), Text.of(
            "本案应为" + words.zh() + "，不在各档中选择。", "The case ends as " + words.en() + "; no tier is chosen."));
      }
      List<RuleRef> bars = rules(bars(tier));
      if (!bars.isEmpty()) {
        return barred(tier, bars);
      }
      List<RuleRef> openers = rules(grounds(openings(tier)));
      if (openers.isEmpty()) {
        return shape(tier, false, openers, unopened(tier));
      }
      Text because = Wording.rules(openers);
      Text reason = Text.of("由" + because.zh() + "开放。", "Opened by " + because.en() + ".");
      return tier.isPenalty() ? penalty(tier, openers, reason) : shape(tier, true, openers, reason);
    }

    private EnvelopeLine penalty(Tier tier, List<RuleRef> openers, Text reason) {
      if (!(fine instanceof StatutoryFine.Known known)) {
        return shape(tier, true, openers, Wording.join(reason, withoutAmount()));
      }
      Optional<Bands.Band> band = bands.of(known, tier);
      if (band.isPresent()) {
        return new EnvelopeLine(tier, true, openers, band.get().low(), band.get().high(), reason);
      }
      if (known.form() == StatutoryFine.Form.NOTHING && tier != Tier.MITIGATED) {
        return shape(tier, true, openers, Wording.join(reason, nothing()));
      }
      return shape(tier, false, openers, bands.noRoom(known));
    }

    private Text withoutAmount() {
      return fine instanceof StatutoryFine.Unknown unknown
          ? Text.of("数额取决于" + unknown.figure().zh() + "，案卷未载明。",
              "The amount depends on the " + unknown.figure().en() + ", which the file does not state.")
          : Text.of("不涉及罚款数额。", "No fine is involved.");
    }

    private static Text nothing() {
      return Text.of("按现有数额计算，该条款没有可处的罚款。", "On these figures the clause yields no fine.");
    }

    private EnvelopeLine barred(Tier tier, List<RuleRef> bars) {
      Text because = Wording.rules(bars);
      return shape(tier, false, bars, Text.of("被" + because.zh() + "关闭。", "Shut by " + because.en() + "."));
    }

    private Text unopened(Tier tier) {
      List<String> missing = ASKED_FOR.contains(tier) ? references.missing(tier) : List.of();
      return missing.isEmpty() ? NONE_OPENS : Wording.join(NONE_OPENS, Text.of(
          "尚缺：" + String.join("、", missing) + "。", "Missing: " + String.join(", ", missing) + "."));
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

    private List<RuleRef> rules(List<Derivation> derivations) {
      return Findings.rules(derivations, references);
    }

    private static EnvelopeLine shape(Tier tier, boolean open, List<RuleRef> ground, Text reason) {
      return new EnvelopeLine(tier, open, ground, null, null, reason);
    }
  }
}
