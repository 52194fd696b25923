package org.liangfa.table;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Text;

/**
 * A set of rules and rows for a jurisdiction.
 *
 * @param parent id of the pack it adds to; empty for the root
 * @param jurisdictions beginnings of division codes, {@code 33} for Zhejiang; the empty one matches everywhere
 * @param span days on which the pack may be chosen
 * @param notes what the pack says of itself: what was not found, what is assumed
 * @param fromMemory whether parts of it were written from memory
 */
public record Pack(
    String id,
    Text title,
    Optional<String> parent,
    SortedSet<String> jurisdictions,
    DateSpan span,
    List<Text> notes,
    boolean fromMemory) {
  public Pack {
    notes = List.copyOf(notes);
  }

  /** The longest of its jurisdictions that the code begins with, if any. */
  Optional<String> matching(String region) {
    return jurisdictions.stream().filter(region::startsWith).reduce((a, b) -> a.length() >= b.length() ? a : b);
  }
}
