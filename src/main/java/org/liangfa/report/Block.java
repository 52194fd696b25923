package org.liangfa.report;

import java.util.List;
import java.util.Set;

/** A piece of a section. All strings are plain text, unescaped and untrusted: each format makes them safe itself. */
sealed interface Block {

  /** Hands this block to the format that writes it. */
  void writeTo(BlockWriter out);

  /** How a reader should take something. */
  enum Tone {
    PLAIN,
    GOOD,
    WARNING,
    ALARM
  }

  /**
   * A label and what it labels.
   *
   * @param label without colon
   */
  record Field(String label, String value) {}

  /** Labelled values, one below the other. */
  record Fields(List<Field> fields) implements Block {
    public Fields {
      fields = List.copyOf(fields);
    }

    @Override
    public void writeTo(BlockWriter out) {
      out.fields(this);
    }
  }

  /**
   * One numbered point.
   *
   * @param tone how to take its tag
   * @param tag one or two words before it, such as a state or rule id; empty for none
   * @param text the point
   * @param notes lines below it, the label may be empty
   */
  record Item(Tone tone, String tag, String text, List<Field> notes) {
    public Item {
      notes = List.copyOf(notes);
    }
  }

  /** Numbered points. */
  record Items(List<Item> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public void writeTo(BlockWriter out) {
      out.items(this);
    }
  }

  /**
   * A table.
   *
   * @param caption what the table shows, for readers who cannot see it
   * @param figures columns, from 0, that hold figures and are set to the right
   */
  record Grid(String caption, List<String> header, List<List<String>> rows, Set<Integer> figures) implements Block {
    public Grid {
      header = List.copyOf(header);
      rows = List.copyOf(rows);
      figures = Set.copyOf(figures);
      for (List<String> row : rows) {
        if (row.size() != header.size()) {
          throw new IllegalArgumentException("row: " + row + " (expected: " + header.size() + " cells)");
        }
      }
    }

    @Override
    public void writeTo(BlockWriter out) {
      out.grid(this);
    }
  }

  /** A paragraph. */
  record Note(Tone tone, String text) implements Block {
    @Override
    public void writeTo(BlockWriter out) {
      out.note(this);
    }
  }

  /**
   * Text to be copied into the file.
   *
   * @param languageTag language it is written in, such as {@code zh-CN}
   */
  record Paste(String languageTag, List<String> paragraphs) implements Block {
    public Paste {
      paragraphs = List.copyOf(paragraphs);
    }

    @Override
    public void writeTo(BlockWriter out) {
      out.paste(this);
    }
  }
}
