package org.liangfa.casefile;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;

/** What must agree between circumstances, evidence and gains. */
final class CircumstanceChecks {
  private static final BigDecimal WHOLE = new BigDecimal("100");

  private final Problems problems;
  private final Codes codes;

  CircumstanceChecks(Problems problems, Codes codes) {
    this.problems = problems;
    this.codes = codes;
  }

  void check(View file) {
    Map<String, View> evidence = evidence(file);
    Map<String, View> kinds = new HashMap<>();
    Map<String, View> established = new LinkedHashMap<>();
    for (View entry : file.get("circumstances").items()) {
      View kind = entry.get("kind");
      kind.text().ifPresent(code -> {
        View first = kinds.putIfAbsent(code, kind);
        if (first != null) {
          problems.add(CaseCode.CIRCUMSTANCE_TWICE, kind.at(), kind.path(), both(code, first));
        }
        if (entry.get("state").is("ESTABLISHED")) {
          established.putIfAbsent(code, kind);
        }
      });
      support(entry, evidence);
    }
    benchmark(file.get("benchmark"), evidence);
    opposed(established);
    gains(established, file.get("violation").get("illegalGains"));
  }

  private Map<String, View> evidence(View file) {
    Map<String, View> items = new HashMap<>();
    for (View entry : file.get("evidence").items()) {
      View id = entry.get("id");
      id.text().ifPresent(text -> {
        View first = items.putIfAbsent(text, id);
        if (first != null) {
          problems.add(CaseCode.DUPLICATE_EVIDENCE, id.at(), id.path(), both(text, first));
        }
      });
    }
    return items;
  }

  private void support(View entry, Map<String, View> evidence) {
    View cited = entry.get("evidence");
    View state = entry.get("state");
    boolean settled = state.is("ESTABLISHED") || state.is("REFUTED");
    if (settled && (!cited.isStated() || cited.node() instanceof Node.Sequence && cited.items().isEmpty())) {
      String path = Tidy.join(entry.path(), "evidence");
      problems.add(CaseCode.NO_EVIDENCE_CITED, state.at(), path, entry.get("kind").text().orElse(""));
    }
    known(cited, evidence);
  }

  /** A percentage without evidence is a guess, and the percentages of a table are parts of one whole. */
  private void benchmark(View benchmark, Map<String, View> evidence) {
    BigDecimal sum = benchmark.get("startPercent").decimal().orElse(BigDecimal.ZERO);
    for (View factor : benchmark.get("factors").items()) {
      View cited = factor.get("evidence");
      if (!cited.isStated() || cited.node() instanceof Node.Sequence && cited.items().isEmpty()) {
        problems.add(CaseCode.NO_EVIDENCE_CITED, factor.at(), Tidy.join(factor.path(), "evidence"),
            factor.get("factor").text().orElse(""));
      }
      known(cited, evidence);
      sum = sum.add(factor.get("percent").decimal().orElse(BigDecimal.ZERO));
    }
    if (sum.compareTo(WHOLE) > 0) {
      View factors = benchmark.get("factors");
      problems.add(CaseCode.PERCENT_ABOVE_WHOLE, factors.at(), factors.path(), sum.toPlainString() + "%");
    }
    View reduction = benchmark.get("reductionPercent");
    reduction.decimal().filter(percent -> percent.compareTo(WHOLE) > 0).ifPresent(percent -> problems.add(
        CaseCode.PERCENT_ABOVE_WHOLE, reduction.at(), reduction.path(), percent.toPlainString() + "%"));
  }

  private void known(View cited, Map<String, View> evidence) {
    for (View id : cited.items()) {
      id.text().filter(text -> !evidence.containsKey(text)).ifPresent(text -> problems.add(
          CaseCode.UNKNOWN_EVIDENCE, id.at(), id.path(), text, Nearest.hint(text, evidence.keySet())));
    }
  }

  /** Told once for each pair, at the later of the two. */
  private void opposed(Map<String, View> established) {
    Set<String> earlier = new TreeSet<>();
    established.forEach((code, kind) -> {
      for (String other : earlier) {
        if (excludes(code, other)) {
          problems.add(
              CaseCode.OPPOSED_CIRCUMSTANCES, kind.at(), kind.path(), both(code, other, established.get(other)));
        }
      }
      earlier.add(code);
    });
  }

  private boolean excludes(String one, String two) {
    return codes.opposites(one).contains(two) || codes.opposites(two).contains(one);
  }

  private void gains(Map<String, View> established, View gains) {
    View kind = established.get("NO_ILLEGAL_GAINS");
    if (kind != null && gains.money().filter(sum -> sum.compareTo(Money.ZERO) > 0).isPresent()) {
      problems.add(CaseCode.GAINS_CONTRADICTED, kind.at(), kind.path(), gains.money().get().toString());
    }
  }

  private Text both(String text, View first) {
    String shown = Shown.of(text);
    int line = problems.line(first.at());
    return Text.of(shown + "（首次出现在第 " + line + " 行）", shown + " (first in line " + line + ")");
  }

  private Text both(String code, String other, View where) {
    int line = problems.line(where.at());
    return Text.of(code + " 与第 " + line + " 行的 " + other, code + " and, in line " + line + ", " + other);
  }
}
