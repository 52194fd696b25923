package org.liangfa.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.BaseAmount;
import org.liangfa.casefile.BenchmarkFactor;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.Proposal;
import org.liangfa.casefile.Violation;
import org.liangfa.clause.FineClause.Base;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Order;
import org.liangfa.recommendation.CaseFigures;

/** The figures of the file that an amount can rest on. */
final class CaseAmounts {
  private CaseAmounts() {}

  static CaseFigures of(CaseFile file) {
    @Nullable Violation violation = file.violation();
    if (violation == null) {
      return new CaseFigures(Map.of(), List.of(), null, null);
    }
    Map<Base, Money> bases = new EnumMap<>(Base.class);
    violation.goodsValue().toOptional().ifPresent(value -> bases.put(Base.GOODS_VALUE, value));
    violation.illegalGains().toOptional().ifPresent(gains -> bases.put(Base.ILLEGAL_GAINS, gains));
    for (BaseAmount base : violation.bases()) {
      base.amount().toOptional().ifPresent(amount -> bases.put(base.base(), amount));
    }
    List<CaseFigures.Goods> goods =
        violation.quantities().orElse(List.of()).stream()
            .map(one -> new CaseFigures.Goods(one.item(), one.count().toOptional().orElse(null), one.unit()))
            .sorted(Order.by(CaseFigures.Goods::toString))
            .toList();
    boolean stated = violation.quantities().toOptional().isPresent();
    return new CaseFigures(
        bases, goods, stated, violation.refunded().toOptional().orElse(null), notice(file), benchmark(file));
  }

  private static CaseFigures.@Nullable Benchmark benchmark(CaseFile file) {
    return file.benchmark()
        .map(stated -> new CaseFigures.Benchmark(
            stated.table(),
            stated.startPercent().toOptional().orElse(null),
            stated.factors().stream().map(one -> factor(file, one)).toList(),
            stated.reductionPercent().toOptional().orElse(null)))
        .toOptional()
        .orElse(null);
  }

  private static CaseFigures.Factor factor(CaseFile file, BenchmarkFactor stated) {
    boolean proven = file.evidence().stream()
        .filter(item -> stated.evidence().contains(item.id()))
        .anyMatch(item -> item.lawful() == Answer.YES && item.verified() == Answer.YES);
    return new CaseFigures.Factor(stated.factor(), stated.percent(), proven);
  }

  private static CaseFigures.@Nullable Notice notice(CaseFile file) {
    @Nullable Proposal proposal = file.proposed().toOptional().orElse(null);
    if (proposal == null || proposal.notified() != Answer.YES) {
      return null;
    }
    @Nullable Money fine = proposal.notifiedFine().toOptional().or(() -> proposal.fine().toOptional()).orElse(null);
    return new CaseFigures.Notice(fine, proposal.confiscateGoods(), proposal.confiscateGains());
  }
}
