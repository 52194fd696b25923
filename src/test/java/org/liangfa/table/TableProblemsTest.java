package org.liangfa.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangfa.kernel.Problem;

/** Each code is met by spoiling one place of a rule base that is otherwise right. */
class TableProblemsTest {
  private static final String POINTS = SmallTables.NATIONAL + "points.csv";
  private static final String SHARES = SmallTables.NATIONAL + "mitigation-shares.csv";
  private static final String THRESHOLDS = SmallTables.NATIONAL + "thresholds.csv";
  private static final String TARGETS = SmallTables.NATIONAL + "tier-targets.csv";
  private static final String CIRCUMSTANCES = "vocabulary/circumstances.csv";
  private static final String PACK = "packs/north/pack.yaml";
  private static final String FIRE = "violations/fire.yaml";

  record Spoilt(String what, TableCode code, String place, Consumer<SmallTables> spoil) {
    @Override
    public String toString() {
      return code.code() + " " + what;
    }
  }

  static Stream<Spoilt> spoilt() {
    return Stream.of(tables(), rows(), scales(), packsAndWords(), violations()).flatMap(s -> s);
  }

  private static Stream<Spoilt> tables() {
    return Stream.of(
        bad("table saved as GBK", TableCode.NOT_UTF8, "rules/" + POINTS, b -> b.with(POINTS, gbk("初次违法"))),
        bad("open quote", TableCode.MALFORMED, "rules/" + POINTS + ":2", b -> b.spoil(POINTS, "FIRST", "\"FIRST")),
        bad("column renamed", TableCode.HEADER, "rules/" + POINTS + ":1",
            b -> b.spoil(POINTS, "row,side", "rows,side")),
        bad("column added", TableCode.HEADER, "rules/" + POINTS + ":1", b -> b.spoil(POINTS, "zh,en", "zh,en,note")),
        bad("empty file", TableCode.HEADER, "rules/" + POINTS, b -> b.with(POINTS, "")),
        bad("cell too many", TableCode.CELL_COUNT, "rules/" + POINTS + ":2", b -> b.spoil(POINTS, "E,M", "E,,M")),
        bad("a table without its ending", TableCode.UNKNOWN_FILE, "rules/packs/north/tables/points",
            b -> b.with("packs/north/tables/points", "x")),
        bad("cases that nobody would run", TableCode.UNKNOWN_FILE, "rules/packs/north/p30_exemption/a.cases.yml",
            b -> b.with("packs/north/p30_exemption/a.cases.yml", "[]")),
        bad("clauses that nobody would read", TableCode.UNKNOWN_FILE, "rules/violations/extra.YAML",
            b -> b.with("violations/extra.YAML", "x")),
        bad("no such table", TableCode.UNKNOWN_FILE, "rules/packs/north/tables/extra.csv",
            b -> b.with("packs/north/tables/extra.csv", "a\n")),
        bad("table missing", TableCode.NO_FILE, "rules/" + SHARES, b -> b.without(SHARES)));
  }

