package org.liangfa.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The rows of every table. */
record Rows(
    Layers<ThresholdRow> thresholds,
    Layers<PointsRow> points,
    Layers<PointGroupRow> pointGroups,
    Layers<TierTargetRow> tierTargets,
    Layers<TierBandRow> tierBands,
    Layers<BandPointsRow> bandPoints,
    Layers<MitigationShareRow> mitigationShares,
    Layers<RoundingRow> rounding,
    Layers<AmountMethodRow> amountMethods,
    Layers<AmountLimitRow> amountLimits,
    Layers<ReductionRow> reductions,
    Layers<FirstOffenceRow> firstOffences,
    Layers<InstalmentRow> instalments,
    Layers<SurchargeRow> surcharges,
    Layers<AssessmentFactorRow> assessmentFactors,
    Layers<AssumptionRow> assumptions,
    Layers<ReviewPointRow> reviewPoints,
    Layers<ReviewContentRow> reviewContent,
    Layers<WorkingCalendarRow> workingDays,
    Layers<LowestPointRow> lowestPoints,
    Layers<PrecedentRow> precedents) {

  /** Where the rows of each table come from. */
  private interface Origin {
    <R extends Row> Layers<R> rows(TableKind<R> kind);
  }

  static Rows read(TableReader reader) {
    return of(reader::read);
  }

  /** Rows that were read and checked before, by table and pack. */
  static Rows of(Map<String, Map<String, List<Row>>> kept) {
    return of(
        new Origin() {
          /** A table holds rows of its own kind only, or it would not have been read. */
          @Override
          @SuppressWarnings("unchecked")
          public <R extends Row> Layers<R> rows(TableKind<R> kind) {
            return new Layers<>(
                kind, (Map<String, List<R>>) (Map<String, ?>) kept.getOrDefault(kind.file(), Map.of()));
          }
        });
  }

  private static Rows of(Origin origin) {
    return new Rows(
        origin.rows(TableKind.THRESHOLDS),
        origin.rows(TableKind.POINTS),
        origin.rows(TableKind.POINT_GROUPS),
        origin.rows(TableKind.TIER_TARGETS),
        origin.rows(TableKind.TIER_BANDS),
        origin.rows(TableKind.BAND_POINTS),
        origin.rows(TableKind.MITIGATION_SHARES),
        origin.rows(TableKind.ROUNDING),
        origin.rows(TableKind.AMOUNT_METHODS),
        origin.rows(TableKind.AMOUNT_LIMITS),
        origin.rows(TableKind.REDUCTIONS),
        origin.rows(TableKind.FIRST_OFFENCES),
        origin.rows(TableKind.INSTALMENTS),
        origin.rows(TableKind.SURCHARGES),
        origin.rows(TableKind.ASSESSMENT_FACTORS),
        origin.rows(TableKind.ASSUMPTIONS),
        origin.rows(TableKind.REVIEW_POINTS),
        origin.rows(TableKind.REVIEW_CONTENT),
        origin.rows(TableKind.WORKING_DAYS),
        origin.rows(TableKind.LOWEST_POINTS),
        origin.rows(TableKind.PRECEDENTS));
  }

  /** These rows with those of one file read anew; the same if it is no table. */
  Rows with(TableReader reader, String changed) {
    Map<String, Map<String, List<Row>>> kept = kept();
    for (TableKind<?> kind : TableKind.ALL) {
      reader.pack(kind, changed).ifPresent(pack ->
          kept.get(kind.file()).put(pack.id(), List.copyOf(reader.rows(kind, pack, changed))));
    }
    return of(kept);
  }

  /** What {@link #of} makes the same rows from. */
  Map<String, Map<String, List<Row>>> kept() {
    Map<String, Map<String, List<Row>>> kept = new TreeMap<>();
    for (Layers<?> layers : all()) {
      Map<String, List<Row>> byPack = new TreeMap<>();
      layers.rows().forEach((pack, rows) -> byPack.put(pack, List.copyOf(rows)));
      kept.put(layers.kind().file(), byPack);
    }
    return kept;
  }

  /** Every day on which a row begins or ends, sorted, but for the published decisions: nearly each has a day of its own. */
  List<LocalDate> changes() {
    Set<LocalDate> days = new TreeSet<>();
    for (Layers<?> layers : all()) {
      if (layers == precedents) {
        continue;
      }
      for (List<? extends Row> rows : layers.rows().values()) {
        for (Row row : rows) {
          days.add(row.span().from());
          if (row.span().until() != null) {
            days.add(row.span().until());
          }
        }
      }
    }
    return List.copyOf(days);
  }

  List<Layers<?>> all() {
    return List.of(
        thresholds,
        points,
        pointGroups,
        tierTargets,
        tierBands,
        bandPoints,
        mitigationShares,
        rounding,
        amountMethods,
        amountLimits,
        reductions,
        firstOffences,
        instalments,
        surcharges,
        assessmentFactors,
        assumptions,
        reviewPoints,
        reviewContent,
        workingDays,
        lowestPoints,
        precedents);
  }
}
