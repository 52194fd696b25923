package org.liangfa.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of one table in every pack.
 *
 * @param rows rows by pack id, in the order of the file
 */
record Layers<R extends Row>(TableKind<R> kind, Map<String, List<R>> rows) {
  List<R> of(String pack) {
    return rows.getOrDefault(pack, List.of());
  }

  /** The keys of a row of this table; none for a row of another. */
  List<String> keys(Row row) {
    return of(row.pack()).stream().filter(own -> own == row).findFirst().map(kind.keys()::apply).orElse(List.of());
  }

  /** The rows in force by key; a pack of higher rank replaces, the place in the order stays. */
  Map<String, R> inForce(PackChain chain, LocalDate day) {
    Map<String, R> found = new LinkedHashMap<>();
    for (Pack pack : chain.packs()) {
      List<R> own = own(pack, day);
      if (kind.whole() && !own.isEmpty()) {
        found.clear();
      }
      for (R row : own) {
        kind.keys().apply(row).forEach(key -> found.put(key, row));
      }
    }
    return found;
  }

  /** Where rows of several packs are for the same thing: which govern, over which. */
  List<Precedence> precedence(PackChain chain, LocalDate day) {
    Map<String, Set<String>> claims = new LinkedHashMap<>();
    for (Pack pack : chain.packs()) {
      for (R row : own(pack, day)) {
        List<String> keys = kind.whole() ? List.of("") : kind.keys().apply(row);
        keys.forEach(key -> claims.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(pack.id()));
      }
    }
    Map<Set<String>, List<String>> grouped = new LinkedHashMap<>();
    claims.forEach((key, packs) -> {
      if (packs.size() > 1) {
        grouped.computeIfAbsent(packs, any -> new ArrayList<>()).add(key);
      }
    });
    List<Precedence> found = new ArrayList<>();
    grouped.forEach((packs, keys) -> found.add(precedence(chain, List.copyOf(packs), keys)));
    return found;
  }

  private Precedence precedence(PackChain chain, List<String> claiming, List<String> keys) {
    String governing = claiming.get(claiming.size() - 1);
    Pack pack = chain.packs().stream().filter(one -> one.id().equals(governing)).findFirst().orElseThrow();
    List<String> named = keys.stream().filter(key -> !key.isEmpty()).toList();
    return new Precedence(
        kind.file(), named, governing, claiming.subList(0, claiming.size() - 1), pack.rankReason());
  }

  private List<R> own(Pack pack, LocalDate day) {
    List<R> own = new ArrayList<>();
    for (R row : of(pack.id())) {
      if (row.span().contains(day)) {
        own.add(row);
      }
    }
    return own;
  }
}
