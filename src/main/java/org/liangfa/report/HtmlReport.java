package org.liangfa.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.liangfa.kernel.Language;
import org.liangfa.result.Result;

/** One self-contained page: no script, nothing loaded from elsewhere, readable on screen, phone and paper. */
final class HtmlReport implements ReportFormat {
  /** Read when first used: every command knows the formats, few write pages. */
  private static final class Held {
    static final String STYLE = style();
  }

  @Override
  public String id() {
    return "html";
  }

  @Override
  public String render(Result result, Language language) {
    return render(Composition.of(result, language), result.caseId(), language);
  }

  static String render(Document document, String caseId, Language language) {
    HtmlWriter out = new HtmlWriter(language);
    out.head(document, caseId, Held.STYLE);
    int number = 0;
    for (Section section : document.sections()) {
      number++;
      out.open(section, Numbering.of(number, language));
      section.blocks().forEach(block -> block.writeTo(out));
      out.close(section);
    }
    out.end(document.footer());
    return out.toString();
  }

  private static String style() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("report.css: missing (expected: beside " + HtmlReport.class.getName() + ")");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
