package org.liangfa.casefile;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What must agree within the panel and within the procedure record. */
final class RecordChecks {
  private final Problems problems;

  RecordChecks(Problems problems) {
    this.problems = problems;
  }

  void check(View file) {
    members(file.get("assessment").get("members"));
    steps(file.get("procedure"));
  }

  /** Spaces, letter case and width do not make another person. */
  private void members(View members) {
    Map<String, View> seen = new HashMap<>();
    for (View entry : members.items()) {
      View name = entry.get("name");
      name.text().ifPresent(text -> {
        if (seen.putIfAbsent(plain(text), name) != null) {
          problems.add(CaseCode.MEMBER_TWICE, name.at(), name.path(), text);
        }
      });
    }
  }

  /** Chinese characters alone, as most names are, have one form only: they are spared what brings others to one. */
  private static String plain(String name) {
    return name.chars().allMatch(RecordChecks::isUnified)
        ? name
        : Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s·]", "").toLowerCase(Locale.ROOT);
  }

  /** The block of unified ideographs; none of them is changed by a normalisation. */
  private static boolean isUnified(int c) {
    return c >= 0x4E00 && c <= 0x9FFF;
  }

  private void steps(View procedure) {
    Map<String, String> states = new HashMap<>();
    for (View entry : procedure.items()) {
      View state = entry.get("state");
      View date = entry.get("date");
      if (state.is("NOT_DONE") && date.isStated()) {
        problems.add(CaseCode.STEP_CONTRADICTED, date.at(), date.path(), "NOT_DONE");
      }
      if (state.is("DONE") || state.is("NOT_DONE")) {
        String step = entry.get("step").text().orElse("");
        String now = state.text().orElseThrow();
        String before = states.putIfAbsent(step, now);
        if (before != null && !before.equals(now)) {
          problems.add(CaseCode.STEP_CONTRADICTED, state.at(), state.path(), step + " " + before + ", " + now);
        }
      }
    }
  }
}
