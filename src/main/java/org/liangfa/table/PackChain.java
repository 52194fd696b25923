package org.liangfa.table;

import java.util.List;
import org.liangfa.kernel.Text;

/**
 * A pack and those it adds to.
 *
 * @param packs most general first; never empty
 * @param reason why these packs
 */
public record PackChain(List<Pack> packs, Text reason) {
  public PackChain {
    packs = List.copyOf(packs);
  }

  /** Pack ids, most general first. */
  public List<String> ids() {
    return packs.stream().map(Pack::id).toList();
  }

  /** The most specific pack. */
  public Pack tip() {
    return packs.get(packs.size() - 1);
  }
}
