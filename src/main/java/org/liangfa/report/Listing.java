package org.liangfa.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.liangfa.kernel.Language;
import org.liangfa.result.Result;

/**
 * Plain headings, labelled values, points and tables, for a terminal laid out as the text report is, or as Markdown. For
 * whoever shows something other than a result: rules, table rows, violations. Not safe for use by several threads.
 */
public final class Listing {
  private final BlockWriter out;
  private final Consumer<String> heading;

  /** An empty page of {@value TextReport#COLUMNS} columns. */
  public Listing(Language language) {
    TextWriter text = new TextWriter(language, TextReport.COLUMNS);
    this.out = text;
    this.heading = text::heading;
  }

  private Listing(MarkdownWriter markdown) {
    this.out = markdown;
    this.heading = markdown::heading;
  }

  /** An empty page of Markdown. */
  public static Listing markdown(Language language) {
    return new Listing(new MarkdownWriter(language));
  }

  /**
   * One point.
   *
   * @param tag what it is filed under, such as a rule id; empty for none
   * @param text the point
   * @param notes labelled values below it, in order; blank ones are left out
   */
  public record Point(String tag, String text, Map<String, String> notes) {
    public Point {
      notes = new LinkedHashMap<>(notes);
    }
  }

  /** A heading with a line under it. */
  public Listing heading(String title) {
    heading.accept(title);
    return this;
  }

  /** A paragraph. */
  public Listing paragraph(String text) {
    out.note(new Block.Note(Block.Tone.PLAIN, text));
    return this;
  }

  /** Labelled values in order; blank ones are left out. */
  public Listing fields(Map<String, String> values) {
    out.fields(list(values).fields());
    return this;
  }

  /** Numbered points; nothing for none. */
  public Listing points(List<Point> points) {
    List<Block.Item> items = new ArrayList<>();
    points.forEach(point ->
        items.add(new Block.Item(Block.Tone.PLAIN, point.tag(), point.text(), list(point.notes()).list())));
    if (!items.isEmpty()) {
      out.items(new Block.Items(items));
    }
    return this;
  }

  /**
   * A table.
   *
   * @param figures columns, from 0, that are set to the right
   */
  public Listing table(List<String> header, List<List<String>> rows, Set<Integer> figures) {
    out.grid(new Block.Grid("", header, rows, figures));
    return this;
  }

  /** The published decisions beside a result, as the reports show them; nothing where none is listed. */
  public Listing comparable(Result result, Language language) {
    if (!result.comparable().isEmpty()) {
      for (Section section : new FollowUpSections(result, new Wording(language)).comparable()) {
        heading(section.title());
        section.blocks().forEach(block -> block.writeTo(out));
      }
    }
    return this;
  }

  private static FieldList list(Map<String, String> values) {
    FieldList fields = new FieldList();
    values.forEach(fields::add);
    return fields;
  }

  /** Everything so far, without the empty line before the first heading; ends in LF. */
  @Override
  public String toString() {
    return out.toString().replaceFirst("^\n", "");
  }
}
