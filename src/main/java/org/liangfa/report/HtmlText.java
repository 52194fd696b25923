package org.liangfa.report;

/** Text made fit for HTML. */
public final class HtmlText {
  private HtmlText() {}

  /** The text on one line, fit for element content and quoted attributes, with nothing left that acts. */
  public static String safe(String text) {
    return Neutral.line(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
