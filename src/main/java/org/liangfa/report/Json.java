package org.liangfa.report;

/** Records as published JSON: keys are component names in their order, amounts and decimals strings. */
public final class Json {
  private Json() {}

  /** The value as pretty JSON with a final newline; the same value gives the same characters. */
  public static String write(Object value) {
    return JsonReport.write(value);
  }
}
