package org.liangfa.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.FineClause.Base;
import org.liangfa.clause.Imposition;
import org.liangfa.clause.PenaltyClause;
import org.liangfa.kernel.Text;

/**
 * Holds an entry of the catalogue against the words of its clause: every figure within its whole phrase, what it is taken
 * of, 可以并处, 拒不改正的, 没收. It reads the words on its own and compares; it decides nothing.
 */
final class ClauseCheck {
  private static final Pattern MAY =
      Pattern.compile("(?<![许认])可以?[^,]*?(?:处|罚)|警告或者|根据情节|(?<!单处|并处)或者(?:并|单)?处(?!理|置|分|于)|或者(?:处以)?$");
  private static final Pattern REFUSED = Pattern.compile("拒不(?:改正|整改|停止|执行|拆除|恢复|办理|履行|采取)|拒绝改正|逾期|不改正|不予改正");
  private static final Pattern BARE = Pattern.compile("(?:可以?|单|或者|并|处|以|应当)*");
  private static final Pattern BRACKET = Pattern.compile(
      BaseWords.any() + "[^,;。:|]{0,12}?(?:(?:不足|不满|低于|超过)¥[0-9.]+的?,(?!按)|¥[0-9.]+以上的,)|(?:没有|无)" + BaseWords.any());
  private static final Pattern FLOOR = Pattern.compile("不足(¥[0-9.]+)的,?(?:按照?|以)(¥[0-9.]+)计");
  private static final Pattern CAP = Pattern.compile("最(?:高|多)不(?:得)?超过¥([0-9.]+)");
  private static final Pattern CONFISCATION = Pattern.compile("没收((?:(?!、?并?处(?!置|理))[^,;。:\n])*)");
  private static final Pattern GAINS = Pattern.compile("违法所得|非法所得|违法收入|非法收入|违法销售收入|全部[^,和]*收入");
  /** 有违法所得的予以没收. */
  private static final Pattern GAINS_CONFISCATED = Pattern.compile("(?:" + GAINS + ")的,?(?:依法)?予以没收");
  /** What is paid in money, and so is neither goods nor, where advertisers are fined, gains. */
  private static final Pattern MONEY = Pattern.compile(GAINS + "|广告费用|违法行为发生期间自本单位所获收入");
  private static final Pattern TOOLS =
      Pattern.compile("[、和]?(?:以及|或者)?(?:直接|专门)?用于(?:违法|非法|实施|从事)?[^,]*?的?(?:工具|设备|原料|物品)[^,]*");

  private final PenaltyClause clause;
  private final String words;
  private final String fineAfter;
  private final List<Departure> departures = new ArrayList<>();

  private ClauseCheck(PenaltyClause clause, String fineAfter) {
    this.clause = clause;
    this.words = ClauseWords.of(clause.penaltyText());
    this.fineAfter = ClauseWords.of(fineAfter.strip());
  }

  /** Something that the entry says and the words do not. */
  record Departure(ClauseElement element, Text what) {}

  /**
   * What the words do not confirm.
   *
   * @param clause an entry with the words of its clause; one without words departs from nothing
   * @param fineAfter words of the clause after which its fine is stated (情节严重的); empty for the first fine of the clause
   */
  static List<Departure> departures(PenaltyClause clause, String fineAfter) {
    ClauseCheck check = new ClauseCheck(clause, fineAfter);
    if (!check.words.isEmpty()) {
      check.fine();
      check.confiscation(ClauseElement.CONFISCATE_GAINS, clause.confiscateGains(), check.gains());
      check.confiscation(ClauseElement.CONFISCATE_GOODS, clause.confiscateGoods(), check.goods());
    }
    return check.departures;
  }

