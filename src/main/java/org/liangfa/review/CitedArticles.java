package org.liangfa.review;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.liangfa.engine.RuleInfo;
import org.liangfa.kernel.Order;
import org.liangfa.source.BasisKey;
import org.liangfa.source.ChineseNumeral;
import org.liangfa.source.Passage;
import org.liangfa.source.SourceException;
import org.liangfa.source.SourceRegistry;

/**
 * Reads how a draft names a provision: by key, by the id of the rule that encodes it, or in words as on paper. Words are
 * looked up among the provisions that rules cite and the articles that hold them; of several versions the one in force
 * on the day is meant.
 */
final class CitedArticles {
  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

  private final SourceRegistry sources;
  private final Map<String, List<Passage>> byWords = new TreeMap<>();
  private final Map<String, BasisKey> byRule = new TreeMap<>();

  CitedArticles(SourceRegistry sources, List<RuleInfo> rules) {
    this.sources = sources;
    TreeSet<BasisKey> keys = new TreeSet<>(sources.articles());
    for (RuleInfo rule : rules) {
      byRule.put(rule.id(), rule.basis());
      keys.add(rule.basis());
      Optional.ofNullable(rule.also()).ifPresent(keys::add);
    }
    Set<BasisKey> whole = new TreeSet<>(keys);
    keys.forEach(key -> whole.addAll(holders(key)));
    whole.forEach(key -> resolve(key).ifPresent(this::index));
  }

  /** The paragraph and article that hold a provision. */
  private static List<BasisKey> holders(BasisKey key) {
    return List.of(
        new BasisKey(key.source(), key.article(), key.paragraph(), 0, 0),
        new BasisKey(key.source(), key.article(), 0, 0, 0));
  }

  private void index(Passage passage) {
    String words = plain(passage.label().zh());
    byWords.computeIfAbsent(words, any -> new ArrayList<>()).add(passage);
    // Of an article with one paragraph officers name the item alone.
    byWords.computeIfAbsent(words.replace("第一款", ""), any -> new ArrayList<>()).add(passage);
  }

  /** The provision meant; empty if it is unknown. */
  Optional<Passage> find(String written, LocalDate day) {
    if (byRule.containsKey(written)) {
      return resolve(byRule.get(written));
    }
    Optional<Passage> byKey = parse(written).flatMap(this::resolve);
    if (byKey.isPresent()) {
      return byKey;
    }
    return byWords.getOrDefault(plain(written), List.of()).stream()
        .min(Order.by((Passage passage) -> !passage.span().contains(day))
            .then(passage -> passage.key().toString().length())
            .then(Passage::key));
  }

  /** Whether the provision has items of which none is named: 第三十二条 without its 项. */
  boolean lacksItem(BasisKey key) {
    return key.item() == 0
        && resolve(new BasisKey(key.source(), key.article(), key.paragraph(), 0, 1)).isPresent();
  }

  /** Whether the one provision is the other or a part of it. */
  static boolean within(BasisKey part, BasisKey whole) {
    String inner = part.toString();
    String outer = whole.toString();
    return inner.equals(outer) || inner.startsWith(outer + ".") || inner.startsWith(outer + "(");
  }

  private static Optional<BasisKey> parse(String written) {
    try {
      return Optional.of(BasisKey.parse(written));
    } catch (SourceException e) {
      return Optional.empty();
    }
  }

  private Optional<Passage> resolve(BasisKey key) {
    try {
      return Optional.of(sources.resolve(key));
    } catch (SourceException e) {
      return Optional.empty();
    }
  }

  /** Without title marks, version, spaces and the name of the state, figures as numerals. */
  static String plain(String words) {
    String narrow = Normalizer.normalize(words, Normalizer.Form.NFKC)
        .replaceAll("\\([^()]*(?:修订|修正|年版|试行)[^()]*\\)", "")
        .replaceAll("[\\s《》()“”\"]", "")
        .replace("中华人民共和国", "");
    return DIGITS.matcher(narrow).replaceAll(CitedArticles::numeral);
  }

  private static String numeral(MatchResult digits) {
    int number = Integer.parseInt(digits.group());
    return number == 0 ? digits.group() : ChineseNumeral.of(number);
  }
}
