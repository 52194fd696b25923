package org.liangfa.kernel;

/** A language of messages and reports. Codes, keys and places never change with it. */
public enum Language {
  ZH,
  EN
}
