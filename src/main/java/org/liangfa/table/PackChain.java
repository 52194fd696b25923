package org.liangfa.table;

import java.util.List;
import org.liangfa.kernel.Text;

/**
 * The packs that govern a case.
 *
 * @param packs by rank, the highest last; never empty
 * @param reason why these packs
 */
public record PackChain(List<Pack> packs, Text reason) {
  public PackChain {
    packs = List.copyOf(packs);
  }

  /** Pack ids by rank, the highest last. */
  public List<String> ids() {
    return packs.stream().map(Pack::id).toList();
  }

  /** The pack of the highest rank. */
  public Pack tip() {
    return packs.get(packs.size() - 1);
  }
}
