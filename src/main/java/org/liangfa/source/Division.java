package org.liangfa.source;

import java.util.Locale;

/** What an instrument calls its numbered pieces, and how a citation writes one. */
enum Division {
  /** 第三十三条. */
  ARTICLE("第%s条%s", "art."),
  /** 第十一项, of a standard that numbers its items through. */
  ITEM("第%s项%s", "item"),
  /** 第十点, of a policy document whose headings run 一、（一）. */
  POINT("第%s点%s", "point"),
  /** 第一段: numbered here, since the text itself has no number or shows none. */
  PASSAGE("第%s段%s", "passage");

  private final String zh;
  private final String en;

  Division(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  /** 第一百三十四条之一 for {@code 134-1}. */
  String zh(String number) {
    String[] parts = number.split("-", -1);
    String suffix = parts.length == 1 ? "" : "之" + ChineseNumeral.of(Integer.parseInt(parts[1]));
    return String.format(Locale.ROOT, zh, ChineseNumeral.of(Integer.parseInt(parts[0])), suffix);
  }

  String en(String number) {
    return en + " " + number;
  }
}
