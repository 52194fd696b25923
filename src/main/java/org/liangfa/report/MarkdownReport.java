package org.liangfa.report;

import org.liangfa.kernel.Language;
import org.liangfa.result.Result;

/** Markdown (CommonMark with tables), for a case system or an issue. */
final class MarkdownReport implements ReportFormat {
  @Override
  public String id() {
    return "md";
  }

  @Override
  public String render(Result result, Language language) {
    return render(Composition.of(result, language), language);
  }

  static String render(Document document, Language language) {
    MarkdownWriter out = new MarkdownWriter(language);
    out.head(document);
    int number = 0;
    for (Section section : document.sections()) {
      number++;
      out.heading(Numbering.of(number, language) + section.title());
      section.blocks().forEach(block -> block.writeTo(out));
    }
    out.end(document.footer());
    return out.toString();
  }
}
