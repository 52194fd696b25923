package org.liangfa.result;

import java.util.List;
import org.liangfa.kernel.Text;

/**
 * Which rule sets governed and why.
 *
 * @param packs pack ids by rank, the highest last
 * @param reason why these
 * @param precedence where several of them hold figures for the same thing: which governed, over which, and why
 * @param notes what the packs say of themselves, such as parts written from memory
 */
public record PackUse(List<String> packs, Text reason, List<PackPrecedence> precedence, List<Text> notes) {
  public PackUse {
    packs = List.copyOf(packs);
    precedence = List.copyOf(precedence);
    notes = List.copyOf(notes);
  }
}