  private static Stream<Spoilt> rows() {
    String row = "rules/" + POINTS + ":2 ";
    return Stream.of(
        bad("no points", TableCode.MISSING, row + "points", b -> b.spoil(POINTS, "RECORD,12", "RECORD,")),
        bad("no English", TableCode.MISSING, row + "en", b -> b.spoil(POINTS, "某行,some row\nR", "某行,\nR")),
        bad("space", TableCode.SPACE, row + "group", b -> b.spoil(POINTS, "RECORD,12", "RECORD ,12")),
        bad("exponent", TableCode.DECIMAL, row + "points", b -> b.spoil(POINTS, ",12,", ",1E1,")),
        bad("nought", TableCode.DECIMAL, row + "points", b -> b.spoil(POINTS, ",12,", ",0,")),
        bad("Excel date", TableCode.DATE, row + "from", b -> b.spoil(POINTS, "12,1996-10-01", "12,1996/10/1")),
        bad("day of rest out of its year", TableCode.DATE, "rules/packs/national/tables/working-days.csv:2 days_off",
            b -> b.spoil(SmallTables.NATIONAL + "working-days.csv", "2025-01-01,", "1995-01-01,")),
        bad("stretch of days backwards", TableCode.DATE, "rules/packs/national/tables/working-days.csv:2 days_off",
            b -> b.spoil(SmallTables.NATIONAL + "working-days.csv", "2025-01-01,", "2025-01-03/2025-01-01,")),
        bad("make-up day on a Monday", TableCode.DATE, "rules/packs/national/tables/working-days.csv:2 make_up_days",
            b -> b.spoil(SmallTables.NATIONAL + "working-days.csv", "2025-01-26,", "2025-01-27,")),
        bad("30 February", TableCode.DATE, row + "from", b -> b.spoil(POINTS, "12,1996-10-01", "12,1997-02-30")),
        bad("period in words", TableCode.DATE, "rules/" + THRESHOLDS + ":3 value",
            b -> b.add(
                THRESHOLDS, "OLD,ACT_END_TO_DISCOVERY,EXCEEDS,2,PERIOD,,2021-07-15,,APL-2021#36.1,VERBATIM,二年,two")),
        bad("ends before it begins", TableCode.SPAN_ORDER, row + "until",
            b -> b.spoil(POINTS, "12,1996-10-01,", "12,1996-10-01,1996-10-01")),
        bad("side of its own", TableCode.UNKNOWN_WORD, row + "side", b -> b.spoil(POINTS, "E,MITIGATING", "E,MILD")),
        bad("wrong unit", TableCode.UNKNOWN_WORD, "rules/" + THRESHOLDS + ":2 unit",
            b -> b.spoil(THRESHOLDS, "YUAN", "DAYS")),
        bad("no such quantity", TableCode.UNKNOWN_WORD, "rules/" + THRESHOLDS + ":2 quantity",
            b -> b.spoil(THRESHOLDS, "GOODS_VALUE", "GOODS")),
        bad("basis misspelt", TableCode.BASIS, row + "basis", b -> b.spoil(POINTS, "LIANGFA-PROPOSAL#1", "PROPOSAL 1")),
        bad("no such article", TableCode.BASIS, row + "basis", b -> b.spoil(POINTS, "PROPOSAL#1", "PROPOSAL#999")),
        bad("basis not yet in force", TableCode.BASIS_SPAN, row + "basis",
            b -> b.spoil(POINTS, "LIANGFA-PROPOSAL#1,PROPOSAL", "APL-2021#36.1,VERBATIM")),
        bad("proposal passed off as law", TableCode.MARK, row + "mark",
            b -> b.spoil(POINTS, "PROPOSAL,某", "VERBATIM,某")),
        bad("two rows of one key", TableCode.DUPLICATE, "rules/" + POINTS + ":4",
            b -> b.add(POINTS, "REPEAT_1Y,AGGRAVATING,RECORD,9,2020-01-01,,LIANGFA-PROPOSAL#1,PROPOSAL,又,again")),
        bad("days without a row", TableCode.GAP, "rules/" + POINTS + ":4",
            b -> b.spoil(POINTS, "RECORD,22,1996-10-01,", "RECORD,22,1996-10-01,2019-12-31")
                .add(POINTS, "REPEAT_1Y,AGGRAVATING,RECORD,9,2020-01-01,,LIANGFA-PROPOSAL#1,PROPOSAL,又,again")));
  }

