package org.liangfa.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangfa.kernel.Mark;

/**
 * One article, cut into paragraphs (款), sentences and items (项).
 *
 * <p>A line is a paragraph unless it begins with an item number; an item belongs to the paragraph before it.
 */
record Article(String number, Mark mark, String text, List<Paragraph> paragraphs) {
  private static final Pattern ITEM =
      Pattern.compile("(?:[（(]([一二三四五六七八九十]{1,3})[）)]|([0-9]{1,2})、).*");
  private static final Pattern SENTENCE = Pattern.compile("[^。]+(?:。[”’）)》]*|$)");

  /** A paragraph: its own line, and its items by number. */
  record Paragraph(String lead, SortedMap<Integer, String> items) {
    String text() {
      return items.isEmpty() ? lead : lead + "\n" + String.join("\n", items.values());
    }

    /** The sentences; the one that introduces the items includes them. */
    List<String> sentences() {
      List<String> sentences = new ArrayList<>();
      Matcher matcher = SENTENCE.matcher(lead);
      while (matcher.find()) {
        sentences.add(matcher.group());
      }
      if (!items.isEmpty()) {
        int last = sentences.size() - 1;
        sentences.set(last, text().substring(lead.lastIndexOf(sentences.get(last))));
      }
      return sentences;
    }
  }

  static Article of(String number, Mark mark, String text) {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (String line : text.split("\n")) {
      Matcher matcher = ITEM.matcher(line);
      if (matcher.matches() && !paragraphs.isEmpty()) {
        paragraphs.get(paragraphs.size() - 1).items().put(itemNumber(matcher), line);
      } else {
        paragraphs.add(new Paragraph(line, new TreeMap<>()));
      }
    }
    return new Article(number, mark, text, List.copyOf(paragraphs));
  }

  /** Whether every item has a paragraph and follows the item one below it. */
  static boolean itemsInOrder(String text) {
    int last = -1;
    for (String line : text.split("\n")) {
      Matcher matcher = ITEM.matcher(line);
      if (!matcher.matches()) {
        last = 0;
      } else if (last < 0 || itemNumber(matcher) != last + 1) {
        return false;
      } else {
        last++;
      }
    }
    return true;
  }

  /** The words a key names, or nothing if the article has no such paragraph, sentence or item. */
  Optional<String> select(BasisKey key) {
    if (key.paragraph() == 0) {
      return key.item() == 0
          ? Optional.of(text)
          : paragraphs.stream()
              .filter(p -> !p.items().isEmpty())
              .findFirst()
              .map(p -> p.items().get(key.item()));
    }
    if (key.paragraph() > paragraphs.size()) {
      return Optional.empty();
    }
    Paragraph paragraph = paragraphs.get(key.paragraph() - 1);
    List<String> sentences = paragraph.sentences();
    if (key.sentence() > sentences.size()) {
      return Optional.empty();
    }
    if (key.item() > 0) {
      // Items hang on the last sentence.
      boolean reachable = key.sentence() == 0 || key.sentence() == sentences.size();
      return reachable ? Optional.ofNullable(paragraph.items().get(key.item())) : Optional.empty();
    }
    return Optional.of(
        key.sentence() == 0 ? paragraph.text() : sentences.get(key.sentence() - 1));
  }

  private static int itemNumber(Matcher matcher) {
    return ChineseNumeral.parse(matcher.group(1) != null ? matcher.group(1) : matcher.group(2));
  }
}
