package org.liangfa.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.liangfa.kernel.Tier;

/**
 * One table: its file, its own columns, how a row is read and by which key it replaces a row of the parent pack.
 *
 * @param file file name without {@code .csv}
 * @param columns own columns, before those that every table has
 * @param row reads one row
 * @param keys the keys a row answers to; two rows of one pack with a common key may not share a day
 * @param whole whether any row of a pack in force replaces all rows of its parent: a scale cannot be mixed
 */
record TableKind<R extends Row>(
    String file,
    List<String> columns,
    BiFunction<Cells, Cited, R> row,
    Function<R, List<String>> keys,
    boolean whole) {
  /** Kinds of party as the case file writes them. */
  static final List<String> PARTIES =
      List.of("NATURAL_PERSON", "INDIVIDUAL_BUSINESS", "ENTERPRISE", "OTHER_ORGANISATION");

  static final List<Tier> BAND_TIERS = List.of(Tier.LENIENT, Tier.ORDINARY, Tier.AGGRAVATED);

  private static final List<String> SHARED = List.of("from", "until", "basis", "mark", "zh", "en");
  private static final Side[] POINT_SIDES = {Side.MITIGATING, Side.AGGRAVATING};
  private static final Tier[] LIMITED = {Tier.MITIGATED, Tier.LENIENT, Tier.AGGRAVATED};
  private static final Tier[] TARGETS = {
    Tier.AGGRAVATED, Tier.ORDINARY, Tier.LENIENT, Tier.MITIGATED, Tier.NO_PENALTY_PERMITTED
  };

  static final TableKind<ThresholdRow> THRESHOLDS =
      of(
          "thresholds",
          "test,quantity,relation,value,unit,party",
          TableKind::threshold,
          r -> r.parties().stream().map(party -> r.test() + " " + party).toList());

  static final TableKind<PointsRow> POINTS =
      of(
          "points",
          "row,side,group,points",
          (c, cited) ->
              new PointsRow(c.code("row"), c.word("side", POINT_SIDES), c.code("group"), positive(c, "points"), cited),
          r -> List.of(r.row()));

  static final TableKind<PointGroupRow> POINT_GROUPS =
      of(
          "point-groups",
          "group,side,cap",
          (c, cited) -> new PointGroupRow(c.code("group"), c.word("side", POINT_SIDES), positive(c, "cap"), cited),
          r -> List.of(r.side() + " " + r.group()));

  static final TableKind<TierTargetRow> TIER_TARGETS =
      of(
          "tier-targets",
          "tier,net_from,net_until",
          (c, cited) ->
              new TierTargetRow(c.word("tier", TARGETS), c.decimal("net_from"), c.decimal("net_until"), cited),
          r -> List.of(r.tier().name()));

  static final TableKind<TierBandRow> TIER_BANDS =
      of(
          "tier-bands",
          "form,tier,low,low_inside,high,high_inside",
          (c, cited) ->
              new TierBandRow(
                  c.word("form", FineForm.values()),
                  bandTier(c),
                  c.decimal("low"),
                  c.yes("low_inside"),
                  c.decimal("high"),
                  c.yes("high_inside"),
                  cited),
          r -> List.of(r.form() + " " + r.tier()));

  static final TableKind<BandPointsRow> BAND_POINTS =
      of(
          "band-points",
          "tier,net_at_low,net_at_high",
          (c, cited) -> new BandPointsRow(bandTier(c), c.decimal("net_at_low"), c.decimal("net_at_high"), cited),
          r -> List.of(r.tier().name()));

  static final TableKind<MitigationShareRow> MITIGATION_SHARES =
      scale(
          "mitigation-shares",
          "net_from,net_until,share",
          (c, cited) ->
              new MitigationShareRow(c.decimal("net_from"), c.decimal("net_until"), positive(c, "share"), cited),
          r -> List.of(r.netFrom().toPlainString()));

  static final TableKind<RoundingRow> ROUNDING =
      scale(
          "rounding",
          "amount_from,step",
          (c, cited) -> new RoundingRow(c.money("amount_from"), c.money("step"), cited),
          r -> List.of(r.amountFrom().toString()));

  static final TableKind<AmountMethodRow> AMOUNT_METHODS =
      of(
          "amount-methods",
          "form,method",
          (c, cited) ->
              new AmountMethodRow(
                  c.word("form", FineForm.values()), c.word("method", AmountMethod.values()), cited),
          r -> List.of(r.form().name()));

  static final TableKind<AmountLimitRow> AMOUNT_LIMITS =
      of(
          "amount-limits",
          "tier,of,share",
          (c, cited) ->
              new AmountLimitRow(
                  c.word("tier", LIMITED), c.word("of", AmountLimitRow.Bound.values()), positive(c, "share"), cited),
          r -> List.of(r.tier().name()));

  static final TableKind<ReductionRow> REDUCTIONS =
      of(
          "reductions",
          "reduction,low,high",
          (c, cited) -> new ReductionRow(c.code("reduction"), positive(c, "low"), positive(c, "high"), cited),
          r -> List.of(r.reduction()));

  static final TableKind<FirstOffenceRow> FIRST_OFFENCES =
      of(
          "first-offences",
          "violation,value_limit,look_back,needs",
          (c, cited) ->
              new FirstOffenceRow(
                  c.text("violation"),
                  c.optional("value_limit").isEmpty() ? null : c.money("value_limit"),
                  c.optional("look_back").isEmpty() ? null : c.period("look_back"),
                  c.codes("needs"),
                  cited),
          r -> List.of(r.violation() + " " + r.basis()));

  static final TableKind<InstalmentRow> INSTALMENTS =
      of(
          "instalments",
          "payer,share,months",
          (c, cited) ->
              new InstalmentRow(
                  c.word("payer", InstalmentRow.Payer.values()), positive(c, "share"), c.count("months"), cited),
          r -> List.of(r.payer().name()));

  static final TableKind<SurchargeRow> SURCHARGES =
      of(
          "surcharges",
          "rate,cap",
          (c, cited) -> new SurchargeRow(positive(c, "rate"), positive(c, "cap"), cited),
          r -> List.of("SURCHARGE"));

  static final TableKind<AssessmentFactorRow> ASSESSMENT_FACTORS =
      of(
          "assessment-factors",
          "circumstance,factor",
          (c, cited) -> new AssessmentFactorRow(c.code("circumstance"), c.code("factor"), cited),
          r -> List.of(r.circumstance()));

  static final TableKind<AssumptionRow> ASSUMPTIONS =
      of("assumptions", "variant,fact", FactText::assumption, r -> List.of(r.variant() + " " + FactText.key(r.fact())));

  static final TableKind<ReviewPointRow> REVIEW_POINTS =
      of(
          "review-points",
          "point,weight,fix_zh,fix_en",
          (c, cited) ->
              new ReviewPointRow(
                  c.code("point"), c.word("weight", ReviewPointRow.Weight.values()), c.texts("fix"), cited),
          r -> List.of(r.point()));

  static final TableKind<ReviewContentRow> REVIEW_CONTENT =
      of(
          "review-content",
          "element,when,step,fix_zh,fix_en",
          (c, cited) ->
              new ReviewContentRow(
                  c.text("element"),
                  c.word("when", ReviewContentRow.When.values()),
                  c.optional("step"),
                  c.texts("fix"),
                  cited),
          r -> List.of(r.element()));

  static final TableKind<LowestPointRow> LOWEST_POINTS =
      of(
          "lowest-points",
          "form,tier,share",
          (c, cited) -> new LowestPointRow(c.word("form", FineForm.values()), bandTier(c), positive(c, "share"), cited),
          r -> List.of(r.form() + " " + r.tier()));

  static final TableKind<PrecedentRow> PRECEDENTS =
      of(
          "precedents",
          "id,violation,tier,fine,minimum,circumstances,address",
          (c, cited) ->
              new PrecedentRow(
                  c.text("id"),
                  c.text("violation"),
                  c.word("tier", Tier.values()),
                  c.optional("fine").isEmpty() ? null : c.money("fine"),
                  c.optional("minimum").isEmpty() ? null : c.money("minimum"),
                  Collections.unmodifiableSortedSet(new TreeSet<>(c.codes("circumstances"))),
                  c.text("address"),
                  cited),
          r -> List.of(r.id()));

  static final TableKind<WorkingCalendarRow> WORKING_DAYS =
      of("working-days", "days_off,make_up_days", TableKind::calendar, r -> List.of("CALENDAR"));

  static final List<TableKind<?>> ALL =
      List.of(
          THRESHOLDS,
          POINTS,
          POINT_GROUPS,
          TIER_TARGETS,
          TIER_BANDS,
          BAND_POINTS,
          MITIGATION_SHARES,
          ROUNDING,
          AMOUNT_METHODS,
          AMOUNT_LIMITS,
          REDUCTIONS,
          FIRST_OFFENCES,
          INSTALMENTS,
          SURCHARGES,
          ASSESSMENT_FACTORS,
          ASSUMPTIONS,
          REVIEW_POINTS,
          REVIEW_CONTENT,
          WORKING_DAYS,
          LOWEST_POINTS,
          PRECEDENTS);

  List<String> header() {
    List<String> header = new ArrayList<>(columns);
    header.addAll(SHARED);
    return header;
  }

  String path(String pack) {
    return "packs/" + pack + "/tables/" + file + ".csv";
  }

  private static <R extends Row> TableKind<R> of(
      String file, String columns, BiFunction<Cells, Cited, R> row, Function<R, List<String>> keys) {
    return new TableKind<>(file, List.of(columns.split(",")), row, keys, false);
  }

  private static <R extends Row> TableKind<R> scale(
      String file, String columns, BiFunction<Cells, Cited, R> row, Function<R, List<String>> keys) {
    return new TableKind<>(file, List.of(columns.split(",")), row, keys, true);
  }

  private static ThresholdRow threshold(Cells c, Cited cited) {
    Quantity quantity = c.word("quantity", Quantity.values());
    Unit unit = c.word("unit", Unit.values());
    if (unit != quantity.unit()) {
      c.fail(
          TableCode.UNKNOWN_WORD,
          "unit",
          quantity + " 的单位是 " + quantity.unit(),
          quantity + " is measured in " + quantity.unit());
    }
    boolean days = quantity.unit() == Unit.PERIOD;
    BigDecimal value = days ? null : c.decimal("value");
    Period period = days ? c.period("value") : null;
    SortedSet<String> parties = new TreeSet<>(c.codes("party"));
    if (!PARTIES.containsAll(parties)) {
      String known = String.join(", ", PARTIES);
      c.fail(TableCode.UNKNOWN_WORD, "party", "当事人类型只有 " + known, "kinds of party are " + known);
    }
    return new ThresholdRow(
        c.code("test"),
        quantity,
        c.word("relation", Relation.values()),
        value,
        period,
        Collections.unmodifiableSortedSet(parties.isEmpty() ? new TreeSet<>(PARTIES) : parties),
        cited);
  }

  private static WorkingCalendarRow calendar(Cells c, Cited cited) {
    SortedSet<LocalDate> off = c.days("days_off");
    SortedSet<LocalDate> makeUp = c.days("make_up_days");
    for (LocalDate day : makeUp) {
      if (!WorkingCalendar.weekend(day) || off.contains(day)) {
        c.fail(
            TableCode.DATE,
            "make_up_days",
            day + " 不是周末，或者同时列为放假",
            day + " is no Saturday or Sunday, or is listed as a day of rest too");
      }
    }
    for (LocalDate day : off) {
      if (!cited.span().contains(day)) {
        c.fail(TableCode.DATE, "days_off", day + " 不在该行期间内", day + " lies outside the span of the row");
      }
    }
    return new WorkingCalendarRow(off, makeUp, cited);
  }

  private static Tier bandTier(Cells c) {
    return c.word("tier", BAND_TIERS.toArray(Tier[]::new));
  }

  private static BigDecimal positive(Cells c, String column) {
    BigDecimal value = c.decimal(column);
    if (!c.failed() && value.signum() <= 0) {
      c.fail(TableCode.DECIMAL, column, value + " 应大于 0", value + " (expected: above 0)");
    }
    return value;
  }
}