  private static Stream<Spoilt> scales() {
    String national = "rules/" + SmallTables.NATIONAL;
    return Stream.of(
        bad("score without a tier", TableCode.NOT_CONTIGUOUS, national + "tier-targets",
            b -> b.spoil(TARGETS, "LENIENT,20,", "LENIENT,21,")),
        bad("score with two tiers", TableCode.NOT_CONTIGUOUS, national + "tier-targets",
            b -> b.spoil(TARGETS, "LENIENT,20,45", "LENIENT,20,46")),
        bad("lowest point above its band", TableCode.ORDER, "rules/packs/national/tables/lowest-points.csv:2 share",
            b -> b.spoil(SmallTables.NATIONAL + "lowest-points.csv", "LENIENT,0.1", "LENIENT,0.3")),
        bad("list of an unknown violation", TableCode.UNKNOWN_WORD, "rules/" + SmallTables.NATIONAL
            + "first-offences.csv:2 violation",
            b -> b.spoil(SmallTables.NATIONAL + "first-offences.csv", "some-offence", "no-offence")),
        bad("list with an unknown condition", TableCode.UNKNOWN_WORD, "rules/" + SmallTables.NATIONAL
            + "first-offences.csv:2 needs",
            b -> b.spoil(SmallTables.NATIONAL + "first-offences.csv", "FIRST_OFFENCE", "FIRST_OFENCE")),
        bad("no surcharge rate", TableCode.DECIMAL, "rules/" + SmallTables.NATIONAL + "surcharges.csv:2 rate",
            b -> b.spoil(SmallTables.NATIONAL + "surcharges.csv", "0.03,1", "0,1")),
        bad("no months", TableCode.DECIMAL, "rules/" + SmallTables.NATIONAL + "instalments.csv:2 months",
            b -> b.spoil(SmallTables.NATIONAL + "instalments.csv", "HOUSEHOLD,0.5,24", "HOUSEHOLD,0.5,0")),
        bad("band with a hole", TableCode.NOT_CONTIGUOUS, national + "tier-bands.csv RANGE",
            b -> b.spoil(SmallTables.NATIONAL + "tier-bands.csv", "RANGE,LENIENT,0,YES,0.3", "RANGE,LENIENT,0,YES,0.2")),
        bad("shares begin late", TableCode.NOT_CONTIGUOUS, national + "mitigation-shares",
            b -> b.spoil(SHARES, "-100,55,0.5,1996-10-01", "-100,55,0.5,1996-10-02")),
        bad("no rounding below 100", TableCode.NOT_CONTIGUOUS, national + "rounding",
            b -> b.spoil(SmallTables.NATIONAL + "rounding.csv", "\n0,1,", "\n1,1,")),
        bad("better score, heavier tier", TableCode.ORDER, national + "tier-targets",
            b -> b.spoil(TARGETS, "MITIGATED,", "X,")
                .spoil(TARGETS, "LENIENT,", "MITIGATED,")
                .spoil(TARGETS, "X,", "LENIENT,")),
        bad("better score, larger share", TableCode.ORDER, national + "mitigation-shares.csv:3 share",
            b -> b.spoil(SHARES, "0.2", "0.6")),
        bad("share of the whole minimum", TableCode.ORDER, national + "mitigation-shares.csv:2 share",
            b -> b.spoil(SHARES, "0.5", "1")),
        bad("rounding past the amount", TableCode.ORDER, national + "rounding.csv:3 step",
            b -> b.spoil(SmallTables.NATIONAL + "rounding.csv", "100,10,", "100,200,")),
        bad("caps above 100", TableCode.CAPS, national + "point-groups",
            b -> b.spoil(SmallTables.NATIONAL + "point-groups.csv", "MITIGATING,12", "MITIGATING,101")),
        bad("group not listed", TableCode.UNKNOWN_WORD, national + "points.csv:2 group",
            b -> b.spoil(POINTS, "MITIGATING,RECORD", "MITIGATING,HARM")),
        bad("kind of party left out", TableCode.PARTIES, national + "thresholds.csv:2 party",
            b -> b.spoil(THRESHOLDS, "YUAN,,", "YUAN,ENTERPRISE,")),
        bad("child leaves a hole in the scale", TableCode.NOT_CONTIGUOUS, "rules/packs/national/tables/tier-targets.csv:5 net_from",
            b -> b.north("tier-targets", "LENIENT,20,44,", "2020-01-01", "")));
  }

