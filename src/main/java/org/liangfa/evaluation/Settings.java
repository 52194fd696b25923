package org.liangfa.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.liangfa.table.PackChain;
import org.liangfa.table.PointsRow;
import org.liangfa.table.Tables;
import org.liangfa.table.ThresholdRow;

/** The settings met so far: few, since rows change on few days. Safe for use by several threads. */
final class Settings {
  /** Beyond so many all are forgotten, so that an archive of cases runs in bounded memory: some kilobytes each. */
  private static final int MOST = 4_000;

  private final Tables tables;
  private final Map<List<?>, Labels> labels = new ConcurrentHashMap<>();
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
      setting = new Setting(tables, chain, day, party, this::labels);
      known.put(key, setting);
    }
    return setting;
  }

  /** Most settings have the same words: what has been written with them is kept once. */
  private Labels labels(List<ThresholdRow> thresholds, List<PointsRow> points) {
    List<Object> words = new ArrayList<>();
    thresholds.forEach(row -> words.add(List.of(row.test(), row.label())));
    points.forEach(row -> words.add(List.of(row.row(), row.label())));
    return labels.computeIfAbsent(words, any -> new Labels(tables.vocabulary(), thresholds, points));
  }
}
