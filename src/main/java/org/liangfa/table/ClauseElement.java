package org.liangfa.table;

/** What an entry of the catalogue says about its clause and the words of the clause can confirm. */
enum ClauseElement {
  /** Bounds of the fine, together with their unit and place in the clause. */
  FINE("fine"),
  /** What a multiple or percentage is taken of. */
  FINE_BASE("fine.base"),
  /** The base that counts at least. */
  FINE_FLOOR("fine.baseFloor"),
  /** The most that a multiple may come to. */
  FINE_CAP("fine.cap"),
  /** The unit of a fine by piece. */
  FINE_UNIT("fine.unit"),
  /** Where the brackets of a stepped fine meet, which one holds the figure itself, and which fine belongs to which. */
  FINE_BRACKETS("fine.brackets"),
  /** Whether the fine may be left out. */
  FINE_JOINED("fineJoined"),
  /** Whether the fine needs a prior order and refusal. */
  REFUSAL_NEEDED("refusalNeeded"),
  /** Whether unlawful goods are confiscated. */
  CONFISCATE_GOODS("confiscateGoods"),
  /** Whether illegal gains are confiscated. */
  CONFISCATE_GAINS("confiscateGains");

  private final String field;

  ClauseElement(String field) {
    this.field = field;
  }

  /** Its name in the YAML of an entry. */
  String field() {
    return field;
  }
}
