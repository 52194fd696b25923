package org.liangfa.engine;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.liangfa.finding.Aggravation;
import org.liangfa.finding.AssessmentExclusion;
import org.liangfa.finding.AssessmentTrigger;
import org.liangfa.finding.Bar;
import org.liangfa.finding.Circumstance;
import org.liangfa.finding.ConfiscationLock;
import org.liangfa.finding.Conflict;
import org.liangfa.finding.Dimension;
import org.liangfa.finding.Disposal;
import org.liangfa.finding.Duty;
import org.liangfa.finding.ExemptionKeeps;
import org.liangfa.finding.Finding;
import org.liangfa.finding.FineBar;
import org.liangfa.finding.Grading;
import org.liangfa.finding.Ground;
import org.liangfa.finding.HigherFine;
import org.liangfa.finding.Measure;
import org.liangfa.finding.NotGround;
import org.liangfa.finding.Opening;
import org.liangfa.finding.PanelConclusion;
import org.liangfa.finding.Points;
import org.liangfa.finding.Question;
import org.liangfa.finding.RedLine;
import org.liangfa.finding.Reduction;
import org.liangfa.finding.RegimeComparison;
import org.liangfa.finding.Risk;
import org.liangfa.finding.SupervisionOpinion;
import org.liangfa.kernel.Text;

/**
 * One step of the legal reasoning, in the order in which a lawyer takes them. Each is a function: facts and the
 * findings of earlier phases in, findings out.
 */
public enum Phase {
  /** Which circumstances are established, refuted or open. */
  EVIDENCE("p10_evidence", Text.of("证据认定", "evidence"), Set.of(Circumstance.class)),
  /** Whether the agency may punish at all, and by which law. */
  THRESHOLD(
      "p20_threshold",
      Text.of("处罚前提", "threshold"),
      Set.of(Disposal.class, FineBar.class, HigherFine.class, RegimeComparison.class)),
  /** Whether the penalty shall or may be left out. */
  EXEMPTION("p30_exemption", Text.of("不予处罚与免予处罚", "exemption"), Set.of(Disposal.class, Bar.class)),
  /** What speaks for a lighter or heavier penalty. */
  FACTORS(
      "p40_factors",
      Text.of("裁量情节", "factors"),
      Set.of(Ground.class, Aggravation.class, Bar.class, RedLine.class, NotGround.class, Reduction.class)),
  /** The economic-impact assessment. */
  IMPACT(
      "p50_impact",
      Text.of("经济影响评估", "economic impact"),
      Set.of(
          AssessmentTrigger.class,
          AssessmentExclusion.class,
          Grading.class,
          Dimension.class,
          PanelConclusion.class,
          SupervisionOpinion.class)),
  /** Which points rows apply. */
  SCORE("p60_score", Text.of("裁量计分", "score"), Set.of(Points.class)),
  /** Which tiers are open, which confiscation is locked, what stands against what. */
  TIER(
      "p70_tier",
      Text.of("处罚幅度", "tier"),
      Set.of(Opening.class, Bar.class, Conflict.class, ConfiscationLock.class, ExemptionKeeps.class)),
  /** What the procedure demands. */
  PROCEDURE("p80_procedure", Text.of("程序", "procedure"), Set.of(Duty.class, Conflict.class)),
  /** What may be done beside or instead of the penalty. */
  MEASURES("p90_measures", Text.of("配套措施", "measures"), Set.of(Measure.class));

  private static final Set<Class<? extends Finding>> ANYWHERE = Set.of(Risk.class, Question.class);

  private final String folder;
  private final Text label;
  private final Set<Class<? extends Finding>> own;

  Phase(String folder, Text label, Set<Class<? extends Finding>> own) {
    this.folder = folder;
    this.label = label;
    this.own = own;
  }

  /** Its folder in every pack, such as {@code p30_exemption}; also the last part of its rules' package name. */
  public String folder() {
    return folder;
  }

  public Text label() {
    return label;
  }

  /** Whether a rule of this phase may conclude the type. Source: the list on {@link Finding}. */
  public boolean mayConclude(Class<?> type) {
    return own.contains(type) || ANYWHERE.contains(type);
  }

  /**
   * Whether only rules in force on the day of the decision count here, whichever law governs the act: procedure follows
   * the law of the day on which it takes place.
   */
  public boolean followsDecisionDay() {
    return this == PROCEDURE || this == MEASURES;
  }

  static Optional<Phase> ofFolder(String folder) {
    return Arrays.stream(values()).filter(phase -> phase.folder.equals(folder)).findFirst();
  }

  String packageName() {
    return "rules." + folder;
  }
}
