package org.liangfa.recommendation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.Imposition;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.finding.ConfiscationLock;
import org.liangfa.finding.ConfiscationLock.Subject;
import org.liangfa.finding.Derivation;
import org.liangfa.finding.ExemptionKeeps;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Joined;
import org.liangfa.kernel.Modality;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.kernel.Tier;
import org.liangfa.result.Citation;
import org.liangfa.result.Confiscation;

/** Which confiscations go with a tier: no leniency removes one that is locked. */
record Confiscations(Findings findings, PenaltyClause clause, CaseFigures figures, References references) {

  /** The confiscations that go with the tier, goods first. */
  List<Confiscation> under(Tier tier) {
    List<Confiscation> found = new ArrayList<>();
    for (Subject subject : Subject.values()) {
      @Nullable Confiscation one = one(subject, tier);
      if (one != null) {
        found.add(one);
      }
    }
    return found;
  }

  private @Nullable Confiscation one(Subject subject, Tier tier) {
    boolean exempted = tier == Tier.EXEMPTED;
    // An exemption leaves only what its own clause keeps: 食品安全法 art. 136 the food, 商标法 art. 60 nothing.
    List<Derivation> locks = exempted ? kept(subject) : locks(subject);
    boolean possible = tier.isPenalty() || exempted && !locks.isEmpty();
    Imposition imposition = subject == Subject.GOODS ? clause.confiscateGoods() : clause.confiscateGains();
    if (!possible || (locks.isEmpty() && imposition == Imposition.NONE) || nothingThere(subject)) {
      return null;
    }
    boolean must = !locks.isEmpty() || imposition == Imposition.MUST;
    if (!must && notified(subject) == Answer.NO) {
      return null;
    }
    Citation basis = exempted || imposition == Imposition.NONE
        ? Findings.rules(locks, references).get(0).basis()
        : references.clause(clause);
    return new Confiscation(
        subject.name(), what(subject), must ? Modality.MUST : Modality.MAY, !locks.isEmpty(), basis);
  }

  /** The confiscations that the law commands and the notice left out. */
  List<Confiscation> missingInNotice(Tier tier) {
    return under(tier).stream()
        .filter(one -> one.modality() == Modality.MUST)
        .filter(one -> notified(Subject.valueOf(one.subject())) == Answer.NO)
        .toList();
  }

  /** What becomes of the goods where the case ends without a penalty; empty where there is nothing to say. */
  Text note(Tier tier) {
    if (tier == Tier.TRANSFER) {
      return figures.goods().isEmpty() ? Wording.NONE : Text.of(
          "涉案物品随案移送。", "The goods go with the file.");
    }
    boolean ends = tier == Tier.NOT_PUNISHABLE || tier == Tier.NO_PENALTY_REQUIRED
        || tier == Tier.NO_PENALTY_PERMITTED || tier == Tier.EXEMPTED;
    boolean listed = under(tier).stream().anyMatch(one -> one.subject().equals(Subject.GOODS.name()));
    if (!ends || listed || (!clause.contraband() && locks(Subject.GOODS).isEmpty())) {
      return Wording.NONE;
    }
    return Text.of(
        "不予处罚即不处没收，但违禁物品不发还当事人：依管理该物品的法律、法规封存、处置（烟花爆竹见《烟花爆竹安全管理条例》第四十三条，"
            + "由公安部门组织销毁、处置），所依据的不是处罚条款。",
        "Without a penalty nothing is confiscated, yet contraband is not returned: it is sealed and disposed of under"
            + " the rules for such goods (fireworks: FWR art. 43, destroyed by the police), not under the penalty"
            + " clause.");
  }

  private List<Derivation> locks(Subject subject) {
    return findings.of(ConfiscationLock.class, lock -> lock.subject() == subject);
  }

  private List<Derivation> kept(Subject subject) {
    return findings.of(ExemptionKeeps.class, kept -> kept.subject() == subject);
  }

  private Answer notified(Subject subject) {
    CaseFigures.@Nullable Notice notice = figures.notice();
    if (notice == null) {
      return Answer.UNKNOWN;
    }
    return subject == Subject.GOODS ? notice.goods() : notice.gains();
  }

  /** Whether it is known that there is nothing to confiscate. */
  private boolean nothingThere(Subject subject) {
    if (subject == Subject.GOODS) {
      return figures.goodsStated()
          && figures.goods().stream().allMatch(item -> item.count() != null && item.count().signum() == 0);
    }
    @Nullable Money gains = figures.bases().get(FineClause.Base.ILLEGAL_GAINS);
    @Nullable Money refunded = figures.refunded();
    return gains != null && (gains.isZero() || (refunded != null && refunded.compareTo(gains) >= 0));
  }

  private Text what(Subject subject) {
    return subject == Subject.GOODS ? goods() : gains();
  }

  private Text goods() {
    if (figures.goods().isEmpty()) {
      return Text.of("涉案非法财物（名称、数量案卷未载明）", "the unlawful goods (item and quantity not stated in the file)");
    }
    return Text.of(
        figures.goods().stream().map(Confiscations::zh).collect(Joined.with("、")),
        figures.goods().stream().map(Confiscations::en).collect(Joined.with(", ")));
  }

  private static String zh(CaseFigures.Goods goods) {
    return goods.item()
        + (goods.count() == null ? "（数量未载明）" : " " + Wording.number(goods.count()) + " " + goods.unit());
  }

  private static String en(CaseFigures.Goods goods) {
    return goods.item()
        + (goods.count() == null ? " (quantity not stated)" : " " + Wording.number(goods.count()) + " " + goods.unit());
  }

  private Text gains() {
    @Nullable Money gains = figures.bases().get(FineClause.Base.ILLEGAL_GAINS);
    @Nullable Money refunded = figures.refunded();
    if (gains == null) {
      return Text.of("违法所得（数额未查明；依法应当退赔的除外）", "illegal gains (amount not established; less refunds due)");
    }
    if (refunded == null || refunded.isZero()) {
      return Text.of("违法所得 " + gains + " 元（依法应当退赔的除外）", "illegal gains of " + gains + " yuan (less refunds due)");
    }
    String net = gains + " − " + refunded + " = " + gains.minus(refunded);
    return Text.of("违法所得 " + net + " 元（已扣除退赔）", "illegal gains of " + net + " yuan (refunds deducted)");
  }
}
