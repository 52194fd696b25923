package org.liangfa.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;
import org.liangfa.table.Catalogue;

/** Violations of the catalogue as JSON: the keys of an entry's YAML, amounts as strings in yuan, dates or null. */
final class CatalogueJson {
  private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final Catalogue catalogue;

  CatalogueJson(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** The violations in their order, as one array; each may carry a score. */
  String array(Map<String, Integer> scores) {
    List<Map<String, @Nullable Object>> violations = new ArrayList<>();
    scores.forEach((id, score) -> {
      Map<String, @Nullable Object> violation = violation(id);
      if (score > 0) {
        violation.put("score", score);
      }
      violations.add(violation);
    });
    return text(violations);
  }

  /** One violation, as an object. */
  String object(String id) {
    return text(violation(id));
  }

  private static String text(Object value) {
    try {
      return JSON.writeValueAsString(value).replace(System.lineSeparator(), "\n") + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("catalogue: cannot be written as JSON", e);
    }
  }

  private Map<String, @Nullable Object> violation(String id) {
    List<PenaltyClause> versions = catalogue.versions(id);
    Map<String, @Nullable Object> violation = new LinkedHashMap<>();
    violation.put("id", id);
    violation.put("domain", catalogue.domain(id).orElse(""));
    violation.put("title", words(versions.get(versions.size() - 1).title()));
    violation.put("versions", versions.stream().map(this::version).toList());
    return violation;
  }

  private Map<String, @Nullable Object> version(PenaltyClause clause) {
    Catalogue.Provenance provenance = catalogue.provenance(clause);
    Map<String, @Nullable Object> version = new LinkedHashMap<>();
    version.put("from", clause.span().from().toString());
    version.put("until", clause.span().until() == null ? null : clause.span().until().toString());
    version.put("spanFromMemory", provenance.spanFromMemory());
    version.put("conduct", clause.conductBasis());
    version.put("conductText", provenance.conductText());
    version.put("penalty", clause.penaltyBasis());
    version.put("text", clause.penaltyText());
    version.put("verified", clause.verified());
    version.put("source", provenance.source());
    version.put("fine", clause.fine() == null ? null : fine(clause.fine()));
    version.put("fineJoined", clause.fineJoined());
    version.put("confiscateGoods", clause.confiscateGoods());
    version.put("confiscateGains", clause.confiscateGains());
    version.put("contraband", clause.contraband());
    version.put("refusalNeeded", clause.refusalNeeded());
    version.put("stage", clause.stage());
    version.put("criminalGate", clause.criminalGate());
    version.put("criminalGateInferred", clause.criminalGate().stream().filter(clause::inferred).toList());
    version.put("protects", clause.protectedInterests());
    version.put("fiveYears", clause.fiveYears());
    version.put("otherPenalties", clause.otherPenalties());
    version.put("exemptions", provenance.exemptions().stream()
        .map(one -> Map.of("provision", one.provision(), "effect", one.effect()))
        .map(CatalogueJson::ordered)
        .toList());
    version.put("readings", provenance.readings());
    version.put("remarks", provenance.remarks());
    return version;
  }

  private static Map<String, Object> ordered(Map<String, ?> map) {
    return new java.util.TreeMap<>(map);
  }

  private static Map<String, @Nullable Object> fine(FineClause fine) {
    Map<String, @Nullable Object> parts = new LinkedHashMap<>();
    if (fine instanceof FineClause.Range range) {
      parts.put("form", "RANGE");
      parts.put("min", yuan(range.min()));
      parts.put("max", yuan(range.max()));
    } else if (fine instanceof FineClause.CeilingOnly ceiling) {
      parts.put("form", "CEILING_ONLY");
      parts.put("max", yuan(ceiling.max()));
    } else if (fine instanceof FineClause.FloorOnly floor) {
      parts.put("form", "FLOOR_ONLY");
      parts.put("min", yuan(floor.min()));
    } else if (fine instanceof FineClause.Fixed fixed) {
      parts.put("form", "FIXED");
      parts.put("amount", yuan(fixed.amount()));
    } else if (fine instanceof FineClause.Multiple multiple) {
      parts.put("form", "MULTIPLE");
      parts.put("base", multiple.base());
      parts.put("min", multiple.minTimes() == null ? null : plain(multiple.minTimes()));
      parts.put("max", plain(multiple.maxTimes()));
      parts.put("baseFloor", yuan(multiple.baseFloor()));
      parts.put("cap", yuan(multiple.cap()));
    } else if (fine instanceof FineClause.PerUnit unit) {
      parts.put("form", "PER_UNIT");
      parts.put("unit", unit.unit());
      parts.put("min", yuan(unit.min()));
      parts.put("max", yuan(unit.max()));
      parts.put("cap", yuan(unit.cap()));
    } else if (fine instanceof FineClause.Percentage percentage) {
      parts.put("form", "PERCENTAGE");
      parts.put("base", percentage.base());
      parts.put("min", plain(percentage.minPercent()));
      parts.put("max", plain(percentage.maxPercent()));
    } else if (fine instanceof FineClause.Stepped stepped) {
      parts.put("form", "STEPPED");
      parts.put("base", stepped.base());
      parts.put("brackets", stepped.brackets().stream().map(CatalogueJson::bracket).toList());
    }
    return parts;
  }

  private static Map<String, @Nullable Object> bracket(FineClause.Bracket bracket) {
    Map<String, @Nullable Object> parts = new LinkedHashMap<>();
    parts.put("from", yuan(bracket.from()));
    parts.put("fromInclusive", bracket.fromInclusive());
    parts.put("until", yuan(bracket.until()));
    parts.put("untilInclusive", bracket.untilInclusive());
    parts.put("fine", fine(bracket.fine()));
    return parts;
  }

  private static Map<String, String> words(Text text) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("zh", text.zh());
    words.put("en", text.en());
    return words;
  }

  private static @Nullable String yuan(@Nullable Money money) {
    return money == null ? null : plain(money.yuan());
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
