package org.liangfa.source;

import java.util.List;
import java.util.Optional;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Text;

/** One version of one instrument, as read from its file. */
record Source(
    String id,
    Text title,
    String issuer,
    Rank rank,
    DateSpan span,
    String provenance,
    Division division,
    List<Article> articles) {
  Source {
    articles = List.copyOf(articles);
  }

  Optional<Article> article(String number) {
    return articles.stream().filter(article -> article.number().equals(number)).findFirst();
  }

  Optional<Passage> find(BasisKey key) {
    return article(key.article())
        .flatMap(article -> article.select(key).map(text -> passage(key, text, article)));
  }

  private Passage passage(BasisKey key, String text, Article article) {
    return new Passage(key, title, label(key), text, article.mark(), rank, span, provenance);
  }

  private Text label(BasisKey key) {
    StringBuilder zh = new StringBuilder("《" + title.zh() + "》" + division.zh(key.article()));
    StringBuilder en = new StringBuilder(title.en() + " " + division.en(key.article()));
    append(zh, en, key.paragraph(), "款", "para.");
    append(zh, en, key.sentence(), "句", "sentence");
    append(zh, en, key.item(), "项", "item");
    return Text.of(zh.toString(), en.toString());
  }

  private static void append(StringBuilder zh, StringBuilder en, int number, String zhUnit, String enUnit) {
    if (number > 0) {
      zh.append("第").append(ChineseNumeral.of(number)).append(zhUnit);
      en.append(' ').append(enUnit).append(' ').append(number);
    }
  }
}
