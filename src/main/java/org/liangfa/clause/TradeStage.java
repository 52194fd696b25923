package org.liangfa.clause;

/** The stage of trade that a clause's deemed base is written for. Source: 药品管理法 art. 117. */
public enum TradeStage {
  /** The clause makes no difference. */
  ANY,
  /** 生产、批发. */
  WHOLESALE,
  /** 零售. */
  RETAIL
}
