package org.liangfa.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.DecisionFile;
import org.liangfa.evaluation.Explanation;
import org.liangfa.evaluation.Liangfa;
import org.liangfa.evaluation.Options;
import org.liangfa.kernel.Problem;
import org.liangfa.result.Review;
import org.liangfa.review.Reviewer;
import org.liangfa.review.Skeleton;
import org.liangfa.source.RuleFiles;

class DraftsTest {
  private static final RuleFiles RULES = RuleFiles.directory(Path.of("rules"));
  private static final Liangfa LIANGFA = Liangfa.open(RULES);
  private static final Pattern AMOUNT = Pattern.compile("[0-9]+\\.[0-9]{2}");

  /** A case with the draft beside it. */
  private record Given(CaseFile file, DecisionFile decision, Explanation explanation, Review review) {
    static Given of(String sample, String draft) throws Exception {
      Path folder = Path.of("samples", sample);
      Path json = folder.resolve("case.json");
      CaseFile file = LIANGFA.read(Files.exists(json) ? json : folder.resolve("case.yaml"));
      DecisionFile decision = draft.isEmpty()
          ? Skeleton.of(LIANGFA, file, Options.NONE)
          : LIANGFA.readDecision(folder.resolve("decisions").resolve(draft + ".yaml"), draft + ".yaml");
      Options options = new Options(null, decision.decided(), Options.Changes.NONE);
      return new Given(file, decision, LIANGFA.explain(file, options),
          new Reviewer(LIANGFA).review(file, decision, Options.NONE));
    }

    String draft(RuleFiles files, Drafts.Document document) {
      return new Drafts(files).draft(document, file, decision, explanation, review);
    }
  }

  @Test
  void the_opinion_on_an_unlawful_draft_names_each_fault_with_its_article() throws Exception {
    String opinion = Given.of("shaoxing-1-as-published", "lenient-4000").draft(RULES, Drafts.Document.OPINION);

    assertThat(opinion).contains("改正前不得作出决定", "（不合法）罚款数额属于另一种处理", "低于法定最低额 20000.00元",
        "第三十六条第一款", "审议日期：【　待填写　】").doesNotContain("同意提交", "{{");
  }

  @Test
  void the_opinion_on_a_clean_draft_agrees() throws Exception {
    String opinion = Given.of("shaoxing-1-as-published", "clean").draft(RULES, Drafts.Document.OPINION);

    assertThat(opinion).contains("同意提交负责人决定").doesNotContain("（不合法）", "（偏离");
  }

  @Test
  void no_document_names_a_rule_of_the_program() throws Exception {
    for (Drafts.Document document : Drafts.Document.values()) {
      String text = Given.of("shaoxing-1-as-published", "clean").draft(RULES, document);

      assertThat(text).as(document.name()).contains("《量罚项目建议》第四十九条【本项目建议】开放")
          .doesNotContainPattern("（[A-Z]+(-[A-Z0-9]+)+）");
    }
  }

  @Test
  void what_is_not_determined_is_never_told_as_no_fine() throws Exception {
    for (Drafts.Document document : Drafts.Document.values()) {
      String text = Given.of("facts-still-open", "").draft(RULES, document);

      assertThat(text).as(document.name()).contains("是否罚款尚不能确定").doesNotContain("不罚款", "同意提交");
    }
  }

  @Test
  void a_departure_is_told_with_its_reason_and_approver() throws Exception {
    String reasons = Given.of("shaoxing-1-as-published", "override-amount").draft(RULES, Drafts.Document.REASONS);

    assertThat(reasons).contains("罚款6000.00元", "集体讨论认为", "局长某某", "没收烟花爆竹 41 箱");
  }

