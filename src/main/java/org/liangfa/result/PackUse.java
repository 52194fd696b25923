package org.liangfa.result;

import java.util.List;
import org.liangfa.kernel.Text;

/**
 * Which rule sets governed and why.
 *
 * @param packs pack ids, most general first
 * @param reason why these
 * @param notes what the packs say of themselves, such as parts written from memory
 */
public record PackUse(List<String> packs, Text reason, List<Text> notes) {
  public PackUse {
    packs = List.copyOf(packs);
    notes = List.copyOf(notes);
  }
}
