package org.liangfa.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case file. Omitted sections are unknown; see {@link Known}.
 *
 * @param caseId the author's id of the case
 * @param title in words
 * @param fileDate the day whose state of knowledge the file shows
 * @param agency who handles it
 * @param jurisdiction administrative division code, six digits
 * @param stage how far it has come
 * @param party the party
 * @param violation the violation alleged; null exactly when {@code matter} is given
 * @param matter the matter of a file without a question of penalty, else null
 * @param statutoryBasis the penalty clause where the catalogue lacks the violation; null when the catalogue has it
 * @param benchmark what the discretion table of the place yields
 * @param proposed the penalty in mind
 * @param circumstances each kind at most once
 * @param evidence ids unique
 * @param priorPenalties earlier penalties; a known empty list says that there are none
 * @param policy change of policy behind the act
 * @param economy economic figures
 * @param assessment the economic-impact assessment
 * @param procedure the procedure record
 * @param defence what the party argued
 * @param application for deferral or instalments
 * @param correction the order to correct and what came of it
 * @param execution sums and terms once the decision is served
 */
public record CaseFile(
    @Form(Form.Kind.ID) String caseId,
    String title,
    LocalDate fileDate,
    Agency agency,
    @Form(Form.Kind.REGION) String jurisdiction,
    Stage stage,
    Party party,
    @Nullable Violation violation,
    @Nullable Matter matter,
    @Nullable StatutoryBasis statutoryBasis,
    Known<Benchmark> benchmark,
    Known<Proposal> proposed,
    List<StatedCircumstance> circumstances,
    List<EvidenceItem> evidence,
    Known<List<PriorPenalty>> priorPenalties,
    Known<Policy> policy,
    Known<Economy> economy,
    Known<Assessment> assessment,
    List<ProcedureStep> procedure,
    Known<Defence> defence,
    Known<Application> application,
    Known<Correction> correction,
    Known<Execution> execution) {
  public CaseFile {
    circumstances = List.copyOf(circumstances);
    evidence = List.copyOf(evidence);
    procedure = List.copyOf(procedure);
  }
}