  private static Stream<Spoilt> packsAndWords() {
    return Stream.of(
        bad("pack named otherwise", TableCode.PACK, "rules/" + PACK + " id",
            b -> b.spoil(PACK, "\"north\"", "\"south\"")),
        bad("no such parent", TableCode.PACK, "rules/" + PACK + " extends", b -> b.spoil(PACK, "national", "nation")),
        bad("own parent", TableCode.PACK, "rules/" + PACK + " extends",
            b -> b.spoil(PACK, "\"national\"", "\"north\"")),
        bad("same territory twice", TableCode.PACK, "rules/packs/national/pack.yaml jurisdictions",
            b -> b.spoil(PACK, "\"21\"", "\"\"")),
        bad("unknown property", TableCode.UNKNOWN_PROPERTY, "rules/" + PACK + ":12:", b -> b.add(PACK, "note: \"x\"")),
        bad("unknown property before the known ones", TableCode.UNKNOWN_PROPERTY, "rules/" + PACK + ":1:1",
            b -> b.spoil(PACK, "id: \"north\"", "note: \"x\"\nid: \"north\"")),
        bad("repeated property", TableCode.MALFORMED, "rules/" + PACK + ":12:", b -> b.add(PACK, "id: \"north\"")),
        bad("unquoted value", TableCode.WRONG_TYPE, "rules/" + PACK + ":4:17", b -> b.spoil(PACK, "\"21\"", "21")),
        bad("vocabulary missing", TableCode.NO_FILE, "rules/vocabulary/steps.csv",
            b -> b.without("vocabulary/steps.csv")),
        bad("code listed twice", TableCode.DUPLICATE, "rules/vocabulary/features.csv:3 code",
            b -> b.add("vocabulary/features.csv", "NOTIFIED,又,again,x")),
        bad("one-sided exclusion", TableCode.OPPOSES, "rules/vocabulary/circumstances.csv:2 opposes",
            b -> b.spoil(CIRCUMSTANCES, "decision,FIRST_OFFENCE,", "decision,,")),
        bad("no such article", TableCode.BASIS, "rules/vocabulary/circumstances.csv:2 basis",
            b -> b.spoil(CIRCUMSTANCES, "APL-2021#33.1.2", "APL-2021#333")),
        bad("short division code", TableCode.UNKNOWN_WORD, "rules/vocabulary/regions.csv:2 code",
            b -> b.spoil("vocabulary/regions.csv", "210000", "21")),
        bad("factor not listed", TableCode.UNKNOWN_WORD,
            "rules/packs/national/tables/assessment-factors.csv:2 circumstance",
            b -> b.spoil(SmallTables.NATIONAL + "assessment-factors.csv", "FIRST_OFFENCE", "FIRST")),
        bad("supposed test not listed", TableCode.UNKNOWN_WORD, "rules/packs/national/tables/assumptions.csv:2 fact",
            b -> b.spoil(SmallTables.NATIONAL + "assumptions.csv", "SMALL", "TINY")),
        bad("supposed fact misspelt", TableCode.UNKNOWN_WORD, "rules/packs/national/tables/assumptions.csv:2 fact",
            b -> b.spoil(SmallTables.NATIONAL + "assumptions.csv", "(SMALL, YES)", "(SMALL, MAYBE)")));
  }

