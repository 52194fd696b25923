package org.liangfa.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.CaseFiles;
import org.liangfa.result.RegimeLine;
import org.liangfa.result.Result;
import org.liangfa.source.RuleFiles;

/** A figure that the law itself sets follows the law compared; points and bands stay those of the decision. */
class ThresholdsOfTheLawTest {
  private static final String ROW = "AGE_BELOW_18,AGE_AT_ACT,BELOW,18,YEARS,,2021-07-15,,";
  private static final String CHANGED =
      "AGE_BELOW_18,AGE_AT_ACT,BELOW,18,YEARS,,2021-07-15,2025-06-01,APL-2021#30,VERBATIM,不满十八周岁,below 18\n"
          + "AGE_BELOW_18,AGE_AT_ACT,BELOW,16,YEARS,,2025-06-01,,";

  @Test
  void an_age_limit_lowered_between_act_and_decision_leaves_the_party_the_limit_of_the_act() throws Exception {
    Liangfa changed = Liangfa.open(new Amended(RuleFiles.directory(Path.of("rules"))));
    String text =
        """
        {"schema": "liangfa/case/1", "caseId": "case", "title": "case", "fileDate": "2025-06-30",
         "agency": {"name": "某局", "competence": "YES"}, "jurisdiction": "110000", "stage": "INVESTIGATION",
         "party": {"kind": "NATURAL_PERSON", "name": "某人", "capacity": "FULL", "ageAtAct": "17"},
         "violation": {"id": "air-cooking-fume", "conduct": "…", "actBegin": "2025-05-01", "actEnd": "2025-05-02",
           "discovered": "2025-05-03", "filed": "2025-05-04", "illegalGains": "0.00"},
         "proposed": {"confiscateGoods": "NO", "confiscateGains": "NO", "otherKinds": [], "notified": "NO"},
         "circumstances": [{"kind": "FACTS_PROVEN", "state": "ESTABLISHED", "evidence": ["E1"]}],
         "evidence": [{"id": "E1", "kind": "DOCUMENTARY", "title": "证据", "verified": "YES", "lawful": "YES"}],
         "priorPenalties": []}
        """;
    CaseFile file =
        new CaseFiles(new CaseCodes(changed.tables())).read(text.getBytes(StandardCharsets.UTF_8), "case.json");

    Result result = changed.evaluate(file, Options.NONE);

    assertThat(result.regimes()).extracting(RegimeLine::regime).containsExactly("ACT_TIME", "DECISION_TIME");
    RegimeLine act = result.regimes().get(0);
    RegimeLine decision = result.regimes().get(1);
    assertThat(act.governs()).as("the law of the act protects the party of 17").isTrue();
    assertThat(act.amount()).isLessThan(decision.amount());
    assertThat(act.tablesOn()).isEqualTo(decision.on()).isEqualTo(decision.tablesOn());
  }

  /** The rule base with the age limit lowered on 1 June 2025. */
  private record Amended(RuleFiles files) implements RuleFiles {
    @Override
    public SortedSet<String> list(String folder, String suffix) {
      return files.list(folder, suffix);
    }

    @Override
    public byte[] bytes(String path) {
      byte[] bytes = files.bytes(path);
      if (!path.equals("packs/national/tables/thresholds.csv")) {
        return bytes;
      }
      String text = new String(bytes, StandardCharsets.UTF_8);
      assertThat(text).contains(ROW);
      return text.replace(ROW, CHANGED).getBytes(StandardCharsets.UTF_8);
    }
  }
}
