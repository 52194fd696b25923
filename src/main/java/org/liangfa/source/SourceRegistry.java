package org.liangfa.source;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Problem;

/**
 * Every text that rules and tables may cite; immutable.
 *
 * <p>A key that names nothing is an error, never an empty text: a figure or rule without its article must not run.
 */
public final class SourceRegistry {
  private final Map<String, Source> sources;
  /** Passages found before: no more than the sources hold. */
  private final Map<BasisKey, Passage> resolved = new ConcurrentHashMap<>();

  private SourceRegistry(Map<String, Source> sources) {
    this.sources = sources;
  }

  /**
   * A registry as one keeps it for later.
   *
   * @param sources by id, sorted
   */
  public record Kept(Map<String, Source> sources) {}

  /** What {@link #of} makes the same registry from. */
  public Kept kept() {
    return new Kept(sources);
  }

  /** A registry that was read and checked before. */
  public static SourceRegistry of(Kept kept) {
    return new SourceRegistry(kept.sources());
  }

  /**
   * Reads {@code sources/*.yaml}.
   *
   * @throws SourceException with everything that is wrong in any file, or if there is no file
   */
  public static SourceRegistry read(RuleFiles files) {
    requireNonNull(files, "files");
    List<Problem> problems = new ArrayList<>();
    TreeMap<String, Source> sources = new TreeMap<>();
    for (String path : files.list("sources", ".yaml")) {
      SourceReader.read(files, path, problems)
          .filter(source -> sources.putIfAbsent(source.id(), source) != null)
          .ifPresent(
              source ->
                  problems.add(
                      SourceCode.DUPLICATE_ID.at(
                          "rules/" + path + " id",
                          "id“" + source.id() + "”已用于另一个文件",
                          "the id \"" + source.id() + "\" is taken by another file")));
    }
    if (sources.isEmpty() && problems.isEmpty()) {
      problems.add(
          SourceCode.NO_SOURCES.at("rules/sources", "没有任何法律文件", "there is no source at all"));
    }
    if (!problems.isEmpty()) {
      throw new SourceException(problems);
    }
    return new SourceRegistry(sources);
  }

  /** A key for every article, by source id and then in the order of its file. */
  public List<BasisKey> articles() {
    return sources.values().stream()
        .flatMap(
            source ->
                source.articles().stream()
                    .map(article -> new BasisKey(source.id(), article.number(), 0, 0, 0)))
        .collect(Collectors.toUnmodifiableList());
  }

  /**
   * The words a key names, with title, label, mark and span.
   *
   * @throws SourceException with {@link SourceCode#KEY_UNRESOLVED} if it names nothing
   */
  public Passage resolve(BasisKey key) {
    requireNonNull(key, "key");
    @Nullable Passage known = resolved.get(key);
    if (known != null) {
      return known;
    }
    Passage found = Optional.ofNullable(sources.get(key.source()))
        .flatMap(source -> source.find(key))
        .orElseThrow(() -> new SourceException(List.of(unresolved(key))));
    resolved.put(key, found);
    return found;
  }

  /**
   * Whether the sentence stands in the words the key names, as one or more whole clauses.
   *
   * <p>White space and the width of punctuation do not matter: （） equals (). A fragment that begins or ends inside a
   * clause is no quotation, since the words left out could turn its sense.
   *
   * @throws SourceException as {@link #resolve}
   */
  public boolean quotes(BasisKey key, String sentence) {
    requireNonNull(sentence, "sentence");
    String text = comparable(resolve(key).text());
    String quoted = comparable(sentence);
    if (quoted.isEmpty()) {
      return false;
    }
    for (int at = text.indexOf(quoted); at >= 0; at = text.indexOf(quoted, at + 1)) {
      int end = at + quoted.length();
      boolean wholeStart = at == 0 || isPunctuation(text.charAt(at - 1)) || isPunctuation(text.charAt(at));
      boolean wholeEnd =
          end == text.length() || isPunctuation(text.charAt(end)) || isPunctuation(text.charAt(end - 1));
      if (wholeStart && wholeEnd) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the instrument a key cites is in force on the day.
   *
   * @throws SourceException as {@link #resolve}
   */
  public boolean inForce(BasisKey key, LocalDate day) {
    return resolve(key).span().contains(day);
  }

  private Problem unresolved(BasisKey key) {
    Source source = sources.get(key.source());
    if (source == null) {
      String ids = String.join(", ", sources.keySet());
      return SourceCode.KEY_UNRESOLVED.at(
          key.toString(),
          "没有 id 为“" + key.source() + "”的文件；已有 " + ids,
          "there is no source \"" + key.source() + "\"; known are " + ids);
    }
    Optional<Article> article = source.article(key.article());
    if (article.isEmpty()) {
      String numbers =
          source.articles().stream().map(Article::number).collect(Collectors.joining(", "));
      return SourceCode.KEY_UNRESOLVED.at(
          key.toString(),
          key.source() + " 未收录 " + key.article() + "；收录的是 " + numbers,
          key.source() + " does not hold " + key.article() + "; it holds " + numbers);
    }
    int paragraphs = article.get().paragraphs().size();
    return SourceCode.KEY_UNRESOLVED.at(
        key.toString(),
        "该条共 " + paragraphs + " 款，没有所指的款、句或项",
        "the article has " + paragraphs + " paragraph(s) and no such paragraph, sentence or item");
  }

  private static String comparable(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\\s", "")
        .replaceAll("[“”]", "\"")
        .replaceAll("[‘’]", "'");
  }

  private static boolean isPunctuation(char c) {
    return !Character.isLetterOrDigit(c);
  }
}