  private void fine() {
    FineClause fine = clause.fine();
    int start = words.indexOf(fineAfter);
    if (start < 0) {
      departs(ClauseElement.FINE, "条文没有“" + fineAfter + "”这几个字", "the clause does not hold \"" + fineAfter + "\"");
      return;
    }
    List<FinePhrase> stated = FinePhrase.in(words).stream()
        .filter(phrase -> phrase.start() >= start + fineAfter.length())
        .toList();
    List<FineClause> leaves = fine == null ? List.of() : leaves(fine);
    List<FinePhrase> own = stated.subList(0, Math.min(Math.max(1, leaves.size()), stated.size()));
    if (!sorted(own.stream().map(FinePhrase::phrase).toList()).equals(sorted(leaves.stream().map(FinePhrase::of).toList()))) {
      String found = stated.stream().map(FinePhrase::phrase).collect(Collectors.joining("、"));
      String said = leaves.stream().map(FinePhrase::of).collect(Collectors.joining("、"));
      departs(
          ClauseElement.FINE,
          said + " 不是条文此处的罚款；条文依次为 " + found,
          said + " is not the fine stated there; the clause states " + found);
      return;
    }
    for (FineClause leaf : leaves) {
      FinePhrase phrase = own.stream().filter(one -> one.phrase().equals(FinePhrase.of(leaf))).findFirst().orElseThrow();
      base(leaf, phrase);
      floor(leaf);
      cap(leaf, phrase, stated);
      unit(leaf);
    }
    if (fine instanceof FineClause.Stepped stepped) {
      departures.addAll(new BracketCheck(words, stepped).departures());
    } else if (fine != null) {
      alone(own.get(0), stated);
    }
    if (fine != null) {
      joined(own);
      refusal(own);
    }
  }

  /** 货值金额不足一万元的, 没有违法所得的, beside the fine: it is one bracket of several, and the entry must say why it stands alone. */
  private void alone(FinePhrase own, List<FinePhrase> stated) {
    int end = stated.stream().mapToInt(FinePhrase::start).filter(start -> start > own.start()).findFirst()
        .orElse(own.end());
    String between = words.substring(own.end(), end);
    if (BRACKET.matcher(before(own, ";。:\n") + "|" + between.split("[。\n]", 2)[0]).find()) {
      departs(ClauseElement.FINE_BRACKETS, "条文分级，本条目只写了一级", "the clause has brackets, the entry states one");
    }
  }

  private void base(FineClause leaf, FinePhrase phrase) {
    Base said = leaf instanceof FineClause.Multiple multiple
        ? multiple.base()
        : leaf instanceof FineClause.Percentage percentage ? percentage.base() : null;
    if (said != null) {
      // 没收违法所得，并处工程造价百分之二: the base stands in the same breath; 违法所得五万元以上的，处一倍: in the one before.
      String breath = before(phrase, ",;。:\n");
      boolean bare = BARE.matcher(breath).matches();
      Optional<Base> named = BaseWords.last(bare ? before(phrase, ";。:\n") : breath);
      if (!named.orElse(Base.OTHER).equals(said)) {
        departs(
            ClauseElement.FINE_BASE,
            said + " 不是条文所写的基数（" + named.orElse(Base.OTHER) + "）",
            said + " is not the base named (" + named.orElse(Base.OTHER) + ")");
      }
    }
  }

  private void floor(FineClause leaf) {
    if (!(leaf instanceof FineClause.Multiple multiple)) {
      return;
    }
    Collection<String> floors = new TreeSet<>();
    Matcher found = FLOOR.matcher(words);
    while (found.find()) {
      floors.add(found.group(1).equals(found.group(2)) ? found.group(1) : found.group());
    }
    String said = multiple.baseFloor() == null ? "" : "¥" + ClauseWords.plain(multiple.baseFloor().yuan());
    if (!String.join(" ", floors).equals(said)) {
      // Of several, by stage of trade for instance, only a person can say which; but one of them it must be.
      departs(
          floors.size() > 1 && floors.contains(said) ? ClauseElement.FINE_FLOOR : ClauseElement.FINE,
          "“" + said + "”与条文的“" + String.join(" ", floors) + "”不同",
          "\"" + said + "\" differs from \"" + String.join(" ", floors) + "\" in the clause");
    }
  }

  /** ×3以下罚款,但最高不超过¥20000: the cap stands behind the multiple and before the next fine. */
  private void cap(FineClause leaf, FinePhrase phrase, List<FinePhrase> stated) {
    if (!(leaf instanceof FineClause.Multiple multiple)) {
      return;
    }
    int end = stated.stream().mapToInt(FinePhrase::start).filter(start -> start > phrase.start()).findFirst()
        .orElse(words.length());
    Matcher found = CAP.matcher(words.substring(phrase.end(), end).split("[。;\n]", 2)[0]);
    String read = found.find() ? found.group(1) : "";
    String said = multiple.cap() == null ? "" : ClauseWords.plain(multiple.cap().yuan());
    if (!read.equals(said)) {
      departs(
          ClauseElement.FINE_CAP,
          "最高额“" + said + "”与条文的“" + read + "”不同",
          "the cap \"" + said + "\" differs from \"" + read + "\" in the clause");
    }
  }

