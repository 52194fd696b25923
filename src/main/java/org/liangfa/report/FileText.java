package org.liangfa.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.liangfa.kernel.Language;
import org.liangfa.report.Block.Grid;
import org.liangfa.report.Block.Note;
import org.liangfa.report.Block.Paste;
import org.liangfa.report.Block.Tone;
import org.liangfa.result.Result;

/**
 * The reasons as text to paste into the file: sentences filled from the result's own data, each with its source. Always
 * in Chinese, the language of the file; an English report adds a reading of it.
 */
record FileText(Result result, Wording word) {

  /**
   * A sentence and where it comes from.
   *
   * @param paragraph paragraph it belongs to, from 0
   * @param text the sentence with its full stop
   * @param source clause, rules, rows and evidence behind it
   */
  record Sentence(int paragraph, String text, String source) {}

  Section section() {
    List<Sentence> chinese = new FileSentences(result, new Wording(Language.ZH)).all();
    List<Block> blocks = new ArrayList<>();
    if (result.personFirst()) {
      blocks.add(new Note(Tone.WARNING, word.say("所列先办事项办结并复核前，本段不得直接用于法律文书。",
          "Not for use in a document until the points to be settled first are settled and checked.")));
    }
    blocks.add(new Paste("zh-CN", paragraphs(chinese, "")));
    List<Sentence> sentences = chinese;
    if (!word.chinese()) {
      sentences = new FileSentences(result, word).all();
      blocks.add(new Note(Tone.PLAIN, "English reading:"));
      blocks.add(new Paste("en", paragraphs(sentences, " ")));
    }
    blocks.add(sources(sentences));
    return new Section("file-text", word.say("可粘贴入卷的裁量理由", "Text to paste into the file"), false, blocks);
  }

  private static List<String> paragraphs(List<Sentence> sentences, String gap) {
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    int number = -1;
    for (Sentence sentence : sentences) {
      if (sentence.paragraph() != number && paragraph.length() > 0) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      }
      number = sentence.paragraph();
      paragraph.append(paragraph.length() == 0 ? "" : gap).append(sentence.text());
    }
    paragraphs.add(paragraph.toString());
    return paragraphs;
  }

  private Grid sources(List<Sentence> sentences) {
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      rows.add(List.of(String.valueOf(i + 1), beginning(sentence.text()), sentence.source()));
    }
    return new Grid(word.say("各句来源", "Where each sentence comes from"),
        List.of(word.say("句", "No."), word.say("起首", "Begins"), word.say("来源", "Comes from")), rows, Set.of(0));
  }

  private String beginning(String text) {
    int length = word.chinese() ? 14 : 28;
    int end = text.offsetByCodePoints(0, Math.min(length, text.codePointCount(0, text.length())));
    return end < text.length() ? text.substring(0, end) + "…" : text;
  }
}
