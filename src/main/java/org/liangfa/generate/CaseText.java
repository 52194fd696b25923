package org.liangfa.generate;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.kernel.Money;
import org.liangfa.table.Entry;

/** Writes one case. What tells kinds of cases apart is drawn from one stream, names, days and figures from another. */
final class CaseText {
  private static final List<String> PARTIES =
      List.of("NATURAL_PERSON", "INDIVIDUAL_BUSINESS", "INDIVIDUAL_BUSINESS", "ENTERPRISE", "ENTERPRISE",
          "OTHER_ORGANISATION");
  private static final List<String> STAGES = List.of("INVESTIGATION", "INVESTIGATION", "NOTICE", "DEFENCE", "DECISION");
  private static final List<String> EVIDENCE =
      List.of("INSPECTION_RECORD", "DOCUMENTARY", "ELECTRONIC", "PARTY_STATEMENT", "WITNESS", "PHYSICAL",
          "EXPERT_OPINION", "AUDIOVISUAL");
  private static final List<String> TITLES =
      List.of("现场检查笔录", "进货单据和收款记录", "行政处罚信息查询记录", "当事人询问笔录", "证人询问笔录", "查封物品清单", "检验报告",
          "执法记录仪视频");
  private static final List<String> SURNAMES = List.of("王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙");
  private static final List<String> SHOPS = List.of("便利店", "经营部", "餐馆", "加工厂", "批发部", "合作社", "门市", "服务部");
  private static final Set<String> OF_HOUSEHOLDS = Set.of("INDIVIDUAL_BUSINESS", "NATURAL_PERSON");

  private final JsonGenerator out;
  private final Draw kind;
  private final Draw own;
  private final CaseGenerator generator;
  private final PenaltyClause clause;
  private final String party;
  private final String stage;
  private final List<Entry.Circumstance> circumstances;
  private final int items;
  private final LocalDate actEnd;
  private final LocalDate filed;
  private final LocalDate fileDate;

  /**
   * A case.
   *
   * @param kind what the case is like
   * @param own what is this case's alone
   */
  CaseText(JsonGenerator out, Draw kind, Draw own, CaseGenerator generator) {
    this.out = out;
    this.kind = kind;
    this.own = own;
    this.generator = generator;
    this.clause = generator.clause(kind);
    this.party = kind.of(PARTIES);
    this.stage = kind.of(STAGES);
    this.circumstances = generator.circumstances(kind, 9);
    this.items = 2 + kind.below(6);
    this.actEnd = generator.actEnd(clause, own);
    this.filed = actEnd.plusDays(own.between(1, 40));
    this.fileDate = filed.plusDays(own.between(5, 80));
  }

  void write(long number) throws IOException {
    String id = String.valueOf(number + 1);
    out.writeStartObject();
    text("schema", "liangfa/case/1");
    text("caseId", "G-" + "0".repeat(Math.max(0, 8 - id.length())) + id);
    String name = name();
    text("title", name + clause.title().zh() + "案");
    text("fileDate", fileDate.toString());
    out.writeObjectFieldStart("agency");
    text("name", "某市综合行政执法局");
    text("competence", kind.inHundred(96) ? "YES" : "UNKNOWN");
    out.writeEndObject();
    text("jurisdiction", generator.region(kind));
    text("stage", stage);
    party(name);
    violation();
    proposed();
    circumstances();
    evidence();
    priors();
    rest();
    out.writeEndObject();
  }

  private void text(String name, String value) throws IOException {
    out.writeStringField(name, value);
  }

  private String name() {
    String surname = own.of(SURNAMES);
    return switch (party) {
      case "NATURAL_PERSON" -> surname + "某";
      case "ENTERPRISE" -> surname + "氏商贸有限公司";
      case "OTHER_ORGANISATION" -> surname + "家村专业合作社";
      default -> surname + "记" + own.of(SHOPS);
    };
  }

  private void party(String name) throws IOException {
    out.writeObjectFieldStart("party");
    text("kind", party);
    text("name", name);
    if (OF_HOUSEHOLDS.contains(party)) {
      int age = kind.inHundred(4) ? 14 + kind.below(4) : 19 + kind.below(60);
      text("ageAtAct", String.valueOf(age));
      text("capacity", kind.inHundred(95) ? "FULL" : "UNKNOWN");
    }
    if (!party.equals("NATURAL_PERSON")) {
      text("size", kind.of(List.of("MICRO", "SMALL", "MEDIUM", "LARGE", "UNKNOWN")));
    }
    out.writeEndObject();
  }

