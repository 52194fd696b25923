package org.liangfa.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceRegistry;

/** An officer finds the violation by the words, the article or the id that come to mind. */
class CatalogueSearchTest {
  private static final RuleFiles FILES = RuleFiles.directory(Path.of("rules"));
  private static final SourceRegistry SOURCES = SourceRegistry.read(FILES);
  private static final List<org.liangfa.kernel.Problem> PROBLEMS = new ArrayList<>();
  private static final Catalogue CATALOGUE = Catalogue.read(FILES, PROBLEMS);
  private static final CatalogueSearch SEARCH = CATALOGUE.search(SOURCES);

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    // words in any order, spoken words, a phrase
    "未经许可 烟花爆竹, fireworks-unlicensed-trade",
    "烟花爆竹 未经许可, fireworks-unlicensed-trade",
    "无证 烟花, fireworks-unlicensed-trade",
    "鞭炮 无证, fireworks-unlicensed-trade",
    "无证经营烟花爆竹, fireworks-unlicensed-trade",
    "过期 食品, food-expired-or-false-date",
    "黑车 客运, rt-unlicensed-passenger",
    "油烟, air-cooking-fume",
    "童工, lab-child-labour",
    "安全出口 人员密集场所, fire-exit-blocked",
    "绝对化用语, ad-prohibited-content",
    "注水, pig-water-injected",
    // phrases in an officer's words: spoken words within, and what is left
    "卖过期食品, food-expired-or-false-date",
    "没有健康证, food-staff-without-health-certificate",
    "碗筷没消毒, food-tableware-not-disinfected",
    "保健品治病, ad-disease-claim",
    "工地扬尘, air-construction-dust",
    "烧秸秆, air-straw-burning",
    "水源 钓鱼, water-source-angling-individual",
    "没有安全员, ws-no-safety-organisation",
    "灭火器过期, fire-facility-defect",
    "三合一, fire-three-in-one",
    "无证经营汽油, chem-unlicensed-trade",
    "禁放区放鞭炮, fireworks-set-off-prohibited",
    // words of the clause and of the conduct provision
    "掺杂 以次充好, pq-adulterated-passing-off",
    "可燃气体报警装置, ws-no-gas-alarm",
    // articles and laws
    "烟花爆竹安全管理条例第三十六条, fireworks-unlicensed-trade",
    "烟花爆竹安全管理条例36条, fireworks-unlicensed-trade",
    "食安法第124条, food-expired-or-false-date",
    "食品安全法 第一百二十四条第一款第五项, food-expired-or-false-date",
    "广告法57条, ad-prohibited-content",
    "FSL-2015#124, food-additive-overuse",
    "fsl-2015#126, food-purchase-inspection-record",
    "第三十六条 烟花, fireworks-unlicensed-trade",
    // ids and English
    "fireworks-unlicensed-trade, fireworks-unlicensed-trade",
    "unlicensed-trade fireworks, fireworks-unlicensed-trade",
    "expired drug, food-expired-or-false-date",
  })
  void finds(String words, String violation) {
    if (words.equals("expired drug")) {
      assertThat(found(words)).as("both words must be met").doesNotContain(violation);
    } else {
      assertThat(found(words)).contains(violation);
    }
  }

  @Test
  void the_violation_itself_comes_before_those_that_only_mention_it() {
    assertThat(found("虚假广告").get(0)).startsWith("ad-false");
    assertThat(found("油烟").get(0)).isEqualTo("air-cooking-fume");
    assertThat(found("光污染").get(0)).as("the phrase as it stands before its parts").isEqualTo("light-pollution");
    assertThat(found("未经许可 烟花爆竹 经营").get(0)).isEqualTo("fireworks-unlicensed-trade");
    assertThat(found("fireworks-unlicensed-trade").get(0)).isEqualTo("fireworks-unlicensed-trade");
  }

  @Test
  void an_article_is_met_as_a_whole() {
    assertThat(found("烟花爆竹安全管理条例第四十二条")).contains("fireworks-display-unlicensed")
        .doesNotContain("fireworks-unlicensed-trade");
    assertThat(found("第三条 烟花")).as("not article 30 or 36").contains("fireworks-unlicensed-trade")
        .doesNotContain("fireworks-set-off-prohibited");
  }

  @Test
  void what_nothing_meets_finds_nothing_and_says_how_much_each_word_meets() {
    assertThat(found("烟花 飞行器")).isEmpty();
    assertThat(found("")).isEmpty();
    assertThat(found("卖棒")).as("a spoken sign alone is no phrase").isEmpty();
    assertThat(found("第九千条")).isEmpty();
    assertThat(found("NOLAW-1#3")).isEmpty();
    Map<String, Integer> each = SEARCH.each(List.of("烟花 飞行器"));
    assertThat(each.get("烟花")).isPositive();
    assertThat(each.get("飞行器")).isZero();
  }

  @Test
  void every_violation_is_found_by_its_id_its_title_and_its_penalty_article() {
    List<String> lost = new ArrayList<>();
    int number = 0;
    for (String id : CATALOGUE.ids()) {
      // Each search looks at the whole catalogue; every twenty-ninth violation is enough.
      if (number++ % 29 != 0) {
        continue;
      }
      PenaltyClause latest = CATALOGUE.versions(id).get(CATALOGUE.versions(id).size() - 1);
      if (!found(id).get(0).equals(id)) {
        lost.add("id " + id);
      }
      for (String words : List.of(latest.title().zh(), latest.penaltyBasis(), latest.conductBasis())) {
        if (!found(words).contains(id)) {
          lost.add(id + " by " + words);
        }
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void every_spoken_word_leads_somewhere() {
    assertThat(CATALOGUE.spokenWords().keySet()).filteredOn(word -> found(word).isEmpty()).isEmpty();
  }

  private static List<String> found(String words) {
    return SEARCH.find(List.of(words.split(" "))).stream().map(CatalogueSearch.Hit::violation).toList();
  }
}
