package org.liangfa.casefile;

import org.liangfa.kernel.Text;

/** What the breached norm protects. */
public enum Interest implements Labelled {
  FOOD(Text.of("食品安全", "food safety")),
  DRUG(Text.of("药品安全", "drug safety")),
  MINORS(Text.of("未成年人", "minors")),
  SEEDS(Text.of("种子", "seeds")),
  SAFETY(Text.of("公共安全、生产安全", "public and work safety")),
  ENVIRONMENT(Text.of("生态环境", "environment")),
  HEALTH(Text.of("生命健康", "life and health")),
  CONSUMER(Text.of("消费者权益", "consumers")),
  MARKET_ORDER(Text.of("市场秩序", "order of the market")),
  OTHER(Text.of("其他", "something else"));

  private final Text label;

  Interest(Text label) {
    this.label = label;
  }

  @Override
  public Text label() {
    return label;
  }
}
