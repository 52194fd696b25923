package org.liangfa.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.liangfa.casefacts.Figure;
import org.liangfa.casefile.Assessment;
import org.liangfa.casefile.Known;
import org.liangfa.casefile.PanelAdvice;
import org.liangfa.casefile.PanelMember;
import org.liangfa.casefile.Vote;
import org.liangfa.engine.Phase;
import org.liangfa.finding.AssessmentExclusion;
import org.liangfa.finding.AssessmentTrigger;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.Dimension;
import org.liangfa.finding.Finding;
import org.liangfa.finding.Grading;
import org.liangfa.finding.PanelConclusion;
import org.liangfa.finding.RedLine;
import org.liangfa.finding.SupervisionOpinion;
import org.liangfa.kernel.Order;
import org.liangfa.kernel.Text;
import org.liangfa.result.AssessmentLine;
import org.liangfa.result.BurdenFigure;
import org.liangfa.table.Quantity;

/** The economic-impact assessment of the case: what calls for it, its figures, its steps, its dissents. */
final class AssessmentReport {
  private static final Set<Quantity> FIGURES =
      Set.of(
          Quantity.FINE_TO_GOODS_VALUE,
          Quantity.FINE_TO_MONTHLY_DISPOSABLE_INCOME,
          Quantity.INCOME_PER_HEAD_TO_SUBSISTENCE,
          Quantity.FINE_TO_MONTHLY_NET_CASH_FLOW,
          Quantity.SURVIVAL_MONTHS,
          Quantity.JOBS,
          Quantity.POLICY_NOTICE_DAYS,
          Quantity.POLICY_TRANSITION_DAYS,
          Quantity.PANEL_MEMBERS,
          Quantity.PANEL_CONFLICTED,
          Quantity.PANEL_UNDECLARED,
          Quantity.PANEL_SHARE_LEGALITY,
          Quantity.PANEL_SHARE_REASONABLENESS,
          Quantity.PANEL_SHARE_FEASIBILITY,
          Quantity.PANEL_SHARE_CONTROLLABILITY,
          Quantity.PANEL_SHARE_ADVICE,
          Quantity.ASSESSMENT_FACTORS);

  /** Shown where the file states a cost; most cases have no correction that costs anything, and need not be asked. */
  private static final Set<Quantity> WHERE_STATED =
      Set.of(Quantity.CORRECTION_COST_IN_MONTHS, Quantity.ALTERNATIVE_TO_CORRECTION_COST);

  private AssessmentReport() {}

  static org.liangfa.result.Assessment of(Evaluation evaluation) {
    Reasoning reasoning = evaluation.result;
    List<BurdenFigure> figures = new ArrayList<>();
    for (Quantity quantity : Quantity.values()) {
      if (FIGURES.contains(quantity) && reasoning.figures().has(quantity)) {
        figures.add(figure(quantity, reasoning.figures().get(quantity)));
      } else if (WHERE_STATED.contains(quantity)
          && reasoning.figures().has(quantity)
          && !(reasoning.figures().get(quantity) instanceof Figure.Missing)) {
        figures.add(figure(quantity, reasoning.figures().get(quantity)));
      }
    }
    return new org.liangfa.result.Assessment(
        !reasoning.of(AssessmentTrigger.class).isEmpty(),
        !reasoning.of(AssessmentExclusion.class).isEmpty(),
        figures,
        lines(evaluation),
        dissents(evaluation));
  }

  private static BurdenFigure figure(Quantity quantity, Figure figure) {
    return new BurdenFigure(
        quantity.name(), quantity.label(), figure.shown(), quantity.unit().label(), figure.expression());
  }

  private static List<AssessmentLine> lines(Evaluation evaluation) {
    Citations citations = evaluation.citations(evaluation.result);
    List<AssessmentLine> lines = new ArrayList<>();
    List<Derivation> derivations =
        new ArrayList<>(evaluation.result.phases().getOrDefault(Phase.IMPACT, List.of()));
    derivations.addAll(evaluation.result.of(RedLine.class));
    for (Derivation one : derivations) {
      String aspect = aspect(one.finding());
      if (!aspect.isEmpty()) {
        var rule = citations.rule(one.ruleId());
        lines.add(new AssessmentLine(aspect, rule.name(), outcome(one.finding()), rule));
      }
    }
    return Once.of(lines, line -> line.aspect() + " " + line.outcome() + " " + line.rule().id());
  }

  private static String aspect(Finding finding) {
    if (finding instanceof Grading grading) {
      return grading.scale().name();
    }
    if (finding instanceof Dimension dimension) {
      return dimension.aspect().name();
    }
    return finding instanceof AssessmentTrigger ? "TRIGGER"
        : finding instanceof AssessmentExclusion ? "EXCLUSION"
        : finding instanceof PanelConclusion ? "PANEL"
        : finding instanceof SupervisionOpinion ? "SUPERVISION"
        : finding instanceof RedLine ? "RED_LINE"
        : "";
  }

  private static String outcome(Finding finding) {
    if (finding instanceof Grading grading) {
      return grading.grade().name();
    }
    if (finding instanceof Dimension dimension) {
      return dimension.verdict().name();
    }
    if (finding instanceof PanelConclusion panel) {
      return panel.verdict().name();
    }
    return finding instanceof SupervisionOpinion opinion ? opinion.verdict().name() : "YES";
  }

  /** Every vote against and every advice other than the panel's, by name, with the reasons given. */
  private static List<Text> dissents(Evaluation evaluation) {
    List<Text> dissents = new ArrayList<>();
    evaluation.file.assessment().map(Assessment::members).orElse(List.of()).stream()
        .sorted(Order.by(PanelMember::name))
        .forEach(
            member -> {
              vote(member, PanelMember::legality, "合法性", "legality", dissents);
              vote(member, PanelMember::reasonableness, "合理性", "reasonableness", dissents);
              vote(member, PanelMember::feasibility, "可行性", "feasibility", dissents);
              vote(member, PanelMember::controllability, "可控性", "controllability", dissents);
              if (member.advice() instanceof Known.Value<PanelAdvice> advice
                  && advice.value() != PanelAdvice.MITIGATE) {
                dissents.add(line(member, advice.value().label().zh(), advice.value().label().en()));
              }
            });
    return dissents;
  }

  private static void vote(
      PanelMember member, Function<PanelMember, Known<Vote>> vote, String zh, String en, List<Text> dissents) {
    if (vote.apply(member) instanceof Known.Value<Vote> cast && cast.value() != Vote.PASS) {
      dissents.add(line(member, zh + cast.value().label().zh(), en + ": " + cast.value().label().en()));
    }
  }

  private static Text line(PanelMember member, String zh, String en) {
    String reasons = member.reasons().isEmpty() ? "" : member.reasons();
    return Text.of(
        member.name() + "：" + zh + (reasons.isEmpty() ? "" : "（" + reasons + "）"),
        member.name() + ": " + en + (reasons.isEmpty() ? "" : " (" + reasons + ")"));
  }
}
