package org.liangfa.kernel;

/** How far a text or row can be relied on. Everything but VERBATIM is shown with its mark wherever it is used. */
public enum Mark {
  /** Complete article, word for word from a copy of the official text. */
  VERBATIM(Text.of("原文", "verbatim")),
  /** Word for word, but cut off or quoted from a secondary source. */
  EXCERPT(Text.of("节录", "excerpt")),
  /** Content only, not the wording. */
  PARAPHRASE(Text.of("转述", "paraphrase")),
  /** From memory, not checked against any text. */
  MEMORY(Text.of("凭记忆，未核对", "from memory, unverified")),
  /** Our inference from texts that we hold. */
  INFERENCE(Text.of("推论", "inference")),
  /** The project's own proposal; no legal source claims it. */
  PROPOSAL(Text.of("本项目建议", "the project's own proposal"));

  private final Text label;

  Mark(Text label) {
    this.label = label;
  }

  public Text label() {
    return label;
  }
}
