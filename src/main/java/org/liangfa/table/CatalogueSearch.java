package org.liangfa.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.kernel.Order;
import org.liangfa.kernel.Text;
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
  private static final Pattern FIRST_PARAGRAPH = Pattern.compile("第一款(第.+项)");
  private static final Pattern ASCII = Pattern.compile("[\\x21-\\x7e]+");
  /** A phrase of which so much stands in an entry, pair of signs by pair, is taken to be about it. */
  private static final long ENOUGH_PERCENT = 60;
  /** The most that a phrase met only by its parts scores: below any entry that holds it as it stands. */
  private static final int LOOSE = 5;

  private final SourceRegistry sources;
  private final SortedMap<String, List<String>> spoken;
  private final List<String> longestFirst;
  private final List<Entry> entries;

  CatalogueSearch(Catalogue catalogue, SourceRegistry sources) {
    this.sources = sources;
    this.spoken = catalogue.spokenWords();
    this.longestFirst = spoken.keySet().stream()
        .sorted(Order.byInt(String::length).descending().then(word -> word))
        .toList();
    this.entries = catalogue.ids().stream().map(id -> entry(catalogue, id)).toList();
  }

  /**
   * A violation found.
   *
   * @param violation its id
   * @param score how well it meets the words; higher is better, above 0
   */
  public record Hit(String violation, int score) {}

  /**
   * An article that a violation cites.
   *
   * @param law the name of the law, without its brackets
   * @param article the rest, a first paragraph before an item left out
   * @param whole the citation as it stands
   */
  private record Citation(String law, String article, String whole) {}

  /** What is searched of one violation. */
  private record Entry(
      String id,
      String title,
      String english,
      String domain,
      Text domainName,
      Set<Citation> citations,
      String conduct,
      String clause,
      String item,
      String everything) {}

  /** Every violation that meets all the words, best first; no words find nothing. */
  public List<Hit> find(List<String> words) {
    List<ToIntFunction<Entry>> terms = terms(words).stream().map(this::term).toList();
    List<Hit> hits = new ArrayList<>();
    for (Entry entry : entries) {
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
        .map(CatalogueSearch::plain)
        .flatMap(word -> List.of(word.split("[\\s,、;。]+")).stream())
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** How well an entry meets a word; 0 where it does not. */
  private ToIntFunction<Entry> term(String term) {
    Matcher article = ARTICLE.matcher(term);
    if (KEY.matcher(term).matches()) {
      return key(term);
    } else if (article.matches()) {
      String law = article.group(1);
      String place = article(article);
      ToIntFunction<Entry> phrase = law.isEmpty() ? entry -> 0 : chinese(term);
      // A phrase may speak of an article: 发布广告法第九条禁止的广告.
      return entry -> Math.max(cited(law, place, entry), phrase.applyAsInt(entry));
    } else if (ASCII.matcher(term).matches()) {
      List<String> ways = spoken.getOrDefault(term, List.of());
      return entry -> Math.max(ascii(term, entry), best(ways, entry));
    }
    ToIntFunction<Entry> phrase = chinese(term);
    if (!LAW.matcher(term).matches()) {
      return phrase;
    }
    String law = term.replaceAll("[《》]", "");
    return entry -> Math.max(cited(law, "", entry), phrase.applyAsInt(entry));
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
  private ToIntFunction<Entry> key(String term) {
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
    return entry -> law.map(name -> cited(name, place, entry)).orElse(0);
  }

  private static String article(BasisKey key) {
    String[] number = key.article().split("-", 2);
    String text = "第" + numeral(number[0]) + "条" + (number.length > 1 ? "之" + numeral(number[1]) : "");
    text += key.paragraph() == 0 ? "" : "第" + ChineseNumeral.of(key.paragraph()) + "款";
    return key.item() == 0 ? text : text + "第" + ChineseNumeral.of(key.item()) + "项";
  }

  /** Whether the entry cites the law, by its name or a short form, and the article; a paragraph asked for must be cited. */
  private static int cited(String law, String article, Entry entry) {
    String asked = brief(article);
    int best = 0;
    for (Citation citation : entry.citations()) {
      if (named(law, citation.law())) {
        String held = citation.article();
        boolean within = held.startsWith(asked) && !held.startsWith("之", asked.length());
        best = Math.max(best, held.equals(asked) ? 10 : within ? 9 : 0);
      }
    }
    return best;
  }

  /** Where an article has items, its first paragraph is often left out: 第一百二十四条第一款第五项, 第一百二十四条第五项. */
  private static String brief(String article) {
    return FIRST_PARAGRAPH.matcher(article).replaceFirst("$1");
  }

  /** 食品安全法, 食安法 and nothing at all name 中华人民共和国食品安全法. */
  private static boolean named(String law, String name) {
    String plain = name.replace("中华人民共和国", "");
    if (name.contains(law)) {
      return true;
    }
    int at = 0;
    for (int i = 0; i < law.length(); i++) {
      at = plain.indexOf(law.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    // A short form opens and ends as the name does.
    return plain.charAt(0) == law.charAt(0) && plain.endsWith(law.substring(law.length() - 1));
  }

  private static int ascii(String term, Entry entry) {
    if (entry.id().equals(term)) {
      return 20;
    } else if (("-" + entry.id() + "-").contains("-" + term + "-")) {
      return 9;
    } else if (entry.id().contains(term)) {
      return 7;
    } else if (entry.domain().equals(term)) {
      return 6;
    }
    return (entry.english() + " " + entry.domainName().en() + " " + entry.title()).contains(term) ? 5 : 0;
  }

  /** A word as it stands or as the law says it; failing that, a phrase by its parts. */
  private ToIntFunction<Entry> chinese(String term) {
    List<String> ways = ways(term);
    ToIntFunction<Entry> loose = loose(term);
    return entry -> {
      int best = best(ways, entry);
      return best > 0 ? best : loose.applyAsInt(entry);
    };
  }

  /** A word itself and the ways in which the law says it. */
  private List<String> ways(String word) {
    List<String> ways = new ArrayList<>(List.of(word));
    ways.addAll(spoken.getOrDefault(word, List.of()));
    return ways;
  }

  private static int best(List<String> ways, Entry entry) {
    return ways.stream().mapToInt(way -> literal(way, entry)).max().orElse(0);
  }

  private static int literal(String way, Entry entry) {
    if (entry.title().contains(way)) {
      return 8;
    } else if (entry.item().contains(way)) {
      return 6;
    } else if (entry.domainName().zh().contains(way)) {
      return 5;
    } else if (entry.conduct().contains(way)) {
      return 4;
    } else if (entry.citations().stream().anyMatch(citation -> citation.whole().contains(way))) {
      return 4;
    }
    return entry.clause().contains(way) ? 2 : 0;
  }

  /**
   * A longer phrase: the spoken words within it as the law says them, the longest first, and what is left by pairs of
   * signs; a single sign that is left (卖过期食品) says nothing.
   */
  private ToIntFunction<Entry> loose(String term) {
    List<String> within = new ArrayList<>();
    String rest = term;
    for (String word : longestFirst) {
      if (rest.contains(word) && !word.equals(term)) {
        within.add(word);
        rest = rest.replace(word, " ");
      }
    }
    List<String> left = List.of(rest.strip().split(" +")).stream().filter(part -> part.length() > 1).toList();
    if (left.isEmpty() && within.stream().allMatch(word -> word.length() == 1)) {
      return entry -> 0;
    } else if (within.isEmpty()) {
      List<String> pairs = term.length() < 4 ? List.of() : pairs(term);
      return entry -> met(pairs, entry);
    }
    List<ToIntFunction<Entry>> needed = new ArrayList<>();
    within.forEach(word -> {
      List<String> ways = ways(word);
      needed.add(entry -> best(ways, entry));
    });
    left.forEach(part -> {
      List<String> pairs = pairs(part);
      needed.add(entry -> Math.max(literal(part, entry), met(pairs, entry)));
    });
    return entry -> Math.min(LOOSE, needed.stream().mapToInt(need -> need.applyAsInt(entry)).min().orElse(0));
  }

  private static List<String> pairs(String phrase) {
    return IntStream.range(0, phrase.length() - 1).mapToObj(i -> phrase.substring(i, i + 2)).distinct().toList();
  }

  private static int met(List<String> pairs, Entry entry) {
    long met = pairs.stream().filter(entry.everything()::contains).count();
    if (pairs.isEmpty() || 100 * met < ENOUGH_PERCENT * pairs.size()) {
      return 0;
    }
    long inTitle = pairs.stream().filter(entry.title()::contains).count();
    return 100 * inTitle >= ENOUGH_PERCENT * pairs.size() ? 4 : 1;
  }

  private static Entry entry(Catalogue catalogue, String id) {
    List<PenaltyClause> versions = catalogue.versions(id);
    PenaltyClause latest = versions.get(versions.size() - 1);
    Set<Citation> citations = versions.stream()
        .flatMap(clause -> List.of(clause.penaltyBasis(), clause.conductBasis()).stream())
        .map(CatalogueSearch::citation)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    String domain = catalogue.domain(id).orElseThrow();
    String item = latest.penaltyText().lines().skip(1).collect(Collectors.joining("\n"));
    return new Entry(
        id,
        plain(latest.title().zh()),
        plain(latest.title().en()),
        domain,
        catalogue.domainName(domain),
        citations,
        plain(catalogue.provenance(latest).conductText()),
        plain(latest.penaltyText()),
        plain(item),
        plain(latest.title().zh() + "\n" + catalogue.provenance(latest).conductText() + "\n" + latest.penaltyText()));
  }

  private static Citation citation(String whole) {
    Matcher name = LAW_NAME.matcher(whole);
    return name.find()
        ? new Citation(name.group(1), brief(whole.substring(name.end())), whole)
        : new Citation("", "", whole);
  }

  /** As {@link #terms} writes the words looked for. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
