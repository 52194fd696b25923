package org.liangfa.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangfa.kernel.Order;
import org.liangfa.source.BasisKey;
import org.liangfa.source.ChineseNumeral;
import org.liangfa.source.SourceException;
import org.liangfa.source.SourceRegistry;

/**
 * Finds violations by the words of an officer: Chinese or English words in any order, an article (第三十六条, 食品安全法124条,
 * FSL-2015#124), a law by its short name (食安法), or a part of an id.
 *
 * <p>Every word must be met. The order is by how well the words are met, then by id; it never depends on anything else.
 */
public final class CatalogueSearch {
  private static final Pattern ARTICLE = Pattern.compile(
      "(?:《?([^《》]*?)》?)第?([0-9]+|[零一二三四五六七八九十百千]+)条(之[一二三四五六七八九十]+)?"
          + "(?:第?([0-9]+|[一二三四五六七八九十]+)款)?(?:第?([0-9]+|[一二三四五六七八九十]+)项)?");
  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9-]*#\\S+");
  private static final Pattern LAW = Pattern.compile("《?[^《》]+(?:法|法典|条例|规定|办法|细则)》?");
  private static final Pattern LAW_NAME = Pattern.compile("《([^》]+)》");
  private static final Pattern ASCII = Pattern.compile("[\\x21-\\x7e]+");

  private final SourceRegistry sources;
  private final SpokenPhrases phrases;
  private final List<SearchEntry> entries;

  CatalogueSearch(Catalogue catalogue, SourceRegistry sources) {
    this.sources = sources;
    this.phrases = new SpokenPhrases(catalogue.spokenWords());
    this.entries = catalogue.ids().stream().map(id -> SearchEntry.of(catalogue, id)).toList();
  }

  /**
   * A violation found.
   *
   * @param violation its id
   * @param score how well it meets the words; higher is better, above 0
   */
  public record Hit(String violation, int score) {}

  /** Every violation that meets all the words, best first; no words find nothing. */
  public List<Hit> find(List<String> words) {
    List<ToIntFunction<SearchEntry>> terms = terms(words).stream().map(this::term).toList();
    List<Hit> hits = new ArrayList<>();
    for (SearchEntry entry : entries) {
      List<Integer> scores = terms.stream().map(term -> term.applyAsInt(entry)).toList();
      if (!scores.isEmpty() && !scores.contains(0)) {
        hits.add(new Hit(entry.id(), scores.stream().mapToInt(Integer::intValue).sum()));
      }
    }
    hits.sort(Order.byInt(Hit::score).descending().then(Hit::violation));
    return List.copyOf(hits);
  }

  /** For each word alone, how many violations meet it; in the order of the words. */
  public Map<String, Integer> each(List<String> words) {
    Map<String, Integer> found = new LinkedHashMap<>();
    for (String term : terms(words)) {
      found.put(term, find(List.of(term)).size());
    }
    return found;
  }

  private static List<String> terms(List<String> words) {
    return words.stream()
        .map(SearchEntry::plain)
        .flatMap(word -> List.of(word.split("[\\s,、;。]+")).stream())
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** How well an entry meets a word; 0 where it does not. */
  private ToIntFunction<SearchEntry> term(String term) {
    Matcher article = ARTICLE.matcher(term);
    if (KEY.matcher(term).matches()) {
      return key(term);
    } else if (article.matches()) {
      String law = article.group(1);
      String place = article(article);
      ToIntFunction<SearchEntry> phrase = law.isEmpty() ? entry -> 0 : phrases.meets(term);
      // A phrase may speak of an article: 发布广告法第九条禁止的广告.
      return entry -> Math.max(entry.cited(law, place), phrase.applyAsInt(entry));
    } else if (ASCII.matcher(term).matches()) {
      List<String> ways = phrases.lawful(term);
      return entry -> Math.max(entry.ascii(term), SpokenPhrases.best(ways, entry));
    }
    ToIntFunction<SearchEntry> phrase = phrases.meets(term);
    if (!LAW.matcher(term).matches()) {
      return phrase;
    }
    String law = term.replaceAll("[《》]", "");
    return entry -> Math.max(entry.cited(law, ""), phrase.applyAsInt(entry));
  }

  /** 第三十六条之一第一款第二项, however it was typed. */
  private static String article(Matcher typed) {
    String text = "第" + numeral(typed.group(2)) + "条" + (typed.group(3) == null ? "" : typed.group(3));
    text += typed.group(4) == null ? "" : "第" + numeral(typed.group(4)) + "款";
    return typed.group(5) == null ? text : text + "第" + numeral(typed.group(5)) + "项";
  }

  private static String numeral(String typed) {
    if (!typed.matches("[0-9]{1,4}") || Integer.parseInt(typed) == 0) {
      return typed;
    }
    return ChineseNumeral.of(Integer.parseInt(typed));
  }

  /** A key of the sources, such as FSL-2015#124.1(5), whether or not the sources hold that article. */
  private ToIntFunction<SearchEntry> key(String term) {
    BasisKey key;
    try {
      key = BasisKey.parse(term.toUpperCase(Locale.ROOT));
    } catch (SourceException e) {
      return entry -> 0;
    }
    Optional<String> law = sources.articles().stream()
        .filter(held -> held.source().equals(key.source()))
        .findFirst()
        .map(held -> LAW_NAME.matcher(sources.resolve(held).label().zh()))
        .filter(Matcher::find)
        .map(name -> name.group(1).replaceFirst("（.*", ""));
    String place = article(key);
    return entry -> law.map(name -> entry.cited(name, place)).orElse(0);
  }

  private static String article(BasisKey key) {
    String[] number = key.article().split("-", 2);
    String text = "第" + numeral(number[0]) + "条" + (number.length > 1 ? "之" + numeral(number[1]) : "");
    text += key.paragraph() == 0 ? "" : "第" + ChineseNumeral.of(key.paragraph()) + "款";
    return key.item() == 0 ? text : text + "第" + ChineseNumeral.of(key.item()) + "项";
  }
}

