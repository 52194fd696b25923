package org.liangfa.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.liangfa.table.PackChain;
import org.liangfa.table.PointsRow;
import org.liangfa.table.Row;
import org.liangfa.table.Tables;
import org.liangfa.table.ThresholdRow;

/** The settings met so far: few, since rows change on few days. Safe for use by several threads. */
final class Settings {
  /** Beyond so many all are forgotten, so that an archive of cases runs in bounded memory: some ten kilobytes each. */
  private static final int MOST = (int) Math.min(4_000, Runtime.getRuntime().maxMemory() / 262_144);

  private final Tables tables;
  private final Map<Same, Endings> endings = new ConcurrentHashMap<>();
  private final Map<Same, Labels> labels = new ConcurrentHashMap<>();
  private final Map<Same, List<ThresholdRow>> thresholds = new ConcurrentHashMap<>();
  private final LikeCases likeCases = new LikeCases();
  private final Map<Key, Setting> known = new ConcurrentHashMap<>();

  Settings(Tables tables) {
    this.tables = tables;
  }

  private record Key(List<String> packs, LocalDate since, String party) {}

  /** The setting of a case decided on the day. */
  Setting of(PackChain chain, LocalDate day, String party) {
    Key key = new Key(chain.ids(), tables.unchangedSince(day), party);
    @Nullable Setting setting = known.get(key);
    if (setting == null) {
      if (known.size() > MOST) {
        known.clear();
      }
      setting = new Setting(tables, chain, day, party, this);
      known.put(key, setting);
    }
    return setting;
  }

  /** How cases have ended where the rows are in force. */
  Endings endings(List<Row> rows) {
    return endings.computeIfAbsent(new Same(rows), any -> new Endings());
  }

  /** Most settings have the same words: what has been written with them is kept once. */
  Labels labels(List<ThresholdRow> thresholds, List<PointsRow> points) {
    List<Row> rows = new ArrayList<>(thresholds);
    rows.addAll(points);
    return labels.computeIfAbsent(new Same(rows), any -> new Labels(tables.vocabulary(), thresholds, points));
  }

  /** The same list for the same rows. */
  List<ThresholdRow> same(List<ThresholdRow> rows) {
    return thresholds.computeIfAbsent(new Same(rows), any -> rows);
  }

  /** What is known of cases alike. */
  LikeCases likeCases() {
    return likeCases;
  }

  /** Rows by identity: tables hold each only once, and to compare what they say takes longer than a case. */
  private record Same(List<? extends Row> rows) {
    @Override
    public boolean equals(@Nullable Object other) {
      if (!(other instanceof Same same) || rows.size() != same.rows.size()) {
        return false;
      }
      for (int i = 0; i < rows.size(); i++) {
        if (rows.get(i) != same.rows.get(i)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public int hashCode() {
      int hash = 1;
      for (Row row : rows) {
        hash = 31 * hash + System.identityHashCode(row);
      }
      return hash;
    }
  }
}
