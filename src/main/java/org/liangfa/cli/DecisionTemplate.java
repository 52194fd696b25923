package org.liangfa.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.liangfa.casefile.CitedGround;
import org.liangfa.casefile.DecisionFile;
import org.liangfa.casefile.DecisionFiles;
import org.liangfa.casefile.DefenceAnswer;
import org.liangfa.casefile.ProcedureStep;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.table.Entry;
import org.liangfa.table.Vocabulary;

/**
 * A draft decision to fill in: what follows from the case is written, what only a person knows stands blank or open. It
 * is a valid draft as it stands, and its review names what is missing.
 */
final class DecisionTemplate {
  private final Session session;
  private final Vocabulary vocabulary;
  private final DecisionFile draft;
  private final List<String> lines = new ArrayList<>();

  DecisionTemplate(Session session, Vocabulary vocabulary, DecisionFile draft) {
    this.session = session;
    this.vocabulary = vocabulary;
    this.draft = draft;
  }

  String text() {
    head();
    lines.add("schema: " + quoted(DecisionFiles.SCHEMA));
    lines.add("caseId: " + quoted(draft.caseId()));
    add("decided", quoted(draft.decided().toString()), session.say("决定日期，请核对", "day of the decision; check it"));
    add("tier", quoted(draft.tier().name()), session.say(draft.tier().label()));
    add("fine", quoted(draft.fine().map(Money::toString).orElse("UNKNOWN")), session.say("罚款，元", "fine in yuan"));
    add("confiscateGoods", quoted(draft.confiscateGoods().name()), session.say("没收非法财物", "confiscate the goods"));
    add("confiscateGains", quoted(draft.confiscateGains().name()), session.say("没收违法所得", "confiscate the gains"));
    lines.add("otherPenalties: " + list(draft.otherPenalties()));
    law();
    grounds();
    add("evidence", list(draft.evidence()), session.say("认定违法事实的证据", "evidence of the violation"));
    content();
    procedure();
    defence();
    add("overrides", "[]", session.say(
        "不采用建议的：- {what: \"审核点代码\", reason: \"理由\", approver: \"批准人\"}",
        "departures: - {what: \"code of the point\", reason: \"…\", approver: \"…\"}"));
    return String.join("\n", lines) + "\n";
  }

  private void head() {
    lines.add("# " + session.say("处罚决定草案（按建议预填）：", "Draft decision, filled in as recommended: ") + draft.caseId());
    lines.add("# " + session.say("空白处由人填写；没有做的步骤保留 UNKNOWN，不要照抄。", "Blanks are for a person; leave UNKNOWN what was not done."));
    lines.add("# " + session.say("填好后运行：liangfa review 案卷 本文件", "Then run: liangfa review CASE THIS-FILE"));
  }

  private void add(String name, String value, String comment) {
    lines.add(name + ": " + value + "  # " + comment);
  }

  private void law() {
    if (draft.law() != null) {
      lines.add("law: {clause: " + quoted(draft.law().clause()) + ", on: " + quoted(draft.law().on().toString()) + "}");
    }
  }

  private void grounds() {
    open("grounds", draft.grounds(), session.say("条、款、项，情节和证据", "article with limb, circumstances, evidence"));
    for (CitedGround ground : draft.grounds()) {
      lines.add("  - article: " + quoted(ground.article()));
      lines.add("    circumstances: " + list(ground.circumstances()) + "  # " + ground.circumstances().stream()
          .map(code -> label(vocabulary.circumstance(code).map(Entry::label).orElse(Text.of(code, code))))
          .collect(Collectors.joining(session.say("、", ", "))));
      lines.add("    evidence: " + list(ground.evidence()));
    }
  }

  /** Every part of the written decision, with its meaning as the schema tells it. */
  private void content() {
    lines.add("content:  # " + session.say("决定书写明的内容（行政处罚法第五十九条），没有写的留空",
        "what the written decision says (art. 59); leave blank what it does not"));
    try {
      JsonNode schema = new ObjectMapper().readTree(SchemaCommand.text("decision"));
      schema.at("/$defs/decisionContent/properties").properties().forEach(entry -> {
        String[] halves = entry.getValue().path("description").asText().split(" / ", 2);
        lines.add("  " + entry.getKey() + ": \"\"  # " + session.say(halves[0], halves[halves.length - 1]));
      });
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("the packed schema is no JSON", e);
    }
  }

  private void procedure() {
    open("procedure", draft.procedure(), session.say(
        "案卷没有记载的步骤：办了的写 DONE 和日期，没有办的写 NOT_DONE",
        "steps the file does not show: DONE with the day, or NOT_DONE"));
    for (ProcedureStep step : draft.procedure()) {
      String label = label(vocabulary.find(Vocabulary.Kind.STEPS, step.step()).map(Entry::label)
          .orElse(Text.of(step.step(), step.step())));
      lines.add("  - {step: " + quoted(step.step()) + ", state: \"UNKNOWN\", date: \"UNKNOWN\"}  # " + label);
    }
  }

  private void defence() {
    open("defence", draft.defence(), session.say("对每项申辩意见是否采纳，理由", "for each argument: adopted or not, and why"));
    for (DefenceAnswer answer : draft.defence()) {
      String label = label(vocabulary.circumstance(answer.argued()).map(Entry::label)
          .orElse(Text.of(answer.argued(), answer.argued())));
      lines.add("  - {argued: " + quoted(answer.argued()) + ", adopted: \"UNKNOWN\", reason: \"\"}  # " + label);
    }
  }

  private void open(String name, Collection<?> entries, String comment) {
    lines.add(name + ":" + (entries.isEmpty() ? " []" : "") + "  # " + comment);
  }

  private String label(Text text) {
    return session.say(text);
  }

  private static String list(List<String> values) {
    return values.stream().map(DecisionTemplate::quoted).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
