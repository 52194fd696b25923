package org.liangfa.table;

import org.liangfa.kernel.Text;

/**
 * The shape of the statutory range once it is computed in yuan; a multiple, percentage or unit rate becomes one of
 * these. A fixed fine has no band.
 */
public enum FineForm {
  /** A minimum L and a maximum H: shares are of (H − L), counted up from L. */
  RANGE(Text.of("有上下限", "minimum and maximum")),
  /** A maximum H only: shares are of H. */
  CEILING_ONLY(Text.of("只有最高限", "maximum only")),
  /** A minimum L only: figures are multiples of L. */
  FLOOR_ONLY(Text.of("只有最低限", "minimum only"));

  private final Text label;

  FineForm(Text label) {
    this.label = label;
  }

  public Text label() {
    return label;
  }
}
