package org.liangfa.source;

/** What an instrument calls its numbered pieces, and how a citation writes one. */
enum Division {
  /** 第三十三条. */
  ARTICLE("条", "art."),
  /** 第十一项, of a standard that numbers its items through. */
  ITEM("项", "item"),
  /** 第十点, of a policy document whose headings run 一、（一）. */
  POINT("点", "point"),
  /** 第一段: numbered here, since the text itself has no number or shows none. */
  PASSAGE("段", "passage");

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
    return "第" + ChineseNumeral.of(Integer.parseInt(parts[0])) + zh + suffix;
  }

  String en(String number) {
    return en + " " + number;
  }
}
