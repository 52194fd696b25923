package org.liangfa.report;

import java.util.List;

/** The report formats there are. */
public final class Reports {
  private static final List<ReportFormat> FORMATS =
      List.of(new TextReport(), new BriefReport(), new JsonReport(), new MarkdownReport(), new HtmlReport());

  private Reports() {}

  /** Every format id, the default first: {@code text}, {@code brief}, {@code json}, {@code md}, {@code html}. */
  public static List<String> ids() {
    return FORMATS.stream().map(ReportFormat::id).toList();
  }

  /**
   * The format of that id.
   *
   * @throws IllegalArgumentException if there is none, naming those that there are
   */
  public static ReportFormat format(String id) {
    for (ReportFormat format : FORMATS) {
      if (format.id().equals(id)) {
        return format;
      }
    }
    throw new IllegalArgumentException("format: " + id + " (expected: one of " + String.join(", ", ids()) + ")");
  }
}
