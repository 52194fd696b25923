package org.liangfa.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangfa.kernel.DateSpan;
import org.liangfa.kernel.Mark;

/** The sources of this repository, by known answers. */
class SourceRegistryTest {
  private static final SourceRegistry SOURCES =
      SourceRegistry.read(RuleFiles.directory(Path.of("rules")));

  @Test
  void article32() {
    assertThat(text("APL-2021#32"))
        .isEqualTo(
            """
            当事人有下列情形之一，应当从轻或者减轻行政处罚：
            （一）主动消除或者减轻违法行为危害后果的；
            （二）受他人胁迫或者诱骗实施违法行为的；
            （三）主动供述行政机关尚未掌握的违法行为的；
            （四）配合行政机关查处违法行为有立功表现的；
            （五）法律、法规、规章规定其他应当从轻或者减轻行政处罚的。""");
    assertThat(text("APL-2021#32(1)")).isEqualTo("（一）主动消除或者减轻违法行为危害后果的；");
    assertThat(text("APL-2021#32(5)")).isEqualTo("（五）法律、法规、规章规定其他应当从轻或者减轻行政处罚的。");
    assertThat(text("APL-2021#32.1(5)")).isEqualTo(text("APL-2021#32(5)"));
  }

  @Test
  void article33() {
    assertThat(text("APL-2021#33"))
        .isEqualTo(
            """
            违法行为轻微并及时改正，没有造成危害后果的，不予行政处罚。初次违法且危害后果轻微并及时改正的，可以不予行政处罚。
            当事人有证据足以证明没有主观过错的，不予行政处罚。法律、行政法规另有规定的，从其规定。
            对当事人的违法行为依法不予行政处罚的，行政机关应当对当事人进行教育。""");
    assertThat(text("APL-2021#33.1.1")).isEqualTo("违法行为轻微并及时改正，没有造成危害后果的，不予行政处罚。");
    assertThat(text("APL-2021#33.1.2")).isEqualTo("初次违法且危害后果轻微并及时改正的，可以不予行政处罚。");
    assertThat(text("APL-2021#33.2.1")).isEqualTo("当事人有证据足以证明没有主观过错的，不予行政处罚。");
    assertThat(text("APL-2021#33.3")).isEqualTo("对当事人的违法行为依法不予行政处罚的，行政机关应当对当事人进行教育。");
  }

  @Test
  void article36() {
    assertThat(text("APL-2021#36"))
        .isEqualTo(
            """
            违法行为在二年内未被发现的，不再给予行政处罚；涉及公民生命健康安全、金融安全且有危害后果的，上述期限延长至五年。法律另有规定的除外。
            前款规定的期限，从违法行为发生之日起计算；违法行为有连续或者继续状态的，从行为终了之日起计算。""");
  }

  @Test
  void article37() {
    assertThat(text("APL-2021#37"))
        .isEqualTo(
            """
            实施行政处罚，适用违法行为发生时的法律、法规、规章的规定。\
            但是，作出行政处罚决定时，法律、法规、规章已被修改或者废止，\
            且新的规定处罚较轻或者不认为是违法的，适用新的规定。""");
  }

  @Test
  void paragraphsAreCountedWithoutItems() {
    assertThat(text("APL-2021#57.2")).isEqualTo("对情节复杂或者重大违法行为给予行政处罚，行政机关负责人应当集体讨论决定。");
    assertThat(text("APL-2021#57.1(4)")).isEqualTo("（四）违法行为涉嫌犯罪的，移送司法机关。");
    assertThat(text("APL-2021#63.1(2)")).isEqualTo("（二）没收较大数额违法所得、没收较大价值非法财物；");
    assertThat(text("APL-2021#63.2")).isEqualTo("当事人不承担行政机关组织听证的费用。");
    assertThat(text("APL-2021#46.2")).isEqualTo("证据必须经查证属实，方可作为认定案件事实的根据。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "APL-2021#33.1.2|《中华人民共和国行政处罚法（2021年修订）》第三十三条第一款第二句|Administrative Penalty Law (2021 revision) art. 33 para. 1 sentence 2",
        "APL-2021#32(5)|《中华人民共和国行政处罚法（2021年修订）》第三十二条第五项|Administrative Penalty Law (2021 revision) art. 32 item 5",
        "FWR-2006#36.1|《烟花爆竹安全管理条例》第三十六条第一款|Regulations on the Safe Administration of Fireworks art. 36 para. 1"
      })
  void labelsReadAsCited(String key, String zh, String en) {
    Passage passage = SOURCES.resolve(BasisKey.parse(key));
    assertThat(passage.label().zh()).isEqualTo(zh);
    assertThat(passage.label().en()).isEqualTo(en);
  }

