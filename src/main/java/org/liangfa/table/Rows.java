package org.liangfa.table;

import java.util.List;

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
    Layers<AssessmentFactorRow> assessmentFactors,
    Layers<AssumptionRow> assumptions,
    Layers<ReviewPointRow> reviewPoints,
    Layers<ReviewContentRow> reviewContent,
    Layers<WorkingCalendarRow> workingDays,
    Layers<LowestPointRow> lowestPoints,
    Layers<PrecedentRow> precedents) {

  static Rows read(TableReader reader) {
    return new Rows(
        reader.read(TableKind.THRESHOLDS),
        reader.read(TableKind.POINTS),
        reader.read(TableKind.POINT_GROUPS),
        reader.read(TableKind.TIER_TARGETS),
        reader.read(TableKind.TIER_BANDS),
        reader.read(TableKind.BAND_POINTS),
        reader.read(TableKind.MITIGATION_SHARES),
        reader.read(TableKind.ROUNDING),
        reader.read(TableKind.AMOUNT_METHODS),
        reader.read(TableKind.AMOUNT_LIMITS),
        reader.read(TableKind.REDUCTIONS),
        reader.read(TableKind.FIRST_OFFENCES),
        reader.read(TableKind.INSTALMENTS),
        reader.read(TableKind.ASSESSMENT_FACTORS),
        reader.read(TableKind.ASSUMPTIONS),
        reader.read(TableKind.REVIEW_POINTS),
        reader.read(TableKind.REVIEW_CONTENT),
        reader.read(TableKind.WORKING_DAYS),
        reader.read(TableKind.LOWEST_POINTS),
        reader.read(TableKind.PRECEDENTS));
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
        assessmentFactors,
        assumptions,
        reviewPoints,
        reviewContent,
        workingDays,
        lowestPoints,
        precedents);
  }
}
