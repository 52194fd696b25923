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

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("[\\s·]", "").toLowerCase(Locale.ROOT);
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