  private static Stream<Spoilt> violations() {
    String first = "rules/violations/fire.yaml some-offence[0] ";
    return Stream.of(
        bad("no catalogue", TableCode.NO_FILE, "rules/violations", b -> b.without(FIRE)),
        bad("file of another name", TableCode.UNKNOWN_FILE, "rules/" + FIRE + " domain",
            b -> b.spoil(FIRE, "domain: \"fire\"", "domain: \"food\"")),
        bad("minimum above maximum", TableCode.FINE, first + "fine", b -> b.spoil(FIRE, "\"20000\"", "\"200000\"")),
        bad("fine without joining", TableCode.FINE, first + "fineJoined",
            b -> b.spoil(FIRE, "fineJoined: \"MUST\"", "fineJoined: \"NONE\"")),
        bad("maximum missing", TableCode.MISSING, first + "fine.max",
            b -> b.spoil(FIRE, "max: \"100000\"", "cap: \"1\"")),
        bad("figure not in the clause", TableCode.FIGURE_NOT_IN_TEXT, first + "fine",
            b -> b.spoil(FIRE, "\"20000\"", "\"30000\"")),
        bad("fine that may be left out", TableCode.NOT_AS_WORDED, first + "fineJoined",
            b -> b.spoil(FIRE, "fineJoined: \"MUST\"", "fineJoined: \"MAY\"")),
        bad("gains left to the party", TableCode.NOT_AS_WORDED, first + "confiscateGains",
            b -> b.spoil(FIRE, "confiscateGains: \"MUST\"", "confiscateGains: \"NONE\"")),
        bad("refusal that the clause does not ask for", TableCode.NOT_AS_WORDED, first + "refusalNeeded",
            b -> b.spoil(FIRE, "refusalNeeded: \"NO\"", "refusalNeeded: \"YES\"")),
        bad("reading without need", TableCode.NOT_AS_WORDED, first + "readings fine.base",
            b -> b.spoil(FIRE, "remarks:", "readings: [{field: \"fine.base\", why: \"x\"}]\n        remarks:")),
        bad("words that the clause does not hold", TableCode.FIGURE_NOT_IN_TEXT, first + "fine",
            b -> b.spoil(FIRE, "fineJoined:", "fineAfter: \"情节严重的\"\n        fineJoined:")),
        bad("part that the form does not use", TableCode.FINE, first + "fine.cap",
            b -> b.spoil(FIRE, "max: \"100000\"", "max: \"100000\"\n          cap: \"5\"")),
        bad("citation without article", TableCode.BASIS, first + "penalty",
            b -> b.spoil(FIRE, "第三十六条", "36")),
        bad("days that nobody explains", TableCode.GAP, "rules/violations/fire.yaml some-offence versions",
            b -> b.spoil(FIRE, "until: \"\"", "until: \"2020-01-01\"")
                .add(FIRE, SmallTables.VERSION.replace("2006-01-21", "2020-01-02"))),
        bad("gap explained where there is none", TableCode.GAP, "rules/violations/fire.yaml some-offence versions",
            b -> b.spoil(FIRE, "until: \"\"", "until: \"2020-01-01\"")
                .add(FIRE, SmallTables.VERSION.replace("2006-01-21\"", "2020-01-01\"\n        gap: \"x\""))),
        bad("versions overlap", TableCode.DUPLICATE, "rules/violations/fire.yaml some-offence versions",
            b -> b.add(FIRE, SmallTables.VERSION)),
        bad("clause of an act not listed", TableCode.ACT_DAY, "rules/violations/fire.yaml some-offence[0]",
            b -> b.spoil("violations/acts.csv", "某条例", "他条例")),
        bad("clause that begins a day late", TableCode.ACT_DAY, "rules/violations/fire.yaml some-offence[0] from",
            b -> b.spoil(FIRE, "2006-01-21", "2006-01-22")),
        bad("clause that ends on a day of its own", TableCode.ACT_DAY, "rules/violations/fire.yaml some-offence[0] until",
            b -> b.spoil(FIRE, "until: \"\"", "until: \"2020-01-01\"")),
        bad("act listed twice", TableCode.DUPLICATE, "rules/violations/acts.csv:3 act",
            b -> b.add("violations/acts.csv", "某条例,2006-01-21,")),
        bad("act on which no clause rests, so that nothing holds its days", TableCode.ACT_DAY, "rules/violations/acts.csv",
            b -> b.add("violations/acts.csv", "他条例,2006-01-21,")),
        bad("crime that the list of crimes does not know", TableCode.UNKNOWN_WORD, "rules/violations/fire.yaml some-offence[0] criminalGate",
            b -> b.spoil("violations/fire.yaml", "criminalGate: []",
                "criminalGate: [\"《中华人民共和国刑法》第一百三十条（非法携带危险物品危及公共安全罪）\"]")),
        bad("crime of which no clause speaks", TableCode.UNKNOWN_WORD, "rules/violations/crimes.csv",
            b -> b.add("violations/crimes.csv", "第一条（某罪）,某规定,原文")),
        bad("no list of crimes", TableCode.NO_FILE, "rules/violations/crimes.csv", b -> b.without("violations/crimes.csv")),
        bad("no list of acts", TableCode.NO_FILE, "rules/violations/acts.csv", b -> b.without("violations/acts.csv")),
        bad("violation twice", TableCode.DUPLICATE, "rules/violations/ice.yaml some-offence id",
            b -> b.with("violations/ice.yaml", SmallTables.violations("ice", "some-offence", SmallTables.VERSION))),
        bad("unquoted amount", TableCode.WRONG_TYPE, "rules/" + FIRE + ":16:16",
            b -> b.spoil(FIRE, "min: \"20000\"", "min: 20000")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("spoilt")
  void a_spoilt_rule_base_is_refused_at_its_place(Spoilt spoilt) {
    SmallTables base = new SmallTables();
    spoilt.spoil().accept(base);

    TableException e = catchThrowableOfType(TableException.class, base::read);

    assertThat(e).as("refusal").isNotNull();
    assertThat(e.problems())
        .anySatisfy(
            problem -> {
              assertThat(problem.code()).isEqualTo(spoilt.code().code());
              assertThat(problem.place()).startsWith(spoilt.place());
            });
  }

  @Test
  void the_rule_base_is_right_before_it_is_spoilt() {
    assertThat(new SmallTables().read().tests()).containsExactly("SMALL");
  }

  @Test
  void every_code_is_met_by_some_test() {
    Set<TableCode> met = spoilt().map(Spoilt::code).collect(Collectors.toSet());
    // PacksTest asks for packs that do not govern.
    met.add(TableCode.PACK_CHOICE);

    assertThat(met).isEqualTo(EnumSet.allOf(TableCode.class));
  }

  @Test
  void codes_are_unique_and_in_order() {
    assertThat(Arrays.stream(TableCode.values()).map(TableCode::code)).doesNotHaveDuplicates().isSorted();
  }

  @Test
  void all_problems_are_told_at_once() {
    SmallTables base =
        new SmallTables().spoil(POINTS, ",12,", ",1E1,").spoil(FIRE, "\"20000\"", "\"30000\"").without(SHARES);

    TableException e = catchThrowableOfType(TableException.class, base::read);

    assertThat(e.problems()).extracting(Problem::code).contains("TABLE-007", "TABLE-018", "TABLE-027");
  }

  @Test
  void a_table_in_GBK_names_the_byte_and_the_remedy() {
    SmallTables base = new SmallTables().with(POINTS, gbk("row,初次违法"));

    TableException e = catchThrowableOfType(TableException.class, base::read);

    assertThat(e).hasMessageContaining("第 4 字节").hasMessageContaining("GBK").hasMessageContaining("CSV UTF-8");
  }

  @Test
  void a_byte_order_mark_and_CRLF_are_accepted() {
    SmallTables base = new SmallTables();
    String text = new String(base.bytes(POINTS), StandardCharsets.UTF_8);

    Tables tables = base.with(POINTS, "\uFEFF" + text.replace("\n", "\r\n") + "\r\n").read();

    assertThat(tables.pointsRows()).containsExactly("FIRST_OFFENCE", "REPEAT_1Y");
  }

  private static Spoilt bad(String what, TableCode code, String place, Consumer<SmallTables> spoil) {
    return new Spoilt(what, code, place, spoil);
  }

  private static byte[] gbk(String text) {
    return text.getBytes(Charset.forName("GBK"));
  }
}
