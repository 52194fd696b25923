package org.liangfa.engine;

import java.util.Set;
import org.liangfa.source.MemoryRuleFiles;
import org.liangfa.source.SourceRegistry;

/** One faultless rule in each phase, held in memory, to be spoilt by a test in one place. */
final class SmallRules extends MemoryRuleFiles {
  static final String EXEMPTION = "packs/national/p30_exemption/law-1.drl";

  static final Vocabulary VOCABULARY =
      new Vocabulary() {
        @Override
        public boolean knows(String type, String component, String code) {
          return codes(type).contains(code);
        }

        @Override
        public Set<String> codes(String type) {
          return Set.of("MINOR_VIOLATION", "NO_HARM", "FIRST_OFFENCE", "ANY");
        }
      };

  private static final String LAW =
      """
      id: "LAW-2020"
      title: {zh: "某法", en: "A law"}
      issuer: "某机关"
      rank: "LAW"
      from: "2020-01-01"
      until: "2030-01-01"
      provenance: "made up for a test"
      articles:
        - number: "1"
          mark: "VERBATIM"
          text: |
            违法行为轻微，没有危害后果的，不予处罚。初次违法的，可以不予处罚。
      """;

  SmallRules() {
    with("sources/LAW-2020.yaml", LAW);
    rule("p10_evidence", "LAW-1-E", "", "Claim( $kind : kind, support == Claim.Support.VERIFIED )",
        "Circumstance($kind, Proof.ESTABLISHED)", "fact.Claim", "finding.Circumstance", "kernel.Proof");
    rule("p20_threshold", "LAW-1-T", "", "Circumstance( kind == \"ANY\", proof == Proof.ESTABLISHED )",
        "Question(\"ANY\")", "finding.Circumstance", "finding.Question", "kernel.Proof");
    rule("p30_exemption", "LAW-1-X", "Circumstance( kind == \"NO_HARM\", proof == Proof.ESTABLISHED )\n  ",
        "Circumstance( kind == \"MINOR_VIOLATION\", proof == Proof.ESTABLISHED )",
        "Disposal(Tier.NO_PENALTY_REQUIRED, Modality.MUST)",
        "finding.Circumstance", "finding.Disposal", "kernel.Modality", "kernel.Proof", "kernel.Tier");
    rule("p40_factors", "LAW-1-F", "", "Circumstance( kind in (\"NO_HARM\", \"ANY\"), proof == Proof.ESTABLISHED )",
        "Bar(Tier.AGGRAVATED)", "finding.Bar", "finding.Circumstance", "kernel.Proof", "kernel.Tier");
    rule("p50_impact", "LAW-1-I", "", "not Disposal( modality == Modality.MUST )", "AssessmentTrigger()",
        "finding.AssessmentTrigger", "finding.Disposal", "kernel.Modality");
    rule("p60_score", "LAW-1-S", "", "Circumstance( kind == \"FIRST_OFFENCE\", proof == Proof.ESTABLISHED )",
        "Points(\"FIRST_OFFENCE\")", "finding.Circumstance", "finding.Points", "kernel.Proof");
    rule("p70_tier", "LAW-1-R", "", "AssessmentTrigger()", "Opening(Tier.MITIGATED)",
        "finding.AssessmentTrigger", "finding.Opening", "kernel.Tier");
    rule("p80_procedure", "LAW-1-P", "", "Step( code == \"ANY\", state == Step.State.DONE )",
        "Duty(\"ANY\", Duty.State.DONE)", "fact.Step", "finding.Duty");
    rule("p90_measures", "LAW-1-M", "", "Feature( code == \"ANY\" )", "Measure(\"ANY\", Modality.MAY)",
        "fact.Feature", "finding.Measure", "kernel.Modality");
  }

  private void rule(String phase, String id, String more, String condition, String conclusion, String... imports) {
    StringBuilder text = new StringBuilder("package rules." + phase + ";\n\n");
    for (String one : imports) {
      text.append("import org.liangfa.").append(one).append(";\n");
    }
    text.append(
        """

        // 解释：测试用。
        // 违法行为轻微，没有危害后果的，不予处罚。
        rule "%s 试条 (a test rule)"
          @id("%s")
          @basis("LAW-2020#1")
          @since("2020-01-01")
          @until("2030-01-01")
        when
          %s%s
        then
          insert(new %s);
        end
        """
            .formatted(id, id, more, condition, conclusion));
    String path = "packs/national/" + phase + "/law-1";
    with(path + ".drl", text.toString()).with(path + ".cases.yaml", "[]\n");
  }

  @Override
  public SmallRules with(String path, String content) {
    super.with(path, content);
    return this;
  }

  @Override
  public SmallRules with(String path, byte[] content) {
    super.with(path, content);
    return this;
  }

  @Override
  public SmallRules without(String path) {
    super.without(path);
    return this;
  }

  @Override
  public SmallRules spoil(String path, String words, String other) {
    super.spoil(path, words, other);
    return this;
  }

  RuleBase load() {
    return RuleBase.load(this, VOCABULARY, SourceRegistry.read(this));
  }
}
