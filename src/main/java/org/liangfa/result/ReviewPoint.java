package org.liangfa.result;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangfa.kernel.Text;

/**
 * One point of a draft decision.
 *
 * @param code code of the fault, of the duty, or of what was found in order
 * @param aspect TIER, AMOUNT, CONFISCATION, KIND, GROUND, EVIDENCE, LAW, NOTICE, DEFENCE, CONTENT, PROCEDURE or OVERRIDE
 * @param verdict the verdict
 * @param what the point in words
 * @param drafted what the draft says; empty where it says nothing
 * @param required what the law or the recommendation says; empty where there is nothing to add
 * @param articles provisions behind the verdict
 * @param rule the rule that concluded it; null where a table row or the envelope did
 * @param fix what to do; empty when agreed
 * @param override what the draft gives for departing; null when it gives nothing
 */
public record ReviewPoint(
    String code,
    String aspect,
    Verdict verdict,
    Text what,
    Text drafted,
    Text required,
    List<Citation> articles,
    @Nullable RuleRef rule,
    Text fix,
    @Nullable ReviewOverride override) {
  public ReviewPoint {
    articles = List.copyOf(articles);
  }

  /** How a point stands, the gravest first. */
  public enum Verdict {
    /** Against the law; nobody can approve it. */
    UNLAWFUL(Text.of("不合法", "unlawful")),
    /** Departs from the recommendation, and the draft does not give reason and approver. */
    DEPARTS_WITHOUT_REASON(Text.of("偏离，无理由", "departs without reason")),
    /** Departs from the recommendation; reason and approver are given. */
    DEPARTS_WITH_REASON(Text.of("偏离，有理由", "departs with reason")),
    /** In order. */
    AGREED(Text.of("一致", "agreed"));

    private final Text label;

    Verdict(Text label) {
      this.label = label;
    }

    public Text label() {
      return label;
    }

    /** Whether a person must act before the decision can issue. */
    public boolean stops() {
      return this == UNLAWFUL || this == DEPARTS_WITHOUT_REASON;
    }
  }
}
