package org.liangfa.table;

import java.nio.file.Path;
import org.liangfa.source.MemoryRuleFiles;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceRegistry;

/** A small rule base in memory that is right in every respect, to be spoilt at one place by each test. */
final class SmallTables extends MemoryRuleFiles {
  static final SourceRegistry SOURCES = SourceRegistry.read(RuleFiles.directory(Path.of("rules")));

  static final String NATIONAL = "packs/national/tables/";
  static final String NORTH = "packs/north/tables/";

  private static final String END = "from,until,basis,mark,zh,en\n";
  private static final String OURS = "1996-10-01,,LIANGFA-PROPOSAL#1,PROPOSAL,某行,some row\n";

  SmallTables() {
    pack("national", "", "\"\"");
    pack("north", "national", "\"21\"");
    table("thresholds", "test,quantity,relation,value,unit,party", "SMALL,GOODS_VALUE,BELOW,10000,YUAN,,");
    table("points", "row,side,group,points", "FIRST_OFFENCE,MITIGATING,RECORD,12,", "REPEAT_1Y,AGGRAVATING,RECORD,22,");
    table("point-groups", "group,side,cap", "RECORD,MITIGATING,12,", "RECORD,AGGRAVATING,22,");
    table(
        "tier-targets",
        "tier,net_from,net_until",
        "AGGRAVATED,-100,-20,",
        "ORDINARY,-20,20,",
        "LENIENT,20,45,",
        "MITIGATED,45,60,",
        "NO_PENALTY_PERMITTED,60,101,");
    table(
        "tier-bands",
        "form,tier,low,low_inside,high,high_inside",
        "RANGE,LENIENT,0,YES,0.3,YES,",
        "RANGE,ORDINARY,0.3,YES,0.7,YES,",
        "RANGE,AGGRAVATED,0.7,YES,1,YES,",
        "CEILING_ONLY,LENIENT,0,YES,0.3,YES,",
        "CEILING_ONLY,ORDINARY,0.3,YES,0.7,YES,",
        "CEILING_ONLY,AGGRAVATED,0.7,YES,1,YES,",
        "FLOOR_ONLY,LENIENT,1,YES,2,YES,",
        "FLOOR_ONLY,ORDINARY,2,YES,3,YES,",
        "FLOOR_ONLY,AGGRAVATED,3,YES,5,YES,");
    table("band-points", "tier,net_at_low,net_at_high", "LENIENT,50,20,", "ORDINARY,20,-20,", "AGGRAVATED,-20,-60,");
    table("mitigation-shares", "net_from,net_until,share", "-100,55,0.5,", "55,101,0.2,");
    table("rounding", "amount_from,step", "0,1,", "100,10,", "1000,100,");
    table("amount-methods", "form,method", "RANGE,BANDS,", "CEILING_ONLY,BANDS,", "FLOOR_ONLY,BANDS,");
    table("amount-limits", "tier,of,share");
    table("reductions", "reduction,low,high");
    table("first-offences", "violation,value_limit,look_back,needs", "some-offence,500,P2Y,FIRST_OFFENCE,");
    table("instalments", "payer,share,months", "HOUSEHOLD,0.5,24,", "ENTERPRISE,0.5,24,");
    table("assessment-factors", "circumstance,factor", "FIRST_OFFENCE,RECORD,");
    table("surcharges", "rate,cap", "0.03,1,");
    table("lowest-points", "form,tier,share", "CEILING_ONLY,LENIENT,0.1,");
    table("working-days", "days_off,make_up_days", "2025-01-01,2025-01-26,");
    table("precedents", "id,violation,tier,fine,minimum,circumstances,address",
        "some-case,some-offence,MITIGATED,1000,5000,FIRST_OFFENCE,https://example.org,");
    table("assumptions", "variant,fact", "SURE,\"Comparison(SMALL, YES)\",");
    table("review-points", "point,weight,fix_zh,fix_en", "TIER_DIFFERS,DEPARTURE,说明理由,give reasons,");
    table("review-content", "element,when,step,fix_zh,fix_en", "party,PENALTY,PRIOR_NOTICE,写明,state it,");
    with("vocabulary/circumstances.csv", """
        code,side,zh,en,proof_zh,proof_en,opposes,basis
        FIRST_OFFENCE,MITIGATING,初次违法,first offence,查询记录,search of records,REPEAT_1Y,APL-2021#33.1.2
        REPEAT_1Y,AGGRAVATING,一年内再犯,repeated,处罚决定书,earlier decision,FIRST_OFFENCE,
        """);
    with("vocabulary/features.csv", "code,zh,en,origin\nNOTIFIED,已告知,notified,proposed.notified\n");
    with("vocabulary/steps.csv", "code,zh,en,basis\nPRIOR_NOTICE,事先告知,prior notice,APL-2021#44\n");
    with("vocabulary/questions.csv", "code,zh,en,fix_zh,fix_en,asks\nSOME,某事,something,处理,see to it,\n");
    for (String name : new String[] {"conflicts", "risks"}) {
      with("vocabulary/" + name + ".csv", "code,zh,en,fix_zh,fix_en\nSOME,某事,something,处理,see to it\n");
    }
    with("vocabulary/duties.csv", """
        code,zh,en,deadline_zh,deadline_en,term,blocks,basis
        TELL,告知,tell,决定前,before the decision,,YES,APL-2021#44
        """);
    with("vocabulary/measures.csv", """
        code,zh,en,clock_zh,clock_en,basis
        DEFER,暂缓,deferral,申请后,on application,APL-2021#66.2
        """);
    with("vocabulary/regions.csv", "code,zh,en\n210000,辽宁省,Liaoning\n");
    with("violations/domains.csv", "domain,zh,en\nfire,消防,fire safety\n");
    with("violations/words.csv", "word,law\n鞭炮,烟花爆竹|炮竹\n");
    with("violations/crimes.csv", "crime,named,words\n");
    with("violations/acts.csv", "act,began,ended\n某条例,2006-01-21,\n");
    with("violations/fire.yaml", violations("fire", "some-offence", VERSION));
  }