  private void violation() throws IOException {
    out.writeObjectFieldStart("violation");
    text("id", clause.violation());
    text("conduct", clause.title().zh());
    text("actBegin", actEnd.minusDays(own.between(0, 60)).toString());
    text("actEnd", actEnd.toString());
    text("discovered", actEnd.plusDays(own.between(0, ChronoUnit.DAYS.between(actEnd, filed))).toString());
    text("filed", filed.toString());
    if (clause.fine() instanceof FineClause.PerUnit perUnit) {
      quantity(perUnit.unit());
    } else if (kind.inHundred(50)) {
      quantity(kind.of(List.of("箱", "件", "公斤", "台")));
    }
    boolean valued = kind.inHundred(85);
    text("goodsValue", valued ? money(10, 2_000_000) : "UNKNOWN");
    text("goodsContraband", kind.of(List.of("YES", "NO", "NO", "UNKNOWN")));
    gains();
    bases();
    out.writeEndObject();
  }

  private void quantity(String unit) throws IOException {
    out.writeArrayFieldStart("quantities");
    out.writeStartObject();
    text("item", "涉案物品");
    text("count", String.valueOf(own.between(1, 400)));
    text("unit", unit);
    out.writeEndObject();
    out.writeEndArray();
  }

  private void gains() throws IOException {
    boolean none = circumstances.stream().anyMatch(one -> one.code().equals("NO_ILLEGAL_GAINS"));
    switch (none ? 0 : kind.below(3)) {
      case 0 -> text("illegalGains", "0.00");
      case 1 -> text("illegalGains", "UNKNOWN");
      default -> {
        long fen = own.between(100, 20_000_000);
        text("illegalGains", yuan(fen));
        text("refunded", yuan(own.between(0, kind.inHundred(30) ? fen : 0)));
      }
    }
  }

  /** The other figures by which the clause measures, mostly known. */
  private void bases() throws IOException {
    FineClause.@Nullable Base base = base(clause.fine());
    if (base == null || base == FineClause.Base.GOODS_VALUE || base == FineClause.Base.ILLEGAL_GAINS) {
      return;
    }
    out.writeArrayFieldStart("bases");
    out.writeStartObject();
    text("base", base.name());
    text("amount", kind.inHundred(85) ? money(1_000, 5_000_000) : "UNKNOWN");
    out.writeEndObject();
    out.writeEndArray();
  }

  private static FineClause.@Nullable Base base(@Nullable FineClause fine) {
    if (fine instanceof FineClause.Multiple multiple) {
      return multiple.base();
    }
    if (fine instanceof FineClause.Percentage percentage) {
      return percentage.base();
    }
    return fine instanceof FineClause.Stepped stepped ? stepped.base() : null;
  }

  private void proposed() throws IOException {
    boolean notified = !stage.equals("INVESTIGATION");
    out.writeObjectFieldStart("proposed");
    @Nullable String fine = fine();
    if (fine != null) {
      text("fine", fine);
    }
    text("confiscateGoods", kind.of(List.of("YES", "NO")));
    text("confiscateGains", kind.of(List.of("YES", "NO")));
    out.writeArrayFieldStart("otherKinds");
    out.writeEndArray();
    text("notified", notified ? "YES" : "NO");
    if (notified && fine != null && kind.inHundred(80)) {
      text("notifiedFine", fine);
    }
    out.writeEndObject();
  }

  /** A fine that the clause allows whatever the facts; null where that depends on figures, or none is in mind yet. */
  private @Nullable String fine() {
    if (!kind.inHundred(70)) {
      return null;
    }
    FineClause fine = clause.fine();
    if (fine instanceof FineClause.Range range) {
      return within(range.min(), range.max());
    }
    if (fine instanceof FineClause.CeilingOnly ceiling) {
      return within(Money.ZERO, ceiling.max());
    }
    return fine instanceof FineClause.Fixed fixed ? fixed.amount().toString() : null;
  }

  /** In hundreds of yuan above the least. */
  private String within(Money least, Money most) {
    long hundreds = most.yuan().subtract(least.yuan()).movePointLeft(2).longValue();
    return least.plus(new Money(BigDecimal.valueOf(own.between(0, hundreds)).movePointRight(2))).toString();
  }

  private void circumstances() throws IOException {
    out.writeArrayFieldStart("circumstances");
    circumstance("FACTS_PROVEN", kind.inHundred(92) ? "ESTABLISHED" : "OPEN");
    for (Entry.Circumstance one : circumstances) {
      circumstance(one.code(), kind.of(List.of("ESTABLISHED", "ESTABLISHED", "ESTABLISHED", "REFUTED", "OPEN")));
    }
    out.writeEndArray();
  }

