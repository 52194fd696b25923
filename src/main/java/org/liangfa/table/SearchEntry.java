package org.liangfa.table;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.kernel.Text;

/** What is searched of one violation, and how well it meets a word: 0 where it does not. */
record SearchEntry(
    String id,
    String title,
    String english,
    String domain,
    Text domainName,
    Set<Citation> citations,
    String conduct,
    String clause,
    String item,
    String everything) {
  private static final Pattern LAW_NAME = Pattern.compile("《([^》]+)》");
  private static final Pattern FIRST_PARAGRAPH = Pattern.compile("第一款(第.+项)");
  /** A phrase of which so much stands in an entry, pair of signs by pair, is taken to be about it. */
  private static final long ENOUGH_PERCENT = 60;

  /**
   * An article that a violation cites.
   *
   * @param law the name of the law, without its brackets
   * @param article the rest, a first paragraph before an item left out
   * @param whole the citation as it stands
   */
  record Citation(String law, String article, String whole) {}

  /** Of the latest version; the articles of all. */
  static SearchEntry of(Catalogue catalogue, String id) {
    List<PenaltyClause> versions = catalogue.versions(id);
    PenaltyClause latest = versions.get(versions.size() - 1);
    Set<Citation> citations = versions.stream()
        .flatMap(clause -> List.of(clause.penaltyBasis(), clause.conductBasis()).stream())
        .map(SearchEntry::citation)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    String domain = catalogue.domain(id).orElseThrow();
    String item = latest.penaltyText().lines().skip(1).collect(Collectors.joining("\n"));
    return new SearchEntry(
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

  /** Whether it cites the law, by its name or a short form, and the article; a paragraph asked for must be cited. */
  int cited(String law, String article) {
    String asked = brief(article);
    int best = 0;
    for (Citation citation : citations) {
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

  /** A word or id of English letters. */
  int ascii(String term) {
    if (id.equals(term)) {
      return 20;
    } else if (("-" + id + "-").contains("-" + term + "-")) {
      return 9;
    } else if (id.contains(term)) {
      return 7;
    } else if (domain.equals(term)) {
      return 6;
    }
    return (english + " " + domainName.en() + " " + title).contains(term) ? 5 : 0;
  }

  /** A word as it stands. */
  int literal(String way) {
    if (title.contains(way)) {
      return 8;
    } else if (item.contains(way)) {
      return 6;
    } else if (domainName.zh().contains(way)) {
      return 5;
    } else if (conduct.contains(way)) {
      return 4;
    } else if (citations.stream().anyMatch(citation -> citation.whole().contains(way))) {
      return 4;
    }
    return clause.contains(way) ? 2 : 0;
  }

  /** A phrase by its pairs of signs. */
  int met(List<String> pairs) {
    if (pairs.isEmpty() || !enough(pairs, everything)) {
      return 0;
    }
    return enough(pairs, title) ? 4 : 1;
  }

  /** Whether so many of the pairs stand in a text; it is not read on once too many are missing. */
  private static boolean enough(List<String> pairs, String text) {
    int missing = 0;
    for (String pair : pairs) {
      missing += text.contains(pair) ? 0 : 1;
      if (100 * (pairs.size() - missing) < ENOUGH_PERCENT * pairs.size()) {
        return false;
      }
    }
    return true;
  }

  /** Text as it is searched and words as they are looked for: width and letter case do not matter. */
  static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
