package org.liangfa.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.clause.TradeStage;
import org.liangfa.kernel.Mark;
import org.liangfa.source.BasisKey;
import org.liangfa.source.Passage;
import org.liangfa.source.RuleFiles;
import org.liangfa.source.SourceRegistry;

/** Where the texts of the rule base hold an article that the catalogue cites, the clause stands in it. */
class CatalogueSourcesTest {
  private static final RuleFiles FILES = RuleFiles.directory(Path.of("rules"));
  private static final SourceRegistry SOURCES = SourceRegistry.read(FILES);
  private static final Catalogue CATALOGUE = Catalogue.read(FILES, new ArrayList<>());
  private static final Pattern CITED = Pattern.compile("《([^》]+)》(第[^条]+条(?:之[一二三四五六七八九十]+)?)");

  @Test
  void a_clause_stands_in_the_article_that_it_is_cited_from() {
    Map<String, List<Passage>> held = new TreeMap<>();
    for (BasisKey key : SOURCES.articles()) {
      Passage passage = SOURCES.resolve(key);
      Matcher cited = CITED.matcher(passage.label().zh());
      if (passage.mark() == Mark.VERBATIM && cited.find()) {
        held.computeIfAbsent(cited.group(1).replaceFirst("（.*", "") + cited.group(2), name -> new ArrayList<>())
            .add(passage);
      }
    }
    List<String> compared = new ArrayList<>();
    List<String> differing = new ArrayList<>();
    for (String id : CATALOGUE.ids()) {
      for (PenaltyClause clause : CATALOGUE.versions(id)) {
        compare(clause, clause.penaltyBasis(), clause.penaltyText(), held, compared, differing);
        compare(clause, clause.conductBasis(), CATALOGUE.provenance(clause).conductText(), held, compared, differing);
      }
    }

    assertThat(compared).as("clauses whose article is held").hasSizeGreaterThan(10);
    assertThat(differing).as("clauses that their article does not hold").isEmpty();
  }

  @Test
  void a_clause_that_speaks_of_a_crime_has_a_crime_gate() {
    for (String id : CATALOGUE.ids()) {
      for (PenaltyClause clause : CATALOGUE.versions(id)) {
        if (clause.penaltyText().contains("构成犯罪")) {
          assertThat(clause.criminalGate()).as(clause.origin()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void two_lowest_bases_in_one_clause_need_an_entry_for_each_stage_of_trade() {
    for (String id : CATALOGUE.ids()) {
      for (PenaltyClause clause : CATALOGUE.versions(id)) {
        boolean two = Pattern.compile("批发.*元计算.*零售.*元计算").matcher(clause.penaltyText()).find();
        assertThat(clause.stage() != TradeStage.ANY).as(clause.origin()).isEqualTo(two);
      }
    }
  }

  @Test
  void an_exemption_cites_a_provision_in_the_form_of_all_others() {
    for (String id : CATALOGUE.ids()) {
      for (PenaltyClause clause : CATALOGUE.versions(id)) {
        CATALOGUE.provenance(clause).exemptions().forEach(exemption ->
            assertThat(exemption.provision()).as(clause.origin()).matches("《[^》]+》第.+条.*"));
      }
    }
  }

  private static void compare(
      PenaltyClause clause,
      String citation,
      String words,
      Map<String, List<Passage>> held,
      List<String> compared,
      List<String> differing) {
    Matcher cited = CITED.matcher(citation);
    if (!cited.find() || words.isBlank() || !clause.verified()) {
      return;
    }
    List<Passage> passages = held.getOrDefault(cited.group(1) + cited.group(2), List.of()).stream()
        .filter(passage -> passage.span().overlaps(clause.span()))
        .toList();
    if (!passages.isEmpty()) {
      compared.add(clause.origin() + " " + citation);
      boolean same = passages.stream().anyMatch(passage -> words.lines().allMatch(
          line -> line.isBlank() || plain(passage.text()).contains(plain(line))));
      if (!same) {
        differing.add(clause.origin() + " " + citation);
      }
    }
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\"“”]", "");
  }
}
