package org.liangfa.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.Set;

/** Tells from the place where the parser gave up what the author most likely did. */
final class JsonSyntax {
  private static final Set<String> NOT_NUMBERS = Set.of("NaN", "Infinity", "-Infinity", "+Infinity");
  private static final String CHINESE = "“”‘’，：；、【】｛｝「」『』（）＂";

  private JsonSyntax() {}

  static void explain(String text, JsonProcessingException error, Problems problems) {
    if (error instanceof JsonEOFException) {
      problems.add(CaseCode.CUT_OFF, SourceText.spot(text, text.stripTrailing().length()), "");
      return;
    }
    int index = (int) Math.max(0, Math.min(error.getLocation().getCharOffset(), text.length() - 1L));
    int start = wordStart(text, index, error.getOriginalMessage().contains(" token '"));
    String word = word(text, start);
    CaseCode code = code(text, start, word);
    int at = code == CaseCode.TRAILING_COMMA ? lastBefore(text, start) : start;
    problems.add(code, SourceText.spot(text, at), "", at == start ? word.strip() : ",");
  }

  private static CaseCode code(String text, int start, String word) {
    char first = text.charAt(start);
    int before = lastBefore(text, start);
    if (NOT_NUMBERS.contains(word)) {
      return CaseCode.NOT_A_NUMBER;
    }
    if (CHINESE.indexOf(first) >= 0 || before >= 0 && CHINESE.indexOf(text.charAt(before)) >= 0) {
      return CaseCode.CHINESE_PUNCTUATION;
    }
    if (first == '/' || first == '#') {
      return CaseCode.COMMENT;
    }
    if ((first == '}' || first == ']') && before >= 0 && text.charAt(before) == ',') {
      return CaseCode.TRAILING_COMMA;
    }
    if (first == '\n' || first == '\r' || first == '\t') {
      return CaseCode.LINE_BREAK_IN_TEXT;
    }
    if (first == '\'' || Character.isLetter(first)) {
      return before >= 0 && text.charAt(before) == '\\' ? CaseCode.JSON_SYNTAX : CaseCode.NOT_IN_QUOTES;
    }
    return Character.isDigit(first) || ".+-_".indexOf(first) >= 0 ? CaseCode.NOT_IN_QUOTES : CaseCode.JSON_SYNTAX;
  }

  /**
   * Goes back over the word in which the parser gave up.
   *
   * @param behind whether it had read the word already
   */
  private static int wordStart(String text, int index, boolean behind) {
    int start = index;
    while (start > 0 && isWord(text.charAt(start - 1)) && (behind || isWord(text.charAt(index)))) {
      start--;
    }
    return start;
  }

  private static String word(String text, int start) {
    int end = start + 1;
    while (end < text.length() && isWord(text.charAt(start)) && isWord(text.charAt(end)) && end - start < 80) {
      end++;
    }
    return text.substring(start, end);
  }

  private static boolean isWord(char character) {
    return Character.isLetterOrDigit(character) || "+-._".indexOf(character) >= 0;
  }

  private static int lastBefore(String text, int index) {
    int before = index - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return before;
  }
}
