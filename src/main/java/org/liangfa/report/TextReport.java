package org.liangfa.report;

import java.util.List;
import org.liangfa.kernel.Language;
import org.liangfa.result.Result;

/**
 * For a terminal: lines of at most {@value #COLUMNS} columns. Only the text to paste is not wrapped, so that it can be
 * copied without line breaks.
 */
final class TextReport implements ReportFormat {
  static final int COLUMNS = 96;

  @Override
  public String id() {
    return "text";
  }

  @Override
  public String render(Result result, Language language) {
    return render(Composition.of(result, language), language);
  }

  static String render(Document document, Language language) {
    TextWriter out = new TextWriter(language, COLUMNS);
    boolean chinese = language == Language.ZH;
    out.banner(document);
    int number = 0;
    for (Section section : document.sections()) {
      if (!section.reviewerOnly()) {
        number++;
        out.heading(Numbering.of(number, language) + section.title());
        section.blocks().forEach(block -> block.writeTo(out));
      }
    }
    List<String> left = document.sections().stream().filter(Section::reviewerOnly).map(Section::title).toList();
    out.end(document.footer(), left.isEmpty() ? "" : chinese
        ? "另见：" + String.join("、", left) + "（--format html、md 或 json）"
        : "See also: " + String.join(", ", left) + " (--format html, md or json)");
    return out.toString();
  }
}
