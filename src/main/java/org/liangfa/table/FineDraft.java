package org.liangfa.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.FineClause;
import org.liangfa.clause.FineClause.Base;
import org.liangfa.clause.FineClause.Bracket;
import org.liangfa.kernel.Money;

/**
 * A fine as YAML holds it; which parts belong to which form, {@link #clause} says.
 *
 * @param form RANGE, CEILING_ONLY, FLOOR_ONLY, FIXED, MULTIPLE, PER_UNIT, PERCENTAGE or STEPPED
 */
record FineDraft(
    @Nullable String form,
    @Nullable String base,
    @Nullable String min,
    @Nullable String max,
    @Nullable String amount,
    @Nullable String baseFloor,
    @Nullable String unit,
    @Nullable String cap,
    @Nullable List<BracketDraft> brackets) {

  /** One bracket; {@code from} 0 for the first, {@code until} empty for the last. */
  record BracketDraft(
      @Nullable String from,
      @Nullable String fromInclusive,
      @Nullable String until,
      @Nullable String untilInclusive,
      @Nullable FineDraft fine) {}

  private enum Form {
    RANGE("min", "max"),
    CEILING_ONLY("max"),
    FLOOR_ONLY("min"),
    FIXED("amount"),
    MULTIPLE("base", "min", "max", "baseFloor", "cap"),
    PER_UNIT("unit", "min", "max", "cap"),
    PERCENTAGE("base", "min", "max"),
    STEPPED("base", "brackets");

    private final Set<String> parts;

    Form(String... parts) {
      this.parts = Set.of(parts);
    }
  }

  /** The clause; on a problem, which is noted, any clause at all. */
  FineClause clause(Draft in, String field) {
    Form form = in.word(field + ".form", this.form, Form.values());
    FineClause standIn = new FineClause.Fixed(Money.ZERO);
    if (!form.name().equals(this.form)) {
      return standIn;
    }
    checkParts(in, field, form);
    try {
      return switch (form) {
        case RANGE -> new FineClause.Range(money(in, field + ".min", min), money(in, field + ".max", max));
        case CEILING_ONLY -> new FineClause.CeilingOnly(money(in, field + ".max", max));
        case FLOOR_ONLY -> new FineClause.FloorOnly(money(in, field + ".min", min));
        case FIXED -> new FineClause.Fixed(money(in, field + ".amount", amount));
        case MULTIPLE -> new FineClause.Multiple(
            base(in, field),
            min == null ? null : decimal(in, field + ".min", min),
            decimal(in, field + ".max", max),
            baseFloor == null ? null : money(in, field + ".baseFloor", baseFloor),
            cap == null ? null : money(in, field + ".cap", cap));
        case PER_UNIT -> new FineClause.PerUnit(
            in.text(field + ".unit", unit),
            min == null ? null : money(in, field + ".min", min),
            money(in, field + ".max", max),
            cap == null ? null : money(in, field + ".cap", cap));
        case PERCENTAGE -> new FineClause.Percentage(
            base(in, field), decimal(in, field + ".min", min), decimal(in, field + ".max", max));
        case STEPPED -> stepped(in, field);
      };
    } catch (IllegalArgumentException e) {
      in.fail(TableCode.FINE, field, "数值不成幅度：" + e.getMessage(), "the figures make no range: " + e.getMessage());
      return standIn;
    }
  }

  /** A part that the form does not use would have no effect, and nobody would notice. */
  private void checkParts(Draft in, String field, Form form) {
    Map<String, @Nullable Object> given = new LinkedHashMap<>();
    given.put("base", base);
    given.put("min", min);
    given.put("max", max);
    given.put("amount", amount);
    given.put("baseFloor", baseFloor);
    given.put("unit", unit);
    given.put("cap", cap);
    given.put("brackets", brackets);
    given.values().removeIf(Objects::isNull);
    given.keySet().removeAll(form.parts);
    for (String part : given.keySet()) {
      in.fail(TableCode.FINE, field + "." + part, form + " 不用这一项", form + " does not use it");
    }
  }

  private FineClause stepped(Draft in, String field) {
    List<Bracket> read = new ArrayList<>();
    for (BracketDraft draft : in.list(field + ".brackets", brackets)) {
      String at = field + ".brackets[" + read.size() + "]";
      boolean last = draft.until() == null || draft.until().isEmpty();
      FineClause fine =
          draft.fine() == null ? new FineClause.Fixed(Money.ZERO) : draft.fine().clause(in, at + ".fine");
      if (draft.fine() == null || fine instanceof FineClause.Stepped) {
        in.fail(TableCode.FINE, at + ".fine", "每一级须有不再分级的罚款", "a bracket needs a fine without brackets");
      }
      read.add(
          new Bracket(
              money(in, at + ".from", draft.from()),
              in.yes(at + ".fromInclusive", draft.fromInclusive()),
              last ? null : money(in, at + ".until", draft.until()),
              !last && in.yes(at + ".untilInclusive", draft.untilInclusive()),
              fine));
    }
    checkBrackets(in, field, read);
    return new FineClause.Stepped(base(in, field), read);
  }

  /** Brackets run from 0 without limit, each value in exactly one. */
  private static void checkBrackets(Draft in, String field, List<Bracket> brackets) {
    boolean whole = !brackets.isEmpty() && brackets.get(0).from().isZero() && brackets.get(0).fromInclusive();
    for (int i = 1; i < brackets.size(); i++) {
      Bracket before = brackets.get(i - 1);
      Bracket after = brackets.get(i);
      whole &= after.from().equals(before.until()) && after.fromInclusive() != before.untilInclusive();
    }
    if (!whole || brackets.get(brackets.size() - 1).until() != null) {
      in.fail(
          TableCode.NOT_CONTIGUOUS,
          field + ".brackets",
          "各级没有从 0 起连续到无上限",
          "the brackets do not run from 0 upwards without hole or overlap");
    }
  }

  private Base base(Draft in, String field) {
    return in.word(field + ".base", base, Base.values());
  }

  private static Money money(Draft in, String field, @Nullable String value) {
    String text = in.text(field, value);
    return text.isEmpty() ? Money.ZERO : Money.parse(text);
  }

  private static BigDecimal decimal(Draft in, String field, @Nullable String value) {
    String text = in.text(field, value);
    if (!text.isEmpty() && !text.matches("[0-9]{1,6}(\\.[0-9]{1,4})?")) {
      in.fail(TableCode.DECIMAL, field, "“" + text + "”不是普通小数", "\"" + text + "\" is not a plain decimal");
      return BigDecimal.ZERO;
    }
    return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
  }
}
