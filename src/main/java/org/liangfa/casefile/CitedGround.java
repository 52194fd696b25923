package org.liangfa.casefile;

import java.util.List;

/**
 * A ground for a lighter or heavier penalty, as a draft decision cites it.
 *
 * @param article the article with paragraph and limb, as a key such as {@code APL-2021#32(1)} or in words such as
 *     《中华人民共和国行政处罚法》第三十二条第一项
 * @param circumstances circumstances that make it out
 * @param evidence ids of the items that prove them
 */
public record CitedGround(
    String article,
    @Form(Form.Kind.CIRCUMSTANCE) List<String> circumstances,
    @Form(Form.Kind.ID) List<String> evidence) {
  public CitedGround {
    circumstances = List.copyOf(circumstances);
    evidence = List.copyOf(evidence);
  }
}
