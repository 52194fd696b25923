package org.liangfa.backtest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;

/**
 * How a published case ended.
 *
 * @param caseId id of the case
 * @param grade how far the published text carries a comparison
 * @param tier the tier it ended in; null where no new outcome is known, for example after a bare annulment
 * @param tierBasis where the tier is taken from
 * @param accepted further tiers that count as agreement
 * @param fine fine, yuan; zero where none was imposed; null where it was not published
 * @param statutoryMinimum statutory minimum, yuan; null where the clause has none or it cannot be computed
 * @param unknown what the text does not tell, as codes such as {@code HARM}
 * @param calibrated rules and tables that were set with this case in view: it cannot bear them out
 * @param source where it was published
 * @param published day of publication; null where it is not known
 * @param miss why rules and outcome are known to differ; null where they are not
 */
public record PublishedOutcome(
    String caseId,
    Grade grade,
    @Nullable Tier tier,
    TierBasis tierBasis,
    List<Accepted> accepted,
    @Nullable Money fine,
    @Nullable Money statutoryMinimum,
    List<String> unknown,
    List<String> calibrated,
    Source source,
    @Nullable LocalDate published,
    @Nullable Miss miss) {
  public PublishedOutcome {
    accepted = List.copyOf(accepted);
    unknown = List.copyOf(unknown);
    calibrated = List.copyOf(calibrated);
  }

  /** How far a published text carries a comparison. */
  public enum Grade {
    /** Tier stated with enough facts: the tier is scored. */
    A,
    /** Tier inferred or facts thin: the range of the fine is compared, the tier is not scored. */
    B,
    /** Neither is compared. */
    C
  }

  /** Where the tier is taken from. */
  public enum TierBasis {
    STATED,
    INFERRED,
    NOT_STATED
  }

  /**
   * A tier that counts as agreement too.
   *
   * @param reason why it does
   */
  public record Accepted(Tier tier, Text reason) {}

  /**
   * Where it was published.
   *
   * @param address web address, or what is known instead
   * @param secondary whether it is a report of a report
   */
  public record Source(String address, boolean secondary) {}

  /** The known reason of a difference. */
  public record Miss(MissCode code, Text reason) {}

  /** Kinds of reasons. */
  public enum MissCode {
    FACT_NOT_PUBLISHED(Text.of("结果所依据的事实没有公布", "the fact it rests on was not published")),
    LAW_NOT_HELD(Text.of("所依据的规则未收录", "the rule it rests on is not held here")),
    NO_LAWFUL_GROUND(Text.of("公开的事实中没有法定情形", "the published facts hold no ground in law")),
    SCORE(Text.of("法律开放而评分没有选它", "open by law, not chosen by the score")),
    IRREDUCIBLE(Text.of("相近的事实结果悬殊", "like facts ended far apart"));

    private final Text label;

    MissCode(Text label) {
      this.label = label;
    }

    public Text label() {
      return label;
    }
  }

  /** Whether the tier counts towards agreement. */
  public boolean isScored() {
    return grade == Grade.A && tier != null;
  }

  /** Whether the fine is compared with the recommended range. */
  public boolean hasComparableFine() {
    return grade != Grade.C && fine != null;
  }
}
