package org.liangfa.mutation;

import org.liangfa.kernel.MessageCode;
import org.liangfa.kernel.Text;

/** What can be wrong with the list of equivalent mutants; codes are permanent. */
public enum MutationCode implements MessageCode {
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

  private final Page page;

  MutationCode(String code, Text why, Text fix) {
    this.page = new Page(code, why, fix);
  }

  @Override
  public Page page() {
    return page;
  }
}
