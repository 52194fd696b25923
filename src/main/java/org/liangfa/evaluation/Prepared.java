package org.liangfa.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangfa.engine.RuleInfo;
import org.liangfa.snapshot.Snapshot;
import org.liangfa.source.PackedSnapshot;
import org.liangfa.source.SourceRegistry;
import org.liangfa.table.Tables;

/**
 * A rule base as the build has checked it.
 *
 * @param stamp the stamp of the files that were checked
 * @param fingerprint the hash that results print
 * @param held every rule, see {@link #rules}
 */
record Prepared(
    String stamp,
    String fingerprint,
    SourceRegistry.Kept sources,
    Tables.Kept tables,
    Map<String, List<RuleInfo>> held) {
  /** The rules stand in a map because a snapshot reads its values when they are first asked for. */
  private static final String RULES = "rules";

  static Prepared of(
      String stamp, String fingerprint, SourceRegistry.Kept sources, Tables.Kept tables, List<RuleInfo> rules) {
    return new Prepared(stamp, fingerprint, sources, tables, Map.of(RULES, rules));
  }

  /** Every rule, in the order of the catalogue; read when first asked for. */
  List<RuleInfo> rules() {
    return requireNonNull(held.get(RULES));
  }

  /** What the snapshot holds; nothing if it is damaged or other rules than the packed ones were checked. */
  static Optional<Prepared> of(PackedSnapshot packed) {
    try {
      return Optional.of(Snapshot.read(packed.bytes(), Prepared.class))
          .filter(prepared -> prepared.stamp().equals(packed.stamp()));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
