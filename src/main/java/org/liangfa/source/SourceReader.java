package org.liangfa.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Mark;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.source.SourceDraft.ArticleDraft;
import org.liangfa.source.SourceDraft.TitleDraft;

/** Turns the draft of one file into a source, adding everything that is wrong with it to one list. */
final class SourceReader {
  /** An inference is no text, so no source carries that mark. */
  private static final Mark[] MARKS = {Mark.VERBATIM, Mark.EXCERPT, Mark.PARAPHRASE, Mark.MEMORY, Mark.PROPOSAL};

  private static final StrictYaml.Codes CODES =
      new StrictYaml.Codes(SourceCode.BAD_YAML, SourceCode.WRONG_TYPE, SourceCode.UNKNOWN_PROPERTY);

  private final String place;
  private final List<Problem> problems;

  private SourceReader(String path, List<Problem> problems) {
    this.place = "rules/" + path;
    this.problems = problems;
  }

  /** The source, or nothing if anything is wrong with the file. */
  static Optional<Source> read(RuleFiles files, String path, List<Problem> problems) {
    SourceReader reader = new SourceReader(path, problems);
    int before = problems.size();
    Optional<SourceDraft> draft = Utf8.decode(reader.place, files.bytes(path), SourceCode.NOT_UTF8, problems)
        .flatMap(text -> StrictYaml.parse(reader.place, text, SourceDraft.class, CODES, problems));
    Optional<Source> source = draft.map(reader::source);
    return problems.size() == before ? source : Optional.empty();
  }

  /** Meaningful only if no problem was added. */
  private Source source(SourceDraft draft) {
    String id = required("id", draft.id);
    checkId(id);
    TitleDraft title = draft.title == null ? new TitleDraft() : draft.title;
    String zhTitle = required("title.zh", title.zh);
    String enTitle = required("title.en", title.en);
    String issuer = required("issuer", draft.issuer);
    Rank rank = word("rank", draft.rank, Rank.values());
    Division division =
        draft.division == null
            ? Division.ARTICLE
            : word("division", draft.division, Division.values());
    DateSpan span = span(draft.from, draft.until);
    String provenance = required("provenance", draft.provenance);
    List<Article> articles = articles(draft.articles);
    return new Source(id, Text.of(zhTitle, enTitle), issuer, rank, span, provenance, division, articles);
  }

  private void checkId(String id) {
    if (id.isEmpty()) {
      return;
    }
    if (!id.matches(BasisKey.SOURCE_FORM)) {
      add(SourceCode.UNNAMEABLE, "id", "id“" + id + "”无法引用", "the id \"" + id + "\" cannot be cited");
    }
    String name = place.substring(place.lastIndexOf('/') + 1);
    if (!name.equals(id + ".yaml")) {
      add(
          SourceCode.ID_NOT_FILE_NAME,
          "id",
          "id 是“" + id + "”，文件名是“" + name + "”",
          "the id is \"" + id + "\", the file name \"" + name + "\"");
    }
  }

  private DateSpan span(@Nullable String fromText, @Nullable String untilText) {
    LocalDate from = date("from", required("from", fromText));
    if (untilText == null) {
      missing("until");
    }
    LocalDate until = untilText == null || untilText.isEmpty() ? null : date("until", untilText);
    if (until != null && !from.isBefore(until)) {
      add(
          SourceCode.SPAN_ORDER,
          "until",
          "until " + until + " 不晚于 from " + from,
          "until " + until + " is not after from " + from);
      return new DateSpan(from, null);
    }
    return new DateSpan(from, until);
  }

  private LocalDate date(String field, String text) {
    if (!text.isEmpty()) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        add(
            SourceCode.WRONG_DATE,
            field,
            field + "“" + text + "”不是日期",
            field + " \"" + text + "\" is not a date");
      }
    }
    return field.equals("from") ? LocalDate.MIN : LocalDate.MAX;
  }

  private List<Article> articles(@Nullable List<@Nullable ArticleDraft> drafts) {
    if (drafts == null || drafts.isEmpty()) {
      missing("articles");
      return List.of();
    }
    List<Article> articles = new ArrayList<>();
    Set<String> numbers = new HashSet<>();
    for (int i = 0; i < drafts.size(); i++) {
      ArticleDraft draft = drafts.get(i);
      String field = "articles[" + i + "]";
      if (draft == null) {
        missing(field);
      } else {
        Article article = article(field, draft);
        if (!article.number().isEmpty() && !numbers.add(article.number())) {
          add(
              SourceCode.DUPLICATE_ARTICLE,
              field,
              "条号 " + article.number() + " 出现两次",
              "the number " + article.number() + " occurs twice");
        } else {
          articles.add(article);
        }
      }
    }
    return articles;
  }

  private Article article(String field, ArticleDraft draft) {
    String number = required(field + ".number", draft.number);
    if (!number.isEmpty() && !number.matches(BasisKey.ARTICLE_FORM)) {
      add(
          SourceCode.UNNAMEABLE,
          field,
          "条号“" + number + "”无法引用",
          "the number \"" + number + "\" cannot be cited");
    }
    Mark mark = word(field + ".mark", draft.mark, MARKS);
    String text = "";
    if (draft.text == null) {
      missing(field + ".text");
    } else {
      text =
          draft.text.lines().map(String::strip).filter(s -> !s.isEmpty()).collect(Collectors.joining("\n"));
      if (text.isEmpty()) {
        add(SourceCode.EMPTY_TEXT, field, "第 " + number + " 条没有文字", "number " + number + " has no words");
      } else if (!Article.itemsInOrder(text)) {
        add(
            SourceCode.ITEM_ORDER,
            field,
            "第 " + number + " 条的项不连续，或前面没有款",
            "the items of number " + number + " are out of order or follow no paragraph");
      }
    }
    return Article.of(number, mark, text);
  }

  private String required(String field, @Nullable String value) {
    if (value == null || value.isBlank()) {
      missing(field);
      return "";
    }
    return value;
  }

  private <E extends Enum<E>> E word(String field, @Nullable String value, E[] words) {
    if (!required(field, value).isEmpty()) {
      for (E word : words) {
        if (word.name().equals(value)) {
          return word;
        }
      }
      String known = Arrays.stream(words).map(Enum::name).collect(Collectors.joining(", "));
      add(
          SourceCode.UNKNOWN_WORD,
          field,
          field + "“" + value + "”不在下列之中：" + known,
          field + " \"" + value + "\" is none of " + known);
    }
    return words[0];
  }

  private void missing(String field) {
    add(SourceCode.MISSING, field, "缺少 " + field, field + " is missing");
  }

  private void add(SourceCode code, String field, String zhWhat, String enWhat) {
    problems.add(code.at(place + " " + field, zhWhat, enWhat));
  }
}
