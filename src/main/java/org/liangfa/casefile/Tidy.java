package org.liangfa.casefile;

import java.util.HashMap;
import java.util.Map;
import org.liangfa.kernel.Text;

/** What holds for every tree whatever its meaning: no name twice, no harmful character, nothing endless. */
final class Tidy {
  private final Problems problems;
  private boolean endless;

  Tidy(Problems problems) {
    this.problems = problems;
  }

  /** Whether a list or object was too long to look into. */
  boolean isEndless() {
    return endless;
  }

  void check(Node node, String path) {
    if (node instanceof Node.Mapping mapping && isBounded(mapping.members().size(), node, path)) {
      members(mapping, path);
    } else if (node instanceof Node.Sequence sequence && isBounded(sequence.items().size(), node, path)) {
      for (int i = 0; i < sequence.items().size(); i++) {
        check(sequence.items().get(i), path + "[" + i + "]");
      }
    } else if (node instanceof Node.Scalar scalar) {
      characters(scalar.text(), scalar.at(), path);
      if (scalar.text().length() > Limits.TEXT) {
        problems.add(CaseCode.TOO_LONG, scalar.at(), path, scalar.text().length() + " > " + Limits.TEXT);
      }
    }
  }

  static String join(String path, String key) {
    return path.isEmpty() ? Shown.step(key) : path + "." + Shown.step(key);
  }

  private void members(Node.Mapping mapping, String path) {
    Map<String, Spot> seen = new HashMap<>();
    for (Node.Member member : mapping.members()) {
      String inner = join(path, member.key());
      Spot first = seen.putIfAbsent(member.key(), member.at());
      if (first != null) {
        Text detail = Text.of(
            Shown.of(member.key()) + "（首次出现在第 " + problems.line(first) + " 行）",
            Shown.of(member.key()) + " (first in line " + problems.line(first) + ")");
        problems.add(CaseCode.DUPLICATE_PROPERTY, member.at(), inner, detail);
      }
      characters(member.key(), member.at(), inner);
      check(member.value(), inner);
    }
  }

  private boolean isBounded(int entries, Node node, String path) {
    if (entries > Limits.ENTRIES) {
      problems.add(CaseCode.TOO_LONG, node.at(), path, entries + " > " + Limits.ENTRIES);
      endless = true;
    }
    return entries <= Limits.ENTRIES;
  }

  private void characters(String text, Spot at, String path) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int character = text.codePointAt(i);
      if (Characters.isHarmful(character)) {
        CaseCode code = Characters.isSurrogate(character) ? CaseCode.LONE_SURROGATE : CaseCode.HARMFUL_CHARACTER;
        problems.add(code, at, path, Character.toString(character));
        return;
      }
    }
  }
}
