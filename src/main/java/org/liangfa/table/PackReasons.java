package org.liangfa.table;

import java.util.Collection;
import java.util.List;
import org.liangfa.kernel.Text;

/** Why these packs govern a case, and why a closer one does not. */
final class PackReasons {
  private final Collection<Pack> all;
  private final Reach reach;
  private final String place;
  private final StringBuilder zh = new StringBuilder();
  private final StringBuilder en = new StringBuilder();

  /** @param place name of the region in brackets; may be empty */
  PackReasons(Collection<Pack> all, Reach reach, String place) {
    this.all = all;
    this.reach = reach;
    this.place = place;
  }

  /**
   * The reason.
   *
   * @param general the pack for every domain that is closest to the place
   * @param claiming every pack whose place, domain and days hold the case
   */
  Text of(Pack general, List<Pack> claiming) {
    add(
        "案件属地 " + reach.region() + place + "，" + reach.day() + " 适用其最具体的规则包 " + general.id(),
        "case of " + reach.region() + "; most specific pack on " + reach.day() + ": " + general.id());
    all.stream().filter(pack -> isCloser(pack, general)).forEach(this::otherDay);
    for (Pack pack : claiming) {
      if (pack.isForDomains()) {
        String domain = reach.domain().orElseThrow();
        add("；属领域 " + domain + "，并适用 " + pack.id(), "; of domain " + domain + ", so also " + pack.id());
      }
    }
    all.stream().filter(pack -> pack.isForDomains() && pack.reaches(reach)).forEach(this::otherDay);
    boolean mayMissOne = all.stream()
        .anyMatch(pack -> pack.isForDomains() && pack.span().contains(reach.day())
            && pack.matching(reach.region()).isPresent());
    if (reach.domain().isEmpty() && mayMissOne) {
      add("；案卷未指明领域，各领域的规则包均未适用", "; the file names no domain, so no pack for a domain applies");
    }
    return Text.of(zh.toString(), en.toString());
  }

  static Text askedFor(Pack pack, Reach reach) {
    String id = pack.id();
    boolean home = pack.matching(reach.region()).isPresent();
    boolean domain = !pack.isForDomains() || reach.domain().filter(pack.domains()::contains).isPresent();
    return Text.of(
        "使用者指定规则包 " + id + (home ? "" : "；案件属地 " + reach.region() + " 不在其地域内")
            + (domain ? "" : "；案件不属其领域 " + String.join("、", pack.domains())),
        "pack " + id + " was asked for"
            + (home ? "" : "; the case of " + reach.region() + " lies outside its territory")
            + (domain ? "" : "; the case lies outside its domains " + String.join(", ", pack.domains())));
  }

  private boolean isCloser(Pack pack, Pack general) {
    int length = pack.matching(reach.region()).map(String::length).orElse(-1);
    return !pack.isForDomains() && length > general.matching(reach.region()).orElseThrow().length();
  }

  private void otherDay(Pack pack) {
    if (!pack.span().contains(reach.day())) {
      add(
          "；" + pack.id() + " 该日不在其适用期间 " + pack.span(),
          "; " + pack.id() + " does not cover that day, only " + pack.span());
    }
  }

  private void add(String inChinese, String inEnglish) {
    zh.append(inChinese);
    en.append(inEnglish);
  }
}