  static final String VERSION = """
            - from: "2006-01-21"
              until: ""
              spanFromMemory: "NO"
              conduct: "《某条例》第三条"
              penalty: "《某条例》第三十六条"
              text: "处2万元以上十万元以下的罚款，并没收违法所得。"
              verified: "YES"
              source: "some copy"
              fine:
                form: "RANGE"
                min: "20000"
                max: "100000"
              fineJoined: "MUST"
              confiscateGoods: "NONE"
              confiscateGains: "MUST"
              contraband: "NO"
              refusalNeeded: "NO"
              criminalGate: []
              protects: ["SAFETY"]
              fiveYears: "UNCLEAR"
              otherPenalties: []
              remarks: ""
      """;

  static String violations(String domain, String id, String versions) {
    return """
        domain: "%s"
        violations:
          - id: "%s"
            title: {zh: "某违法行为", en: "some offence"}
            versions:
        """.formatted(domain, id) + versions;
  }

  @Override
  public SmallTables with(String path, String content) {
    super.with(path, content);
    return this;
  }

  @Override
  public SmallTables with(String path, byte[] content) {
    super.with(path, content);
    return this;
  }

  @Override
  public SmallTables without(String path) {
    super.without(path);
    return this;
  }

  @Override
  public SmallTables spoil(String path, String words, String other) {
    super.spoil(path, words, other);
    return this;
  }

  /** Adds a line to a file. */
  SmallTables add(String path, String line) {
    return with(path, text(path) + line + "\n");
  }

  /** Adds a table of one row to the pack north; {@code figures} ends with a comma. */
  SmallTables north(String name, String figures, String from, String until) {
    String header = text(NATIONAL + name + ".csv").lines().findFirst().orElseThrow();
    String row = figures + from + "," + until + ",LIANGFA-PROPOSAL#1,PROPOSAL,北方,north";
    return with(NORTH + name + ".csv", header + "\n" + row + "\n");
  }

  Tables read() {
    return Tables.read(this, SOURCES);
  }

  private void table(String name, String header, String... rows) {
    StringBuilder text = new StringBuilder(header).append(',').append(END);
    for (String row : rows) {
      text.append(row).append(OURS);
    }
    with(NATIONAL + name + ".csv", text.toString());
  }

  private void pack(String id, String parent, String jurisdiction) {
    with("packs/" + id + "/pack.yaml", """
        id: "%s"
        title: {zh: "规则包", en: "pack"}
        extends: "%s"
        jurisdictions: [%s]
        domains: []
        rank: "%s"
        rankReason: {zh: "位次理由", en: "reason of the rank"}
        from: "2000-01-01"
        until: ""
        fromMemory: "NO"
        notes: []
        """.formatted(id, parent, jurisdiction, parent.isEmpty() ? "0" : "200"));
  }
}
