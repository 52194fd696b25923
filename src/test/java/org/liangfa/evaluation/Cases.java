package org.liangfa.evaluation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.CaseFileException;
import org.liangfa.casefile.CaseFiles;
import org.liangfa.table.Entry;
import org.liangfa.table.Tables;

/** Small case files, written as an officer would write them. */
final class Cases {
  private Cases() {}

  /** A file in which the given circumstances are established, under the given violation, before notice. */
  static CaseFile established(Tables tables, String violation, String jurisdiction, Collection<String> kinds) {
    List<String> circumstances = new ArrayList<>();
    for (String kind : kinds) {
      circumstances.add(
          String.format(
              Locale.ROOT, "{\"kind\": \"%s\", \"state\": \"ESTABLISHED\", \"evidence\": [\"E1\"]}", kind));
    }
    String text =
        """
        {"schema": "liangfa/case/1", "caseId": "case", "title": "case", "fileDate": "2025-06-30",
         "agency": {"name": "某局", "competence": "YES"}, "jurisdiction": "%s", "stage": "INVESTIGATION",
         "party": {"kind": "INDIVIDUAL_BUSINESS", "name": "某店", "capacity": "FULL"},
         "violation": {"id": "%s", "conduct": "…", "actBegin": "2025-05-01", "actEnd": "2025-05-02",
           "discovered": "2025-05-03", "filed": "2025-05-04", "goodsValue": "5000.00", "goodsContraband": "NO",
           "illegalGains": "0.00"},
         "proposed": {"fine": "20000.00", "confiscateGoods": "YES", "confiscateGains": "NO", "otherKinds": [],
           "notified": "NO"},
         "circumstances": [%s],
         "evidence": [{"id": "E1", "kind": "DOCUMENTARY", "title": "证据", "verified": "YES", "lawful": "YES"}],
         "priorPenalties": []}
        """;
    String json = String.format(Locale.ROOT, text, jurisdiction, violation, String.join(", ", circumstances));
    try {
      return new CaseFiles(new CaseCodes(tables)).read(json.getBytes(StandardCharsets.UTF_8), "case.json");
    } catch (CaseFileException e) {
      throw new AssertionError(e.problems().toString(), e);
    }
  }

  /** Whether two circumstances may both be established. */
  static boolean compatible(Tables tables, Set<String> kinds, String more) {
    Set<String> opposed =
        tables.vocabulary().circumstance(more).<Set<String>>map(Entry.Circumstance::opposes).orElse(Set.of());
    return !kinds.contains(more) && opposed.stream().noneMatch(kinds::contains);
  }
}
