package org.liangfa.report;

import java.util.List;
import java.util.Locale;
import org.liangfa.kernel.Language;
import org.liangfa.kernel.Tier;

/**
 * Writes blocks as HTML. Every string of the document passes {@link #safe}, which makes it fit for element content and
 * quoted attributes; the policy in the head forbids scripts and loading should anything slip through.
 */
final class HtmlWriter implements BlockWriter {
  private final StringBuilder out = new StringBuilder();
  private final boolean chinese;

  HtmlWriter(Language language) {
    this.chinese = language == Language.ZH;
  }

  static String safe(String text) {
    return HtmlText.safe(text);
  }

  void head(Document document, String caseId, String style) {
    line("<!DOCTYPE html>");
    line("<html lang=\"" + (chinese ? "zh-CN" : "en") + "\">");
    line("<head>");
    line("<meta charset=\"utf-8\">");
    line("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line("<meta name=\"color-scheme\" content=\"light dark\">");
    line("<meta name=\"referrer\" content=\"no-referrer\">");
    line("<title>" + safe(document.title() + " · " + caseId) + "</title>");
    line("<style>");
    out.append(style);
    line("</style>");
    line("</head>");
    line("<body>");
    line("<header class=\"" + kind(document.tier()) + "\">");
    line("<h1>" + safe(document.title()) + "</h1>");
    line("<p class=\"tier\">" + safe(document.tierLabel()) + "</p>");
    if (document.tier().isPenalty()) {
      line("<p class=\"amount\">" + safe(document.amount()) + "</p>");
    }
    if (!document.range().isEmpty()) {
      line("<p class=\"range\">" + (chinese ? "本档依法可处 " : "Lawful in this tier: ") + safe(document.range()) + "</p>");
    }
    if (!document.taken().isEmpty()) {
      line("<p class=\"taken\">" + safe(document.taken()) + "</p>");
    }
    if (!document.alert().isEmpty()) {
      line("<p class=\"note warning\" role=\"note\"><a href=\"#first\">" + safe(document.alert()) + "</a></p>");
    }
    fields(document.facts());
    line("</header>");
    contents(document);
    line("<main>");
  }

  private void contents(Document document) {
    line("<nav aria-label=\"" + (chinese ? "目录" : "Contents") + "\"><ol>");
    for (Section section : document.sections()) {
      line("<li><a href=\"#" + section.id() + "\">" + safe(section.title()) + "</a></li>");
    }
    line("</ol></nav>");
  }

  private static String kind(Tier tier) {
    if (tier.isPenalty()) {
      return "penalty";
    }
    boolean person = tier == Tier.TRANSFER || tier == Tier.UNDETERMINED;
    return person ? "person" : "no-penalty";
  }

  void open(Section section, String number) {
    line("<section id=\"" + section.id() + "\" aria-labelledby=\"" + section.id() + "-h\">");
    line("<h2 id=\"" + section.id() + "-h\"><span class=\"number\">" + safe(number) + "</span>"
        + safe(section.title()) + "</h2>");
    if (section.reviewerOnly()) {
      line("<details><summary>" + safe(section.title()) + "</summary>");
    }
  }

  void close(Section section) {
    if (section.reviewerOnly()) {
      line("</details>");
    }
    line("</section>");
  }

  void end(String footer) {
    line("</main>");
    line("<footer><p>" + safe(footer) + "</p></footer>");
    line("</body>");
    line("</html>");
  }

  @Override
  public void fields(Block.Fields block) {
    pairs(block.fields(), "fields");
  }

  private void pairs(List<Block.Field> fields, String name) {
    line("<dl class=\"" + name + "\">");
    for (Block.Field field : fields) {
      line("<div><dt>" + safe(field.label()) + "</dt><dd>" + safe(field.value()) + "</dd></div>");
    }
    line("</dl>");
  }

  @Override
  public void items(Block.Items block) {
    line("<ol class=\"items\">");
    for (Block.Item item : block.items()) {
      line("<li class=\"" + name(item.tone()) + "\">");
      String tag = item.tag().isEmpty() ? "" : "<span class=\"tag\">" + safe(item.tag()) + "</span> ";
      line("<p>" + tag + safe(item.text()) + "</p>");
      if (!item.notes().isEmpty()) {
        pairs(item.notes(), "notes");
      }
      line("</li>");
    }
    line("</ol>");
  }

  /** Roles are written out because the narrow layout turns rows into blocks, which would lose them. */
  @Override
  public void grid(Block.Grid block) {
    line("<table role=\"table\">");
    line("<caption>" + safe(block.caption()) + "</caption>");
    line("<thead role=\"rowgroup\"><tr role=\"row\">");
    for (int i = 0; i < block.header().size(); i++) {
      line("<th scope=\"col\" role=\"columnheader\"" + figure(block, i) + ">" + safe(block.header().get(i)) + "</th>");
    }
    line("</tr></thead>");
    line("<tbody role=\"rowgroup\">");
    for (List<String> row : block.rows()) {
      line("<tr role=\"row\">");
      for (int i = 0; i < row.size(); i++) {
        line("<td role=\"cell\"" + figure(block, i) + " data-label=\"" + safe(block.header().get(i)) + "\">"
            + safe(row.get(i)) + "</td>");
      }
      line("</tr>");
    }
    line("</tbody>");
    line("</table>");
  }

  private static String figure(Block.Grid block, int column) {
    return block.figures().contains(column) ? " class=\"figure\"" : "";
  }

  @Override
  public void note(Block.Note block) {
    line("<p class=\"note " + name(block.tone()) + "\">" + safe(block.text()) + "</p>");
  }

  @Override
  public void paste(Block.Paste block) {
    line("<p class=\"hint\">" + (chinese ? "点按即全选，可直接复制。" : "A click selects all of it, ready to copy.") + "</p>");
    line("<div class=\"paste\" lang=\"" + block.languageTag() + "\">");
    block.paragraphs().forEach(paragraph -> line("<p>" + safe(paragraph) + "</p>"));
    line("</div>");
  }

  private static String name(Block.Tone tone) {
    return tone.name().toLowerCase(Locale.ROOT);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
