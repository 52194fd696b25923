package org.liangfa.report;

import java.util.List;
import org.liangfa.kernel.Language;

/** Writes blocks as indented, wrapped lines. Everything passes {@link Neutral} first. */
final class TextWriter implements BlockWriter {
  private static final String INDENT = "  ";
  private static final int WIDEST_LABEL = 18;

  private final StringBuilder out = new StringBuilder();
  private final boolean chinese;
  private final int columns;
  private boolean fresh = true;

  TextWriter(Language language, int columns) {
    this.chinese = language == Language.ZH;
    this.columns = columns;
  }

  /** Title, tier and amount, facts and alert. */
  void banner(Document document) {
    line("=".repeat(columns));
    line(document.title());
    String amount = document.tier().isPenalty() ? (chinese ? "，" : ", ") + document.amount() : "";
    wrapped("", INDENT, document.lead() + document.tierLabel() + amount);
    if (!document.taken().isEmpty()) {
      wrapped(chinese ? "      " : INDENT, INDENT, document.taken());
    }
    line("=".repeat(columns));
    pairs("", document.facts().fields());
    if (!document.alert().isEmpty()) {
      line("");
      wrapped("!! ", "   ", document.alert());
    }
  }

  void heading(String title) {
    line("");
    String clean = Neutral.line(title);
    line(clean);
    line("-".repeat(Math.min(columns, TextWidth.of(clean))));
    fresh = true;
  }

  /** An empty line between the blocks of a section. */
  private void gap() {
    if (!fresh) {
      line("");
    }
    fresh = false;
  }

  void end(String footer, String seeAlso) {
    line("");
    line("-".repeat(columns));
    wrapped("", "", footer);
    if (!seeAlso.isEmpty()) {
      wrapped("", "", seeAlso);
    }
  }

  @Override
  public void fields(Block.Fields block) {
    gap();
    pairs(INDENT, block.fields());
  }

  private void pairs(String indent, List<Block.Field> fields) {
    int label = fields.stream().mapToInt(field -> TextWidth.of(Neutral.line(field.label())))
        .filter(width -> width <= WIDEST_LABEL).max().orElse(INDENT.length());
    for (Block.Field field : fields) {
      String name = Neutral.line(field.label());
      String rest = indent + " ".repeat(label) + INDENT;
      if (TextWidth.of(name) > label) {
        wrapped(indent, indent, name);
        wrapped(rest, rest, field.value());
      } else {
        wrapped(indent + TextWidth.padRight(name, label) + INDENT, rest, field.value());
      }
    }
  }

  @Override
  public void items(Block.Items block) {
    gap();
    int number = 0;
    int digits = String.valueOf(block.items().size()).length();
    for (Block.Item item : block.items()) {
      number++;
      String count = TextWidth.padLeft(String.valueOf(number), digits) + ". ";
      String deeper = INDENT + " ".repeat(count.length());
      String tag = item.tag().isEmpty() ? "" : "[" + item.tag() + "] ";
      wrapped(INDENT + count, deeper, tag + item.text());
      pairs(deeper, item.notes());
    }
  }

  @Override
  public void grid(Block.Grid block) {
    gap();
    Block.Grid clean = new Block.Grid(block.caption(), block.header().stream().map(Neutral::line).toList(),
        block.rows().stream().map(row -> row.stream().map(Neutral::line).toList()).toList(), block.figures());
    TextTable.lines(clean, columns - INDENT.length()).forEach(row -> line(INDENT + row));
  }

  @Override
  public void note(Block.Note block) {
    gap();
    boolean plain = block.tone() == Block.Tone.PLAIN;
    wrapped(INDENT + (plain ? "" : "!! "), INDENT + (plain ? "" : "   "), block.text());
  }

  @Override
  public void paste(Block.Paste block) {
    gap();
    block.paragraphs().forEach(paragraph -> line(Neutral.line(paragraph)));
  }

  private void wrapped(String first, String rest, String text) {
    String indent = first;
    for (String part : LineWrap.wrap(Neutral.line(text), columns - TextWidth.of(rest))) {
      line(indent + part);
      indent = rest;
    }
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
