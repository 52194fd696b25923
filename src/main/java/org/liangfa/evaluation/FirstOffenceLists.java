package org.liangfa.evaluation;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangfa.casefile.CaseFile;
import org.liangfa.casefile.Violation;
import org.liangfa.fact.Feature;
import org.liangfa.finding.Circumstance;
import org.liangfa.finding.Derivation;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Proof;
import org.liangfa.kernel.Text;
import org.liangfa.table.FirstOffenceRow;

/**
 * The lists of first offences (首违不罚清单) that hold the violation on the day of decision. They are compared with the
 * case as their rows say; what follows, a rule says. A list in force only since after the act is applied all the same,
 * because it is lighter for the party. Source: APL-2021#33.1, #37.
 *
 * @param rows entries for the violation in force on the day of decision
 */
record FirstOffenceLists(CaseFile file, List<FirstOffenceRow> rows) {
  FirstOffenceLists {
    rows = List.copyOf(rows);
  }

  /** What the lists add to the facts once the evidence has been weighed. */
  List<Feature> features(List<Derivation> evidence) {
    if (rows.isEmpty()) {
      return List.of();
    }
    return List.of(
        new Feature("LISTED_FIRST_OFFENCE"),
        new Feature(met(evidence).isPresent() ? "LISTED_CONDITIONS_MET" : "LISTED_CONDITIONS_NOT_MET"));
  }

  /**
   * What the entries that the figures of the case meet ask for besides: all that {@link #features} takes from the case. Null
   * where no list holds the violation.
   */
  @Nullable List<List<String>> conditions() {
    return rows.isEmpty()
        ? null
        : rows.stream().filter(row -> withinValue(row) && nothingBefore(row)).map(FirstOffenceRow::needs).toList();
  }

  /** The first entry whose conditions are all met. */
  Optional<FirstOffenceRow> met(List<Derivation> evidence) {
    return rows.stream()
        .filter(row -> withinValue(row) && nothingBefore(row))
        .filter(row -> row.needs().stream().allMatch(need -> proven(need, evidence)))
        .findFirst();
  }

  /** What the report says of the lists: the entry applied, or what each entry of the violation still lacks. */
  Optional<Text> note(List<Derivation> evidence, Labels labels) {
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(met(evidence).map(this::applied).orElseGet(() -> lacking(evidence, labels)));
  }

  private Text applied(FirstOffenceRow row) {
    boolean younger = day().map(act -> act.isBefore(row.cited().span().from())).orElse(false);
    String from = row.cited().span().from().toString();
    return Text.of(
        "本案符合清单所列情形：" + row.label().zh() + "（" + row.basis() + "）"
            + (younger ? "；清单自 " + from + " 起施行，晚于行为，因对当事人有利而适用于尚未决定的案件（从旧兼从轻）" : "")
            + "。清单只增加不予处罚的情形，不在清单内的仍依第三十三条判断。",
        "The case meets an entry of a list: " + row.label().en() + " (" + row.basis() + ")"
            + (younger
                ? "; the list is in force only since " + from + ", after the act, and applies to open cases because"
                    + " it is lighter for the party"
                : "")
            + ". A list adds to article 33 and never closes it.");
  }

  private Text lacking(List<Derivation> evidence, Labels labels) {
    List<Text> entries = rows.stream().map(row -> entry(row, lacks(row, evidence, labels))).toList();
    return Text.of(
        "本案的违法行为列入首违不罚清单，条件没有查明或者不符合，查明后可以适用。"
            + entries.stream().map(Text::zh).collect(joining()) + "清单只增加不予处罚的情形，不在清单内的仍依第三十三条判断。",
        "The violation stands in a list of first offences whose conditions are not proven or not met. "
            + entries.stream().map(Text::en).collect(joining()) + "A list adds to article 33 and never closes it.");
  }

  private static Text entry(FirstOffenceRow row, List<Text> lacks) {
    return Text.of(
        row.label().zh() + "（" + row.basis() + "）：还缺" + lacks.stream().map(Text::zh).collect(joining("、")) + "。",
        row.label().en() + " (" + row.basis() + "): lacks "
            + lacks.stream().map(Text::en).collect(joining("; ")) + ". ");
  }

  private List<Text> lacks(FirstOffenceRow row, List<Derivation> evidence, Labels labels) {
    List<Text> lacks = new ArrayList<>();
    if (!withinValue(row)) {
      lacks.add(Text.of("货值在限额以内", "goods within the limit of value"));
    }
    if (!nothingBefore(row)) {
      lacks.add(Text.of("回溯期内没有同类处罚", "no penalty of the kind within the time looked back"));
    }
    row.needs().stream().filter(need -> !proven(need, evidence)).map(labels::circumstance).forEach(lacks::add);
    return lacks;
  }

  private Optional<LocalDate> day() {
    return Optional.ofNullable(file.violation())
        .flatMap(violation -> violation.actBegin().toOptional().or(() -> violation.actEnd().toOptional()));
  }

  private boolean withinValue(FirstOffenceRow row) {
    @Nullable Violation violation = file.violation();
    return row.withinValue(violation == null ? Optional.empty() : violation.goodsValue().toOptional());
  }

  /** No penalty of the kind in the time that the list looks back; one not known to be of another kind counts. */
  private boolean nothingBefore(FirstOffenceRow row) {
    return row.nothingBefore(day(), file.priorPenalties().orElse(List.of()).stream()
        .filter(one -> one.sameKind() != Answer.NO)
        .map(one -> one.date().toOptional())
        .toList());
  }

  private static boolean proven(String need, List<Derivation> evidence) {
    return evidence.stream().anyMatch(one -> one.finding().equals(new Circumstance(need, Proof.ESTABLISHED)));
  }
}