  private void circumstance(String code, String state) throws IOException {
    out.writeStartObject();
    text("kind", code);
    text("state", state);
    text("claimedBy", kind.of(List.of("AGENCY", "AGENCY", "PARTY")));
    out.writeArrayFieldStart("evidence");
    if (!state.equals("OPEN")) {
      int first = code.equals("FACTS_PROVEN") ? 1 : 1 + kind.below(items);
      out.writeString("E" + first);
      int second = 1 + kind.below(items);
      if (second != first) {
        out.writeString("E" + second);
      }
    }
    out.writeEndArray();
    if (kind.inHundred(25)) {
      text("date", filed.toString());
    }
    out.writeEndObject();
  }

  private void evidence() throws IOException {
    out.writeArrayFieldStart("evidence");
    for (int i = 1; i <= items; i++) {
      int type = kind.below(EVIDENCE.size());
      out.writeStartObject();
      text("id", "E" + i);
      text("kind", EVIDENCE.get(type));
      text("title", TITLES.get(type));
      text("date", filed.plusDays(own.between(0, ChronoUnit.DAYS.between(filed, fileDate))).toString());
      text("proves", "违法事实和情节");
      text("verified", i == 1 || kind.inHundred(90) ? "YES" : kind.of(List.of("NO", "UNKNOWN")));
      text("lawful", i == 1 || kind.inHundred(97) ? "YES" : "NO");
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void priors() throws IOException {
    if (kind.inHundred(20)) {
      return;
    }
    out.writeArrayFieldStart("priorPenalties");
    if (kind.inHundred(15)) {
      out.writeStartObject();
      text("date", actEnd.minusDays(own.between(30, 1000)).toString());
      text("sameKind", kind.of(List.of("YES", "NO")));
      text("what", "罚款");
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void rest() throws IOException {
    if (kind.inHundred(40)) {
      economy();
    }
    procedure();
    if (stage.equals("DEFENCE")) {
      out.writeObjectFieldStart("defence");
      out.writeArrayFieldStart("argued");
      List<String> argued = new ArrayList<>();
      circumstances.stream().limit(2).map(Entry.Circumstance::code).forEach(argued::add);
      for (String one : argued) {
        out.writeString(one);
      }
      out.writeEndArray();
      text("text", "请求从轻处理");
      text("hearingRequested", kind.of(List.of("YES", "NO")));
      out.writeEndObject();
    }
  }

  private void economy() throws IOException {
    out.writeObjectFieldStart("economy");
    if (OF_HOUSEHOLDS.contains(party)) {
      out.writeObjectFieldStart("household");
      text("persons", String.valueOf(1 + own.below(6)));
      text("monthlyIncome", money(500, 30_000));
      text("monthlyNecessarySpending", money(500, 20_000));
      text("hardshipRecognised", kind.of(List.of("YES", "NO", "UNKNOWN")));
    } else {
      out.writeObjectFieldStart("enterprise");
      text("monthlyRevenue", money(5_000, 5_000_000));
      text("monthlyNetCashFlow", (kind.inHundred(40) ? "-" : "") + money(100, 500_000));
      text("cashReserves", money(100, 2_000_000));
      text("jobs", String.valueOf(1 + own.below(200)));
    }
    out.writeEndObject();
    out.writeEndObject();
  }

  private void procedure() throws IOException {
    out.writeArrayFieldStart("procedure");
    step("TWO_OFFICERS", filed);
    step("CASE_FILED", filed);
    if (!stage.equals("INVESTIGATION")) {
      step("PRIOR_NOTICE", fileDate.minusDays(own.between(0, 3)));
    }
    if (kind.inHundred(60)) {
      step("CRIMINAL_CHECK", filed);
    }
    if (stage.equals("DECISION") && kind.inHundred(80)) {
      step("LEGAL_REVIEW", fileDate);
      step("LEGAL_REVIEW_PASSED", fileDate);
    }
    out.writeEndArray();
  }

  private void step(String step, LocalDate day) throws IOException {
    out.writeStartObject();
    text("step", step);
    text("state", "DONE");
    text("date", day.toString());
    out.writeEndObject();
  }

  /** Small amounts are as frequent as large ones. */
  private String money(long leastYuan, long mostYuan) {
    long most = mostYuan;
    for (int halvings = own.below(10); halvings > 0 && most / 2 > leastYuan; halvings--) {
      most /= 2;
    }
    return yuan(own.between(leastYuan * 100, most * 100));
  }

  private static String yuan(long fen) {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }
}
