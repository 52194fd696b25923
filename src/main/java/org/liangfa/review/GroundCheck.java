package org.liangfa.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangfa.casefile.CitedGround;
import org.liangfa.engine.RuleInfo;
import org.liangfa.finding.Aggravation;
import org.liangfa.finding.Disposal;
import org.liangfa.finding.Finding;
import org.liangfa.finding.Ground;
import org.liangfa.finding.Opening;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Citation;
import org.liangfa.result.EvidenceRef;
import org.liangfa.result.GroundLine;
import org.liangfa.source.BasisKey;
import org.liangfa.source.Passage;

/** The grounds that a draft cites against those that the established facts make out. */
final class GroundCheck {
  private final Dossier dossier;
  private final Sheet sheet;
  private final CitedArticles articles;
  private final List<Met> met = new ArrayList<>();

  GroundCheck(Dossier dossier, Sheet sheet, CitedArticles articles) {
    this.dossier = dossier;
    this.sheet = sheet;
    this.articles = articles;
    collect(Ground.class, Tier.MITIGATED);
    collect(Opening.class, Tier.MITIGATED);
    collect(Aggravation.class, Tier.AGGRAVATED);
    collect(Disposal.class, Tier.NO_PENALTY_PERMITTED);
  }

  /**
   * A ground that the facts make out.
   *
   * @param carries the heaviest reduction or aggravation that it carries
   */
  private record Met(GroundLine line, List<BasisKey> keys, Tier carries) {}

  private <T extends Finding> void collect(Class<T> type, Tier tier) {
    for (GroundLine line : dossier.explanation().findings(type)) {
      met.add(new Met(line, keys(line), carries(line, type, tier)));
    }
  }

  private List<BasisKey> keys(GroundLine line) {
    Optional<RuleInfo> rule = dossier.knowledge().rules().catalogue().rule(line.ruleId());
    return Stream.of(rule.map(RuleInfo::basis), rule.map(RuleInfo::also)).flatMap(Optional::stream).toList();
  }

  /** A ground that keeps to 从轻 carries no mitigation, an opening only its own tier. */
  private Tier carries(GroundLine line, Class<?> type, Tier tier) {
    if (type == Ground.class) {
      String conclusion = conclusion(line);
      return conclusion.contains(Ground.Effect.LENIENT_OR_MITIGATED.name()) ? Tier.MITIGATED : Tier.LENIENT;
    }
    return type == Opening.class && !conclusion(line).contains(tier.name()) ? Tier.ORDINARY : tier;
  }

  private String conclusion(GroundLine line) {
    return dossier.knowledge().rules().catalogue().rule(line.ruleId())
        .map(rule -> rule.conclusion().toString())
        .orElse("");
  }

  void run() {
    boolean carried = false;
    for (CitedGround ground : dossier.draft().grounds()) {
      carried |= ground(ground);
    }
    Tier tier = dossier.draft().tier();
    if (dossier.draft().grounds().isEmpty() && tier == Tier.MITIGATED) {
      sheet.fault(Aspect.GROUND, "REDUCTION_WITHOUT_GROUND", Sheet.NOTHING, available(tier));
    } else if (dossier.draft().grounds().isEmpty() && tier == Tier.AGGRAVATED) {
      sheet.fault(Aspect.GROUND, "AGGRAVATION_WITHOUT_GROUND", Sheet.NOTHING, available(tier));
    } else if (tier == Tier.MITIGATED && !carried && !faulted()) {
      sheet.fault(Aspect.GROUND, "REDUCTION_WITHOUT_GROUND", cited(), available(tier));
    } else if (tier == Tier.AGGRAVATED && !carried && !faulted()) {
      sheet.fault(Aspect.GROUND, "AGGRAVATION_WITHOUT_GROUND", cited(), available(tier));
    }
  }

  private boolean faulted() {
    return sheet.points().stream()
        .anyMatch(point -> point.verdict().stops()
            && (point.aspect().equals(Aspect.GROUND.name()) || point.code().equals("WRONG_LAW_VERSION")));
  }

  private Text cited() {
    String words = dossier.draft().grounds().stream().map(CitedGround::article).collect(Collectors.joining("、"));
    return Text.of(words, words);
  }