  /** Whatever the case, no figure is there that result and draft do not hold, and nothing is left open unmarked. */
  @ParameterizedTest
  @ValueSource(strings = {
    "shaoxing-1-as-published", "shaoxing-4-hardship-not-proven", "minor-corrected-harmless", "suspected-crime-transfer",
    "stepped-value-unknown", "facts-still-open"
  })
  void every_amount_is_one_of_the_result(String sample) throws Exception {
    Given given = Given.of(sample, "");
    String held = given.explanation().result() + " " + given.review() + " " + given.decision();
    for (Drafts.Document document : Drafts.Document.values()) {
      String text = given.draft(RULES, document);
      Set<String> amounts = new TreeSet<>();
      Matcher matcher = AMOUNT.matcher(text);
      while (matcher.find()) {
        amounts.add(matcher.group());
      }
      assertThat(amounts).as("%s %s", sample, document).allSatisfy(amount -> assertThat(held).contains(amount));
      assertThat(text).doesNotContain("{{", "null", "UNKNOWN");
    }
  }

  @Test
  void an_unknown_placeholder_is_told_with_its_line_even_where_the_case_would_leave_it_out() throws Exception {
    Given given = Given.of("shaoxing-1-as-published", "clean");
    RuleFiles spoilt = template("甲\n{{title}}\n{{#unlawful}}\n{{wat}}\n{{/unlawful}}\n");

    assertThatThrownBy(() -> given.draft(spoilt, Drafts.Document.OPINION))
        .isInstanceOfSatisfying(DraftException.class, e -> assertThat(e.problems()).singleElement()
            .extracting(Problem::code, Problem::place)
            .containsExactly("DRAFT-002", "rules/drafts/opinion.txt:4"));
  }

  @Test
  void braces_that_do_not_fit_are_told() throws Exception {
    Given given = Given.of("shaoxing-1-as-published", "clean");

    assertThatThrownBy(() -> given.draft(template("{{#unlawful}}\n甲"), Drafts.Document.OPINION))
        .isInstanceOfSatisfying(DraftException.class, e ->
            assertThat(e.problems()).extracting(Problem::code).containsExactly("DRAFT-003"));
  }

  @Test
  void a_template_of_ones_own_is_used() throws Exception {
    Given given = Given.of("shaoxing-1-as-published", "clean");

    assertThat(given.draft(template("{{title}}：{{draftTier}}"), Drafts.Document.OPINION))
        .isEqualTo("某经营部未经许可经营烟花爆竹案：减轻处罚");
  }

  @Test
  void a_template_saved_in_another_encoding_is_refused_and_never_drafts_garbage() throws Exception {
    Given given = Given.of("shaoxing-1-as-published", "clean");
    RuleFiles gbk = template("行政处罚决定审议意见\n{{title}}\n".getBytes(Charset.forName("GBK")));
    RuleFiles marked = template("\uFEFF审议意见\n");

    assertThatThrownBy(() -> given.draft(gbk, Drafts.Document.OPINION))
        .isInstanceOfSatisfying(DraftException.class, e -> assertThat(e.problems()).singleElement()
            .extracting(Problem::code, Problem::place)
            .containsExactly("DRAFT-004", "rules/drafts/opinion.txt"));
    assertThat(given.draft(marked, Drafts.Document.OPINION)).isEqualTo("审议意见\n");
  }

  @Test
  void a_line_break_in_a_title_begins_no_line_of_the_document() throws Exception {
    String text = Files.readString(Path.of("samples/shaoxing-1-as-published/case.json"))
        .replace("某经营部未经许可经营烟花爆竹案", "某经营部\\n审议意见：同意\\r\\n案");
    CaseFile file = LIANGFA.read(text.getBytes(StandardCharsets.UTF_8), "case.json");
    DecisionFile decision = Skeleton.of(LIANGFA, file, Options.NONE);
    Given given = new Given(file, decision, LIANGFA.explain(file, Options.NONE),
        new Reviewer(LIANGFA).review(file, decision, Options.NONE));

    assertThat(given.draft(RULES, Drafts.Document.OPINION)).contains("案件名称：某经营部 审议意见：同意 案\n");
  }

  private static RuleFiles template(String text) {
    return template(text.getBytes(StandardCharsets.UTF_8));
  }

  private static RuleFiles template(byte[] bytes) {
    return new RuleFiles() {
      @Override
      public SortedSet<String> list(String folder, String suffix) {
        return RULES.list(folder, suffix);
      }

      @Override
      public byte[] bytes(String path) {
        return path.startsWith("drafts/") ? bytes.clone() : RULES.bytes(path);
      }
    };
  }
}
