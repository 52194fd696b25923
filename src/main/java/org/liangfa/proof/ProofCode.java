package org.liangfa.proof;

import org.liangfa.kernel.MessageCode;
import org.liangfa.kernel.Text;

/** What a proof can find; codes are permanent. */
public enum ProofCode implements MessageCode {
  /** A property does not hold in a state. */
  VIOLATED(
      "PROOF-001",
      Text.of("这一性质对任何案件都应当成立", "the property must hold in every case"),
      Text.of("改正所指规则；确属法律规定的例外，在 rules/proof/exceptions.csv 中写明条文和理由",
          "mend the rule; where the law itself makes the exception, state article and reason in rules/proof/exceptions.csv")),
  /** An exception that nothing needs. */
  EXCEPTION_IDLE(
      "PROOF-002",
      Text.of("多余的例外会掩盖以后的错误", "an exception that nothing needs hides the next mistake"),
      Text.of("删去该行", "remove the row")),
  /** An exception without a property or a provision. */
  EXCEPTION_UNFOUNDED(
      "PROOF-003",
      Text.of("例外须有条文依据", "an exception needs its provision"),
      Text.of("写明存在的性质和 rules/sources/ 中的条文", "name a property that exists and a provision of rules/sources/")),
  /** A table of the proof cannot be read. */
  TABLE(
      "PROOF-004",
      Text.of("证明所依据的表读不出来，就什么也没有证明", "with a table that cannot be read nothing is proven"),
      Text.of("按表头补齐该行", "fill in the row as the header says"));

  private final Page page;

  ProofCode(String code, Text why, Text fix) {
    this.page = new Page(code, why, fix);
  }

  @Override
  public Page page() {
    return page;
  }
}