  /** The grounds that would carry the tier, for the officer to name. */
  private Text available(Tier tier) {
    List<Citation> found = met.stream()
        .filter(one -> one.carries() == tier)
        .map(one -> one.line().basis())
        .distinct()
        .toList();
    return found.isEmpty()
        ? Text.of("本案没有已查明的依据", "no ground is established in this case")
        : Text.of(
            found.stream().map(one -> one.label().zh() + " " + one.key()).collect(Collectors.joining("；")),
            found.stream().map(one -> one.label().en() + " " + one.key()).collect(Collectors.joining("; ")));
  }

  /** Whether the ground is in order and carries the tier of the draft. */
  private boolean ground(CitedGround ground) {
    Text written = Text.of(ground.article(), ground.article());
    Optional<Passage> passage = articles.find(ground.article(), dossier.explanation().lawOn());
    if (passage.isEmpty()) {
      sheet.fault(Aspect.GROUND, "GROUND_UNKNOWN", written, Sheet.NOTHING);
      return false;
    }
    BasisKey key = passage.get().key();
    Citation citation = dossier.explanation().cite(key.toString());
    List<Met> same = met.stream()
        .filter(one -> one.line().ruleId().equals(ground.article())
            || one.keys().stream().anyMatch(basis -> CitedArticles.within(key, basis)))
        .toList();
    List<Met> narrower = met.stream()
        .filter(one -> one.keys().stream().anyMatch(basis -> !basis.equals(key) && CitedArticles.within(basis, key)))
        .toList();
    boolean precise = same.stream().anyMatch(one -> one.line().ruleId().equals(ground.article()));
    if (dossier.draft().tier() == Tier.MITIGATED && !precise && articles.lacksItem(key)) {
      sheet.fault(Aspect.GROUND, "LIMB_NOT_NAMED", written, names(narrower), List.of(citation));
      return false;
    }
    List<Met> found = same.isEmpty() ? narrower : same;
    if (found.isEmpty()) {
      notMet(passage.get(), written, citation);
      return false;
    }
    boolean carries = found.stream().anyMatch(one -> one.carries() == dossier.draft().tier());
    return proven(ground, found, written, citation) && carries;
  }

  private void notMet(Passage passage, Text written, Citation citation) {
    boolean inForce = passage.span().contains(dossier.explanation().lawOn())
        || passage.span().contains(dossier.draft().decided());
    if (inForce) {
      sheet.fault(Aspect.GROUND, "GROUND_NOT_MET", written, available(dossier.draft().tier()), List.of(citation));
    } else {
      sheet.fault(Aspect.LAW, "WRONG_LAW_VERSION", written,
          Text.of("应当适用 " + dossier.explanation().lawOn() + " 的规定",
              "the law of " + dossier.explanation().lawOn() + " governs"), List.of(citation));
    }
  }

  private static Text names(List<Met> narrower) {
    List<Citation> found = narrower.stream().map(one -> one.line().basis()).distinct().toList();
    return Text.of(
        found.stream().map(one -> one.label().zh()).collect(Collectors.joining("、")),
        found.stream().map(one -> one.label().en()).collect(Collectors.joining(", ")));
  }

  /** Whether the evidence cited is evidence of the ground; what rests on dates and law alone needs none. */
  private boolean proven(CitedGround ground, List<Met> found, Text written, Citation citation) {
    Set<String> evidence = found.stream()
        .flatMap(one -> one.line().evidence().stream())
        .map(EvidenceRef::id)
        .collect(Collectors.toSet());
    boolean free = found.stream().anyMatch(one -> one.line().evidence().isEmpty());
    String ids = evidence.stream().sorted().collect(Collectors.joining(", "));
    if (ground.evidence().isEmpty() && !free) {
      sheet.fault(Aspect.GROUND, "GROUND_WITHOUT_EVIDENCE", written, Text.of(ids, ids), List.of(citation));
      return false;
    }
    if (!free && ground.evidence().stream().noneMatch(evidence::contains)) {
      String cited = String.join(", ", ground.evidence());
      sheet.fault(Aspect.GROUND, "GROUND_OTHER_EVIDENCE", Text.of(cited, cited), Text.of(ids, ids), List.of(citation));
      return false;
    }
    sheet.agree(Aspect.GROUND, "GROUND", Text.of("依据：" + citation.label().zh(), "ground: " + citation.label().en()),
        citation);
    return true;
  }
}
