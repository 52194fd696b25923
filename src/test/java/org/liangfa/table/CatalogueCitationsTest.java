package org.liangfa.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.kernel.Problem;
import org.liangfa.source.RuleFiles;

/** A decision must cite the paragraph (款), so the catalogue does wherever the article has more than one. */
class CatalogueCitationsTest {
  private static final Pattern CITED = Pattern.compile("(《[^》]*》第[^条款项]+条(?:之[^款项]*?)?)(第[^款]+款)?(第[^项]+项)?");
  private static final List<Problem> PROBLEMS = new ArrayList<>();
  private static final Catalogue CATALOGUE = Catalogue.read(RuleFiles.directory(Path.of("rules")), PROBLEMS);

  @Test
  void an_article_cited_by_paragraph_in_one_place_is_cited_without_it_in_no_other() {
    Map<String, List<PenaltyClause>> byArticle = new TreeMap<>();
    clauses().forEach(clause ->
        byArticle.computeIfAbsent(article(clause), article -> new ArrayList<>()).add(clause));

    assertThat(byArticle).hasSizeGreaterThan(800);
    assertThat(byArticle.values().stream().filter(group -> group.size() > 1)).hasSizeGreaterThan(200);
    List<String> doubtful = new ArrayList<>();
    byArticle.values().forEach(group -> group.stream()
        .filter(clause -> !hasParagraph(clause))
        .forEach(clause -> group.stream()
            .filter(other -> hasParagraph(other) && other.span().overlaps(clause.span()))
            .findFirst()
            .ifPresent(other -> doubtful.add(clause.violation() + " 引 " + clause.penaltyBasis()
                + "，而 " + other.violation() + " 引 " + other.penaltyBasis()))));
    assertThat(doubtful).as("条文有几款的，须写明第几款").isEmpty();
  }

  @Test
  void the_first_paragraph_is_named_where_the_law_has_others() {
    assertThat(cited("food-expired-or-false-date")).endsWith("第一百二十四条第一款第五项");
    assertThat(cited("fire-exit-blocked")).endsWith("第六十条第一款第三项");
    assertThat(cited("ad-false")).endsWith("第五十五条第一款");
    assertThat(cited("price-gouging")).endsWith("第六条第一款第三项");
    assertThat(cited("hazwaste-storage")).endsWith("第一千一百七十五条第一款第四项");
  }

  private static String cited(String violation) {
    List<PenaltyClause> versions = CATALOGUE.versions(violation);
    return versions.get(versions.size() - 1).penaltyBasis();
  }

  private static List<PenaltyClause> clauses() {
    assertThat(PROBLEMS).isEmpty();
    return CATALOGUE.ids().stream().flatMap(id -> CATALOGUE.versions(id).stream()).toList();
  }

  private static String article(PenaltyClause clause) {
    return cited(clause).group(1);
  }

  private static boolean hasParagraph(PenaltyClause clause) {
    return cited(clause).group(2) != null;
  }

  private static Matcher cited(PenaltyClause clause) {
    Matcher cited = CITED.matcher(clause.penaltyBasis());
    assertThat(cited.lookingAt()).as(clause.violation() + ": " + clause.penaltyBasis()).isTrue();
    return cited;
  }
}
