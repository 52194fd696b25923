package org.liangfa.report;

import java.util.ArrayList;
import java.util.List;
import org.liangfa.kernel.Joined;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Advice;
import org.liangfa.result.FineAdvice;
import org.liangfa.result.Result;

/** Puts the sections of a report in the order in which the officer needs them. */
final class Composition {
  private Composition() {}

  static Document of(Result result, Language language) {
    Wording word = new Wording(language);
    Advice advice = result.recommendation();
    FineAdvice fine = advice.fine();
    String alert = result.personFirst()
        ? word.say("须先由人办理“须先办理”一节所列事项，之后方可采用本建议。",
            "A person must settle the points under “To be settled first” before this recommendation can be followed.")
        : "";
    return new Document(
        language,
        word.say("处罚裁量建议", "Penalty recommendation"),
        word.say("建议：", "Recommended: "),
        advice.tier(),
        word.say(advice.tier().label()),
        word.amount(advice),
        fine == null ? "" : word.range(fine),
        taken(advice, word),
        alert,
        new DecisionSections(result, word).facts(),
        sections(result, word),
        word.say("本建议供参考，不是处罚决定；处罚由行政机关负责人依法决定。",
            "This advises; it is not a decision. A responsible person of the agency decides."));
  }

  private static String taken(Advice advice, Wording word) {
    return advice.confiscation().isEmpty()
        ? ""
        : advice.confiscation().stream().map(item -> word.say(item.what()))
            .collect(Joined.with(word.say("；", "; "), word.say("没收", "Confiscated: "), ""));
  }

  private static List<Section> sections(Result result, Wording word) {
    DecisionSections decision = new DecisionSections(result, word);
    GroundSections ground = new GroundSections(result, word);
    FollowUpSections followUp = new FollowUpSections(result, word);
    List<Section> sections = new ArrayList<>();
    sections.add(decision.recommendation());
    sections.addAll(decision.first());
    sections.add(ground.grounds());
    sections.addAll(decision.amount());
    sections.addAll(decision.whyNot());
    sections.addAll(decision.alternatives());
    sections.add(new FileText(result, word).section());
    sections.addAll(decision.envelope());
    sections.addAll(ground.score());
    sections.add(ground.notCounted());
    sections.add(ground.openPoints());
    sections.add(ground.bars());
    sections.addAll(ground.assessment());
    sections.addAll(decision.laws());
    sections.addAll(followUp.duties());
    sections.addAll(followUp.measures());
    sections.add(followUp.risks());
    sections.addAll(followUp.counterfactuals());
    sections.addAll(followUp.comparable());
    sections.add(followUp.sources());
    sections.addAll(followUp.derivation());
    if (result.recommendation().tier() == Tier.NO_PENALTY_QUESTION) {
      sections.removeIf(section -> saysNone(section) || section.id().equals("envelope"));
    }
    return sections;
  }

  /** That no ground, bar or risk is there, and every tier shut, says something only where a penalty is in question. */
  private static boolean saysNone(Section section) {
    return section.blocks().size() == 1
        && section.blocks().get(0) instanceof Block.Note note
        && note.tone() == Block.Tone.PLAIN;
  }
}
