package org.liangfa.mutation;

import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;

/** What can be wrong with the list of equivalent mutants; codes are permanent. */
public enum MutationCode {
  /** A line of another form than the header. */
  ENTRY(
      "MUTATE-001",
      Text.of("没有理由的等价变异不能接受", "a mutant may be left out only with a reason"),
      Text.of("写明变异、中英文理由", "state the mutant and the reason in both languages")),
  /** An entry for a mutant that there is not. */
  ENTRY_IDLE(
      "MUTATE-002",
      Text.of("多余的条目会掩盖以后的遗漏", "an entry that nothing needs hides what is missed later"),
      Text.of("删去该行", "remove the line"));

  private final String code;
  private final Text why;
  private final Text fix;

  MutationCode(String code, Text why, Text fix) {
    this.code = code;
    this.why = why;
    this.fix = fix;
  }

  public String code() {
    return code;
  }

  public Text why() {
    return why;
  }

  public Text fix() {
    return fix;
  }

  Problem at(String place, Text what) {
    return new Problem(code, place, what, why, fix);
  }
}