  private void unit(FineClause leaf) {
    if (leaf instanceof FineClause.PerUnit unit) {
      String cap = unit.cap() == null ? "" : "¥" + ClauseWords.plain(unit.cap().yuan());
      boolean capped = Pattern.compile("不(?:得)?超过" + Pattern.quote(cap) + "(?![0-9.])").matcher(words).find();
      if (!words.contains("每" + unit.unit()) || !cap.isEmpty() && !capped) {
        departs(
            ClauseElement.FINE_UNIT,
            "条文没有写每" + unit.unit() + (cap.isEmpty() ? "" : "、不超过" + cap),
            "the clause does not say per " + unit.unit() + (cap.isEmpty() ? "" : ", at most " + cap));
      }
    }
  }

  private void joined(List<FinePhrase> own) {
    boolean may = own.stream().anyMatch(phrase -> MAY.matcher(before(phrase, ",;。:\n")).find());
    Imposition read = may ? Imposition.MAY : Imposition.MUST;
    if (clause.fineJoined() != read) {
      departs(ClauseElement.FINE_JOINED, "按条文应为 " + read, "by the words it is " + read);
    }
  }

  private void refusal(List<FinePhrase> own) {
    boolean refused = own.stream().anyMatch(phrase -> REFUSED.matcher(before(phrase, ";。:\n")).find());
    if (clause.refusalNeeded() != refused) {
      departs(
          ClauseElement.REFUSAL_NEEDED,
          refused ? "条文写明拒不改正、逾期不改正的才罚款" : "条文在罚款前没有写拒不改正、逾期不改正",
          refused ? "the clause fines refusal only" : "the clause asks for no refusal before the fine");
    }
  }

  private void confiscation(ClauseElement element, Imposition said, Imposition read) {
    if (said != read) {
      departs(element, said + "；按条文应为 " + read, said + "; by the words it is " + read);
    }
  }

  private Imposition gains() {
    Imposition read = GAINS_CONFISCATED.matcher(words).find() ? Imposition.MUST : Imposition.NONE;
    Matcher found = CONFISCATION.matcher(words);
    while (found.find()) {
      read = GAINS.matcher(found.group(1)).find() ? heavier(read, found.start()) : read;
    }
    return read;
  }

  /** Tools and materials are listed among the other penalties, not among the goods. */
  private Imposition goods() {
    Imposition read = Imposition.NONE;
    Matcher found = CONFISCATION.matcher(words);
    while (found.find()) {
      String object = TOOLS.matcher(MONEY.matcher(found.group(1)).replaceAll("")).replaceAll("");
      read = object.replaceAll("^[和及、,或者并其以的]+|[和及、,或者并其以的]+$", "").isEmpty()
          ? read
          : heavier(read, found.start());
    }
    return read;
  }

  /** 可以没收, 可以并处没收 is MAY; another plain 没收 in the clause makes it MUST. */
  private Imposition heavier(Imposition before, int at) {
    boolean may = since(at, ",;。:\n").contains("可");
    return before == Imposition.MUST || !may ? Imposition.MUST : Imposition.MAY;
  }

  private String before(FinePhrase phrase, String stops) {
    return since(phrase.start(), stops);
  }

  /** The words from the last of these marks up to a place. */
  private String since(int end, String stops) {
    int start = end;
    while (start > 0 && stops.indexOf(words.charAt(start - 1)) < 0) {
      start--;
    }
    return words.substring(start, end);
  }

  private static List<FineClause> leaves(FineClause fine) {
    return fine instanceof FineClause.Stepped stepped
        ? stepped.brackets().stream().map(FineClause.Bracket::fine).toList()
        : List.of(fine);
  }

  private static List<String> sorted(List<String> phrases) {
    return phrases.stream().sorted().toList();
  }

  private void departs(ClauseElement element, String zhWhat, String enWhat) {
    departures.add(new Departure(element, Text.of(zhWhat, enWhat)));
  }
}
