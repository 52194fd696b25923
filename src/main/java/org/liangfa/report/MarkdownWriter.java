package org.liangfa.report;

import java.util.List;
import org.liangfa.kernel.Joined;
import org.liangfa.kernel.Language;

/** Writes blocks as Markdown. Every string of the document passes {@link #safe}. */
final class MarkdownWriter implements BlockWriter {
  private static final String SPECIAL = "\\`*_[]|~$#";

  private final StringBuilder out = new StringBuilder();
  private final String colon;

  MarkdownWriter(Language language) {
    this.colon = language == Language.ZH ? "：" : ": ";
  }

  /**
   * The text without any meaning to Markdown or HTML: one line, special characters escaped, no automatic links, no list
   * or heading at its start.
   */
  static String safe(String text) {
    String clean = Neutral.line(text);
    StringBuilder safe = new StringBuilder(clean.length());
    for (int i = 0; i < clean.length(); i++) {
      char c = clean.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '@' -> safe.append("&#64;");
        default -> safe.append(isSpecial(clean, i) ? "\\" : "").append(c);
      }
    }
    return safe.toString();
  }

  private static boolean isSpecial(String text, int at) {
    char c = text.charAt(at);
    if (SPECIAL.indexOf(c) >= 0) {
      return true;
    }
    if (c == ':' && text.startsWith("://", at)) {
      return true;
    }
    if (c == '.' && at >= 3 && text.substring(at - 3, at).equalsIgnoreCase("www")) {
      return true;
    }
    if (at == 0) {
      return "+-=".indexOf(c) >= 0;
    }
    boolean ends = at + 1 == text.length() || text.charAt(at + 1) == ' ';
    return (c == '.' || c == ')') && ends && text.substring(0, at).chars().allMatch(Character::isDigit);
  }

  void head(Document document) {
    line("# " + safe(document.title()));
    line("");
    String amount = document.tier().isPenalty() ? " · " + safe(document.amount()) : "";
    String taken = document.taken().isEmpty() ? "" : " · " + safe(document.taken());
    line("**" + safe(document.tierLabel()) + amount + taken + "**");
    line("");
    if (!document.alert().isEmpty()) {
      line("> ⚠ " + safe(document.alert()));
      line("");
    }
    fields(document.facts());
  }

  void heading(String title) {
    line("## " + safe(title));
    line("");
  }

  void end(String footer) {
    line("---");
    line("");
    line(safe(footer));
  }

  @Override
  public void fields(Block.Fields block) {
    block.fields().forEach(field -> line("- " + pair(field)));
    line("");
  }

  private String pair(Block.Field field) {
    return "**" + safe(field.label()) + "**" + colon + safe(field.value());
  }

  @Override
  public void items(Block.Items block) {
    int number = 0;
    for (Block.Item item : block.items()) {
      number++;
      String count = number + ". ";
      String tag = item.tag().isEmpty() ? "" : "**" + safe(item.tag()) + "** ";
      line(count + tag + safe(item.text()));
      item.notes().forEach(note -> line(" ".repeat(count.length()) + "- " + pair(note)));
    }
    line("");
  }

  @Override
  public void grid(Block.Grid block) {
    row(block.header());
    StringBuilder rule = new StringBuilder("|");
    for (int i = 0; i < block.header().size(); i++) {
      rule.append(block.figures().contains(i) ? " ---: |" : " --- |");
    }
    line(rule.toString());
    block.rows().forEach(this::row);
    line("");
  }

  private void row(List<String> cells) {
    line(cells.stream().map(MarkdownWriter::safe).collect(Joined.with(" | ", "| ", " |")));
  }

  @Override
  public void note(Block.Note block) {
    line((block.tone() == Block.Tone.PLAIN ? "" : "> ⚠ ") + safe(block.text()));
    line("");
  }

  @Override
  public void paste(Block.Paste block) {
    line(block.paragraphs().stream().map(text -> "> " + safe(text)).collect(Joined.with("\n>\n")));
    line("");
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
