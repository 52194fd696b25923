package org.liangfa.table;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of one table in every pack.
 *
 * @param rows rows by pack id, in the order of the file
 */
record Layers<R extends Row>(TableKind<R> kind, Map<String, List<R>> rows) {
  List<R> of(String pack) {
    return rows.getOrDefault(pack, List.of());
  }

  /** The rows in force by key; a more specific pack replaces, the place in the order stays. */
  Map<String, R> inForce(PackChain chain, LocalDate day) {
    Map<String, R> found = new LinkedHashMap<>();
    for (Pack pack : chain.packs()) {
      List<R> own = of(pack.id()).stream().filter(row -> row.span().contains(day)).toList();
      if (kind.whole() && !own.isEmpty()) {
        found.clear();
      }
      for (R row : own) {
        kind.keys().apply(row).forEach(key -> found.put(key, row));
      }
    }
    return found;
  }
}
