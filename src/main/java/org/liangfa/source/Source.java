package org.liangfa.source;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
    List<Article> articles,
    Map<String, Article> byNumber) {

  Source(
      String id,
      Text title,
      String issuer,
      Rank rank,
      DateSpan span,
      String provenance,
      Division division,
      List<Article> articles) {
    this(
        id,
        title,
        issuer,
        rank,
        span,
        provenance,
        division,
        List.copyOf(articles),
        articles.stream().collect(toMap(Article::number, Function.identity())));
  }

  Optional<Passage> find(BasisKey key) {
    return Optional.ofNullable(byNumber.get(key.article()))
        .flatMap(
            article ->
                article
                    .select(key)
                    .map(text -> new Passage(key, title, label(key), text, article.mark(), rank, span)));
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
