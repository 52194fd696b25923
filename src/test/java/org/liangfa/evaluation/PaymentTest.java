package org.liangfa.evaluation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.liangfa.kernel.Money;
import org.liangfa.result.PaymentPlan;
import org.liangfa.result.Surcharge;
import org.liangfa.source.RuleFiles;

/** What is still to be paid, and in which terms: what the samples do not reach. */
class PaymentTest {
  private static final RuleFiles FILES = RuleFiles.directory(Path.of("rules"));
  private static final Liangfa LIANGFA = Liangfa.open(FILES);
  private static final String TERMS = "packs/national/tables/thresholds.csv";

  /** The waiver was cut to the surcharge without a word, as if the file had said so. */
  @Test
  void a_waiver_above_the_surcharge_is_cut_to_it_and_the_report_says_so() throws Exception {
    Surcharge more = surcharge("16500.01");

    assertThat(more.amount()).isEqualTo(Money.parse("16500.00"));
    assertThat(more.waived()).isEqualTo(Money.parse("16500.00"));
    assertThat(more.owed()).as("the fine itself stays").isEqualTo(Money.parse("27500.00"));
    assertThat(more.note().zh()).startsWith("案卷写明减免 16500.01 元，超过加处罚款；执行协议只能减免加处的罚款，按 16500.00 元计");
    assertThat(more.note().en()).contains("more than the surcharge");
  }

  @Test
  void a_waiver_of_the_whole_surcharge_needs_no_word() throws Exception {
    Surcharge whole = surcharge("16500.00");

    assertThat(whole.owed()).isEqualTo(Money.parse("27500.00"));
    assertThat(whole.note().zh()).doesNotContain("超过加处罚款");
  }

  @Test
  void without_a_term_to_pay_on_the_day_a_plan_has_a_sum_for_the_month_and_no_days() throws Exception {
    String held = new String(FILES.bytes(TERMS), StandardCharsets.UTF_8);
    String later = held.replaceFirst("(?m)^(PAYMENT_TERM_EXCEEDED,.*,)2021-07-15,", "$12099-01-01,");
    assertThat(later).isNotEqualTo(held);
    Liangfa none = LIANGFA.with(LIANGFA.tables().with(new Changed(later), LIANGFA.sources(), TERMS));

    PaymentPlan plan = plan(none);

    assertThat(plan.instalments()).isEmpty();
    assertThat(plan.lastDate()).isNull();
    assertThat(plan.note().zh()).startsWith("没有收录该日的缴款期限，不能排定各期日期");
    assertThat(plan.steps()).as("what a month can bear, and how many months").hasSizeGreaterThanOrEqualTo(2);
    assertThat(plan(LIANGFA).instalments()).as("with the term held").isNotEmpty();
  }

  private static Surcharge surcharge(String waived) throws Exception {
    String text = Files.readString(Path.of("samples", "surcharge-agreement-waiver", "case.yaml"), StandardCharsets.UTF_8)
        .replace("surchargeWaived: \"10000.00\"", "surchargeWaived: \"" + waived + "\"");
    return requireNonNull(LIANGFA
        .evaluate(LIANGFA.read(text.getBytes(StandardCharsets.UTF_8), "case.yaml"), Options.NONE)
        .surcharge());
  }

  private static PaymentPlan plan(Liangfa liangfa) throws Exception {
    byte[] sample = Files.readAllBytes(Path.of("samples", "instalments-enterprise", "case.json"));
    return requireNonNull(liangfa.evaluate(liangfa.read(sample, "case.json"), Options.NONE).paymentPlan());
  }

  /** The rule base with another table of terms. */
  private record Changed(String terms) implements RuleFiles {
    @Override
    public SortedSet<String> list(String folder, String suffix) {
      return FILES.list(folder, suffix);
    }

    @Override
    public byte[] bytes(String path) {
      return path.equals(TERMS) ? terms.getBytes(StandardCharsets.UTF_8) : FILES.bytes(path);
    }
  }
}
