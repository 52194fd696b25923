package org.liangfa.casefile;

import org.liangfa.kernel.Text;

/** What a panel member declared about a conflict of interest. */
public enum ConflictDeclaration implements Labelled {
  NO(Text.of("已声明无利益冲突", "declared none")),
  YES(Text.of("有利益冲突", "has one")),
  UNDECLARED(Text.of("未声明", "made no declaration"));

  private final Text label;

  ConflictDeclaration(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