  @Test
  void aPassageCarriesMarkRankAndSpan() {
    Passage passage = SOURCES.resolve(BasisKey.parse("APL-1996#27.2"));
    assertThat(passage.text()).isEqualTo("违法行为轻微并及时纠正，没有造成危害后果的，不予行政处罚。");
    assertThat(passage.mark()).isEqualTo(Mark.EXCERPT);
    assertThat(passage.rank()).isEqualTo(Rank.LAW);
    assertThat(passage.span())
        .isEqualTo(new DateSpan(LocalDate.parse("1996-10-01"), LocalDate.parse("2021-07-15")));
    assertThat(passage.provenance()).contains("secondary sources");
    assertThat(SOURCES.resolve(BasisKey.parse("APL-1996#52")).mark()).isEqualTo(Mark.MEMORY);
  }

  @Test
  void onlyLawsRegulationsAndRulesCanCarryAGroundOfTheirOwn() {
    assertThat(SOURCES.resolve(BasisKey.parse("ZJ-405#5")).rank().isLawRegulationOrRule()).isTrue();
    assertThat(SOURCES.resolve(BasisKey.parse("SAMR-2022#14(5)")).rank().isLawRegulationOrRule()).isFalse();
    assertThat(SOURCES.resolve(BasisKey.parse("SEED-2025-CASE-5#2")).rank().isLawRegulationOrRule()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "APL-2021#33, 2021-07-14, false",
    "APL-2021#33, 2021-07-15, true",
    "APL-1996#27, 2021-07-14, true",
    "APL-1996#27, 2021-07-15, false"
  })
  void theNewLawTakesOverOnItsFirstDay(String key, LocalDate day, boolean inForce) {
    assertThat(SOURCES.inForce(BasisKey.parse(key), day)).isEqualTo(inForce);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NO-2021#1",
        "APL-2021#999",
        "APL-2021#33.4",
        "APL-2021#33.1.3",
        "APL-2021#33(1)",
        "APL-2021#32(6)",
        "APL-2021#57.2(1)"
      })
  void aKeyThatNamesNothingIsAProblem(String key) {
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(() -> SOURCES.resolve(BasisKey.parse(key)))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .singleElement()
                    .satisfies(
                        p -> {
                          assertThat(p.code()).isEqualTo("SOURCE-017");
                          assertThat(p.place()).isEqualTo(key);
                        }));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "APL-2021#33.1.2|初次违法且危害后果轻微并及时改正的，可以不予行政处罚。|true",
        "APL-2021#33.1.2|初次违法且危害后果轻微并及时改正的, 可以不予行政处罚|true",
        "APL-2021#33.1.2|可以不予行政处罚。|true",
        "APL-2021#33.1.2|不予行政处罚。|false",
        "APL-2021#33.1.2|初次违法且危害后果轻微|false",
        "APL-2021#33.1.2|违法行为轻微并及时改正，没有造成危害后果的，不予行政处罚。|false",
        "APL-2021#32(5)|(五)法律、法规、规章规定其他应当从轻或者减轻行政处罚的。|true",
        "APL-2021#32(5)|法律、法规、规章规定其他应当从轻或者减轻行政处罚的|true",
        "APL-2021#32|受他人胁迫或者诱骗实施违法行为的|true",
        "FWR-2006#18|（一）主要负责人经过安全知识教育；|true",
        "APL-2021#33.1|' '|false"
      })
  void aQuotationIsWholeClausesOfThePassage(String key, String sentence, boolean expected) {
    assertThat(SOURCES.quotes(BasisKey.parse(key), sentence)).isEqualTo(expected);
  }

  private static String text(String key) {
    return SOURCES.resolve(BasisKey.parse(key)).text();
  }
}
