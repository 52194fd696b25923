package org.liangfa.source;

import static java.util.Objects.requireNonNull;

import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Text;

/**
 * What a basis key names.
 *
 * @param key the key it was asked for by
 * @param title 中华人民共和国行政处罚法（2021年修订） / Administrative Penalty Law (2021 revision)
 * @param label the title in 《》 and the place in it: 第三十三条第一款第二句 / art. 33 para. 1 sentence 2
 * @param text the words, lines separated by one newline; an item carries its number （五）
 * @param mark how well the words are attested
 * @param rank the rank of the instrument
 * @param span the days on which the instrument is in force, as far as seen
 * @param provenance where the words and days come from, and what was not checked; in English
 */
public record Passage(
    BasisKey key,
    Text title,
    Text label,
    String text,
    Mark mark,
    Rank rank,
    DateSpan span,
    String provenance) {
  public Passage {
    requireNonNull(key, "key");
    requireNonNull(title, "title");
    requireNonNull(label, "label");
    requireNonNull(text, "text");
    requireNonNull(mark, "mark");
    requireNonNull(rank, "rank");
    requireNonNull(span, "span");
    requireNonNull(provenance, "provenance");
  }
}
