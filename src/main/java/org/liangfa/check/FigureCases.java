package org.liangfa.check;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangfa.check.FigureCase.Located;
import org.liangfa.clause.FineClause;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Trial;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.result.FineAdvice;
import org.liangfa.result.Score;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.Utf8;

/** The cases of the tables of every pack: what is known to come out, at the limits and inside. */
public final class FigureCases {
  private static final ObjectReader READER =
      YAMLMapper.builder(YAMLFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
          .addModule(new JavaTimeModule())
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .build()
          .readerFor(FigureCase.class);

  private final List<Located> cases = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Reads {@code packs/<id>/figures.yaml} of every pack. */
  public FigureCases(RuleFiles files) {
    for (String path : files.list("packs", "/figures.yaml")) {
      String file = "rules/" + path;
      Utf8.decode(file, files.bytes(path), CheckCode.CASE_UNREADABLE, problems)
          .ifPresent(text -> read(file, path.split("/")[1], text));
    }
  }

  private void read(String file, String pack, String text) {
    try (JsonParser parser = READER.createParser(text)) {
      if (parser.nextToken() != JsonToken.START_ARRAY) {
        fail(file, 1, "文件不是用例的列表", "the file is no list of cases");
        return;
      }
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        int line = parser.currentTokenLocation().getLineNr();
        FigureCase one = READER.readValue(parser);
        if (one.name() == null || one.on() == null || one.expect() == null || one.expect().isEmpty()) {
          fail(file, line, "用例须有 name、on 和 expect", "a case needs name, on and expect");
        } else {
          cases.add(new Located(file, line, pack, one));
        }
      }
    } catch (JsonProcessingException e) {
      String what = e.getOriginalMessage().lines().findFirst().orElse("");
      int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
      fail(file, line, "读不懂，其后的用例都没有运行：" + what, "cannot be read, and no case after it was run: " + what);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void fail(String file, int line, String zh, String en) {
    problems.add(CheckCode.CASE_UNREADABLE.at(file + ":" + line, Text.of(zh, en)));
  }

  List<Located> cases() {
    return cases;
  }

  /** What could not be read. */
  List<Problem> problems() {
    return problems;
  }

  /** The place of the first case that does not hold of a rule base; empty if all do. */
  public Optional<String> firstRed(Liangfa liangfa) {
    return cases.stream().filter(one -> !check(one, liangfa).holds()).map(Located::place).findFirst();
  }

  /** The text of a file with what its cases expect changed to what comes out; a case that cannot be asked stays. */
  String rewritten(String file, String text, Liangfa liangfa) {
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    for (Located one : cases) {
      if (one.file().equals(file) && !check(one, liangfa).holds()) {
        try {
          Map<String, String> actual = actual(one, liangfa);
          one.content().expect().forEach((key, old) -> replace(lines, one.line() - 1, key, old, actual.get(key)));
        } catch (IllegalArgumentException | IllegalStateException e) {
          // Whoever checks is told of it.
          continue;
        }
      }
    }
    return String.join("\n", lines);
  }

  private static void replace(List<String> lines, int start, String key, String old, @Nullable String actual) {
    for (int i = start; i < lines.size() && (i == start || !lines.get(i).startsWith("- ")); i++) {
      lines.set(i, lines.get(i).replace(
          key + ": \"" + old + "\"", key + ": \"" + (actual == null ? old : actual) + "\""));
    }
  }

  static Checked check(Located one, Liangfa liangfa) {
    FigureCase content = one.content();
    List<Problem> found = new ArrayList<>();
    try {
      Map<String, String> actual = actual(one, liangfa);
      content.expect().forEach((key, expected) -> {
        if (!expected.equals(actual.get(key))) {
          found.add(CheckCode.FIGURES.at(one.place(), Text.of(
              "“" + content.name() + "”（" + content.on() + "）：" + key + " 应为 " + expected + "，实为 "
                  + actual.getOrDefault(key, "（没有，只有 " + actual.keySet() + "）"),
              one.pack() + " on " + content.on() + ": " + key + " expected " + expected + ", got " + actual.get(key))));
        }
      });
    } catch (IllegalArgumentException | IllegalStateException e) {
      found.add(CheckCode.FIGURES.at(one.place(),
          Text.of("“" + content.name() + "”：" + e.getMessage(), one.pack() + ": " + e.getMessage())));
    }
    return new Checked(one.file(), "" + content.name(), one.place(), found);
  }

  private static Map<String, String> actual(Located one, Liangfa liangfa) {
    FigureCase content = one.content();
    Trial trial = new Trial(liangfa, one.pack(), content.on());
    List<String> given = content.given() == null ? List.of() : content.given();
    Map<String, String> actual = new LinkedHashMap<>();
    if (content.test() != null) {
      actual.put("answer", trial.answer(content.test(), "" + content.party(), "" + content.figure()).name());
    } else if (content.overdue() != null) {
      actual.put("surcharge", trial.surcharge(Money.parse("" + content.max()), content.overdue())
          .map(Money::toString).orElse("NONE"));
    } else if (content.region() != null) {
      actual.put("packs", String.join(" ", trial.packs(content.region(), "" + content.domain())));
    } else if (content.violation() != null && content.act() != null) {
      List<String> listed = trial.listed(content.violation(), content.act(), Optional.ofNullable(content.before()),
          Optional.ofNullable(content.goods()).map(Money::parse));
      actual.put("listed", listed.isEmpty() ? "NONE" : String.join(" ", listed));
    } else if (content.violation() != null) {
      actual.put("fine", trial.clauseFine(content.violation()));
    } else if (content.form() != null) {
      @Nullable FineAdvice fine = trial.fine(fine(content), Tier.valueOf("" + content.tier()), given,
          content.percent() == null ? null : new BigDecimal(content.percent()));
      actual.put("amount", fine == null ? "NONE" : fine.amount().toString());
      actual.put("min", fine == null ? "NONE" : fine.min().toString());
      actual.put("max", fine == null ? "NONE" : String.valueOf(fine.max()));
      actual.put("step", fine == null ? "NONE" : fine.roundingStep().toString());
    } else {
      Score score = trial.score(given);
      actual.put("mitigating", score.mitigating().toPlainString());
      actual.put("aggravating", score.aggravating().toPlainString());
      actual.put("target", score.target().name());
    }
    return actual;
  }

  private static FineClause fine(FigureCase content) {
    return switch ("" + content.form()) {
      case "RANGE" -> new FineClause.Range(Money.parse("" + content.min()), Money.parse("" + content.max()));
      case "CEILING_ONLY" -> new FineClause.CeilingOnly(Money.parse("" + content.max()));
      case "FLOOR_ONLY" -> new FineClause.FloorOnly(Money.parse("" + content.min()));
      default -> throw new IllegalArgumentException(
          "form: " + content.form() + " (expected: RANGE, CEILING_ONLY or FLOOR_ONLY)");
    };
  }
}
