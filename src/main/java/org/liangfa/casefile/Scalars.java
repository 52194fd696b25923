package org.liangfa.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;

/** Reads single values into the types that the records name. An empty answer means that the reason is told. */
final class Scalars {
  private static final Map<String, String> YES_OR_NO = Map.ofEntries(
      Map.entry("是", "YES"), Map.entry("有", "YES"), Map.entry("true", "YES"), Map.entry("y", "YES"),
      Map.entry("yes", "YES"), Map.entry("on", "YES"), Map.entry("否", "NO"), Map.entry("无", "NO"),
      Map.entry("false", "NO"), Map.entry("n", "NO"), Map.entry("no", "NO"), Map.entry("off", "NO"),
      Map.entry("未知", "UNKNOWN"), Map.entry("不明", "UNKNOWN"), Map.entry("不详", "UNKNOWN"));

  private static final String ID_START = "A-Za-z0-9\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff()\\[\\]（）〔〕【】";
  private static final Pattern ID = Pattern.compile("[" + ID_START + "][" + ID_START + "._-]{0,63}");

  private final Problems problems;
  private final Codes codes;
  private final Forms forms;

  Scalars(Problems problems, Codes codes) {
    this.problems = problems;
    this.codes = codes;
    this.forms = new Forms(problems);
  }

  Optional<?> read(Node.Scalar node, Class<?> type, Form.Kind form, String path) {
    if (type == Money.class) {
      return forms.money(node, path);
    }
    if (type == LocalDate.class) {
      return forms.date(node, path);
    }
    if (type == Integer.class) {
      return forms.count(node, path);
    }
    if (type == BigDecimal.class) {
      return form == Form.Kind.SIGNED_AMOUNT ? forms.signedAmount(node, path) : forms.decimal(node, path);
    }
    if (type == boolean.class) {
      return code(node, path, List.of("YES", "NO")).map("YES"::equals);
    }
    if (type.isEnum()) {
      return constant(node, type, path);
    }
    return text(node, form, path);
  }

  /** Names what may stand here, the likeliest first. */
  Text choices(String written, Collection<String> allowed) {
    String list = String.join(" ", allowed);
    Text hint = Nearest.hint(written, allowed);
    return hint.zh().isEmpty()
        ? Text.of("可写：" + list, "one of: " + list)
        : Text.of(hint.zh() + "可写：" + list, hint.en() + " one of: " + list);
  }

  private Optional<?> constant(Node.Scalar node, Class<?> type, String path) {
    Object[] constants = type.getEnumConstants();
    List<String> names = new ArrayList<>();
    for (Object constant : constants) {
      names.add(((Enum<?>) constant).name());
    }
    Optional<String> meant = type == Answer.class ? Optional.empty() : labelled(node.text(), type);
    if (meant.isPresent()) {
      problems.add(CaseCode.NOT_IN_LIST, node.at(), path, node.text(),
          Text.of("写作 " + meant.get(), "write " + meant.get()));
      return Optional.empty();
    }
    return code(node, path, names).map(name -> constants[names.indexOf(name)]);
  }

  private Optional<String> code(Node.Scalar node, String path, List<String> names) {
    if (node.kind() == Node.Kind.TEXT && names.contains(node.text())) {
      return Optional.of(node.text());
    }
    if (forms.quoted(node, path)) {
      String meant = YES_OR_NO.get(node.text().strip().toLowerCase(Locale.ROOT));
      Text hint = meant != null && names.contains(meant)
          ? Text.of("写作 " + meant, "write " + meant)
          : choices(node.text(), names);
      problems.add(CaseCode.NOT_IN_LIST, node.at(), path, node.text(), hint);
    }
    return Optional.empty();
  }

  /** The code whose Chinese name was written instead of it. */
  private static Optional<String> labelled(String written, Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> constant instanceof Labelled named && named.label().zh().equals(written.strip()))
        .map(constant -> ((Enum<?>) constant).name())
        .findFirst();
  }

  private Optional<String> text(Node.Scalar node, Form.Kind form, String path) {
    if (!forms.quoted(node, path)) {
      return Optional.empty();
    }
    String text = node.text();
    if (text.isBlank() && form == Form.Kind.BLANK) {
      return Optional.of("");
    }
    if (text.isBlank()) {
      problems.add(CaseCode.EMPTY_TEXT, node.at(), path);
      return Optional.empty();
    }
    boolean accepted = switch (form) {
      case ID -> id(node, path);
      case REGION -> region(node, path);
      case CIRCUMSTANCE -> listed(node, path, codes.circumstances(), CaseCode.UNKNOWN_CIRCUMSTANCE);
      case DOMAIN -> listed(node, path, codes.domains(), CaseCode.UNKNOWN_DOMAIN);
      case STEP -> listed(node, path, codes.steps(), CaseCode.UNKNOWN_STEP);
      default -> true;
    };
    return accepted ? Optional.of(text) : Optional.empty();
  }

  /**
   * A number as agencies write it, 武市监案〔2026〕17号: Chinese characters, letters, digits, dot, dash, underscore and brackets,
   * at most 64, the first no dot, dash or underscore. Nothing that a file name could not hold.
   */
  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  private boolean id(Node.Scalar node, String path) {
    boolean good = isId(node.text());
    if (!good) {
      problems.add(CaseCode.ID_FORM, node.at(), path, node.text());
    }
    return good;
  }

  private boolean region(Node.Scalar node, String path) {
    if (!node.text().matches("[0-9]{6}")) {
      problems.add(CaseCode.REGION_FORM, node.at(), path, node.text());
      return false;
    }
    String province = node.text().substring(0, 2);
    String city = node.text().substring(0, 4) + "00";
    boolean citiesListed =
        codes.regions().stream().anyMatch(code -> code.startsWith(province) && !code.equals(province + "0000"));
    boolean known = codes.regions().contains(node.text())
        || codes.regions().contains(citiesListed ? city : province + "0000");
    if (!known) {
      problems.add(CaseCode.UNKNOWN_REGION, node.at(), path, node.text(), Nearest.hint(node.text(), codes.regions()));
    }
    return known;
  }

  private boolean listed(Node.Scalar node, String path, Set<String> allowed, CaseCode code) {
    boolean known = allowed.contains(node.text());
    if (!known && !problems.isFull()) {
      problems.add(code, node.at(), path, node.text(), Nearest.hint(node.text(), new TreeSet<>(allowed)));
    }
    return known;
  }
}
