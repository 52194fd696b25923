package org.liangfa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.liangfa.kernel.Modality;
import org.liangfa.kernel.Text;
import org.liangfa.report.Block.Fields;
import org.liangfa.report.Block.Item;
import org.liangfa.report.Block.Items;
import org.liangfa.report.Block.Paste;
import org.liangfa.result.DutyLine;
import org.liangfa.result.GroundLine;
import org.liangfa.result.OpenPoint;
import org.liangfa.result.Result;

/** The sections of the one-page report: a line for each point, its basis named and not quoted. */
record BriefSections(Result result, Wording word) {

  List<Section> all() {
    DecisionSections decision = new DecisionSections(result, word);
    List<Section> sections = new ArrayList<>();
    sections.add(decision.recommendation());
    add(sections, "first", Text.of("须先办理", "To be settled first"), first());
    add(sections, "grounds", Text.of("依据与证据", "Grounds and evidence"), grounds());
    sections.addAll(decision.whyNot());
    add(sections, "measures", Text.of("同时应当", "Also required"), measures());
    add(sections, "risks", Text.of("提防", "Take care"), risks());
    sections.add(fileText());
    return sections;
  }

  /** The lines that head the page: the clause by its number, without its words. */
  Fields facts() {
    Fields facts = new DecisionSections(result, word).facts();
    String words = word.quote(result.clause());
    return new Fields(facts.fields().stream().filter(field -> words.isEmpty() || !field.value().equals(words)).toList());
  }

  private void add(List<Section> sections, String id, Text title, Stream<Item> items) {
    List<Item> lines = items.toList();
    if (!lines.isEmpty()) {
      sections.add(new Section(id, word.say(title), false, List.of(new Items(lines))));
    }
  }

  /** What the whole report lists there, without rules; empty unless a person must act first. */
  private Stream<Item> first() {
    if (!result.personFirst()) {
      return Stream.empty();
    }
    return Stream.of(
            result.duties().stream().filter(DecisionSections::breached).map(this::duty),
            result.questions().stream().map(issue -> line(word.say("问题", "question"), word.say(issue.what()))),
            result.conflicts().stream().map(issue -> line(word.say("冲突", "conflict"), word.say(issue.what()))),
            result.open().stream().filter(OpenPoint::decisive).map(point -> GroundSections.open(point, word)),
            result.duties().stream()
                .filter(duty -> DecisionSections.stillBlocks(duty) && !DecisionSections.breached(duty))
                .map(this::duty))
        .flatMap(lines -> lines);
  }

  private Item duty(DutyLine duty) {
    return line(
        word.term(duty.state()),
        word.say(duty.what()) + word.say("（", " (") + word.cite(duty.rule().basis()) + word.say("）", ")"));
  }

  private Stream<Item> grounds() {
    return result.grounds().stream().map(this::ground);
  }

  private Item ground(GroundLine ground) {
    return line(
        ground.ruleId(),
        word.say(ground.name()) + word.say("：", ": ") + word.say(ground.effect()) + word.say("；", "; ")
            + word.cite(ground.basis()) + word.say("；证据 ", "; evidence ") + word.evidenceIds(ground.evidence()));
  }

  private Stream<Item> measures() {
    return result.measures().stream()
        .filter(measure -> measure.modality() == Modality.MUST)
        .map(measure -> line(word.say(measure.modality().label()),
            word.say(measure.what()) + word.say("（", " (") + word.cite(measure.rule().basis()) + word.say("）", ")")));
  }

  private Stream<Item> risks() {
    return result.risks().stream().map(risk -> line(risk.code(), word.say(risk.what())));
  }

  private Section fileText() {
    Section whole = new FileText(result, word).section();
    List<Block> blocks =
        whole.blocks().stream().filter(block -> block instanceof Paste || block instanceof Block.Note).toList();
    return new Section(whole.id(), whole.title(), false, blocks);
  }

  private static Item line(String tag, String text) {
    return new Item(Block.Tone.PLAIN, tag, text, List.of());
  }
}
