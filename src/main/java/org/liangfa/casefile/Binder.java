package org.liangfa.casefile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liangfa.clause.FineClause;
import org.liangfa.kernel.Answer;
import org.liangfa.kernel.Money;
import org.liangfa.kernel.Text;

/**
 * Fills records from nodes: the records are the only description of the file's shape. Component name = property name;
 * its type and {@link Form} say what is accepted; {@link Known}, lists, {@link Answer}, {@code @Nullable} and {@link
 * Omit} may be left out. Strict: nothing is converted, completed or ignored. All problems are collected.
 */
final class Binder {
  /** Stands for a value that could not be read; its problem is told already. */
  private static final Object FAILED = new Object();

  private final Problems problems;
  private final Scalars scalars;

  Binder(Problems problems, Codes codes) {
    this.problems = problems;
    this.scalars = new Scalars(problems, codes);
  }

  /**
   * The record, or empty if a problem was found in it.
   *
   * @param besides names that the object may hold besides the record's components
   */
  <R extends Record> Optional<R> bind(Node node, Class<R> type, Set<String> besides) {
    Object bound = record(node, type, "", besides);
    return bound == FAILED ? Optional.empty() : Optional.of(type.cast(bound));
  }

  private @Nullable Object read(Node node, Type type, Form.Kind form, String path) {
    if (type instanceof ParameterizedType generic) {
      Type inner = generic.getActualTypeArguments()[0];
      return generic.getRawType() == Known.class ? known(node, inner, form, path) : list(node, inner, form, path);
    }
    Class<?> plain = (Class<?>) type;
    if (plain == FineClause.class) {
      return fine(node, path);
    }
    if (plain.isRecord() && plain != Money.class) {
      return record(node, plain, path, Set.of());
    }
    if (node instanceof Node.Scalar scalar) {
      return scalars.read(scalar, plain, form, path).map(Object.class::cast).orElse(FAILED);
    }
    return wrong(node, path, Text.of("一个文本", "a text"));
  }

  private Object known(Node node, Type inner, Form.Kind form, String path) {
    if (node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.TEXT && scalar.text().equals("UNKNOWN")) {
      return Known.unknown();
    }
    Object value = read(node, inner, form, path);
    return value == FAILED || value == null ? FAILED : Known.of(value);
  }

  private Object list(Node node, Type inner, Form.Kind form, String path) {
    if (!(node instanceof Node.Sequence sequence)) {
      return wrong(node, path, Text.of("一个列表 [ … ]", "a list [ … ]"));
    }
    List<@Nullable Object> values = new ArrayList<>();
    for (int i = 0; i < sequence.items().size(); i++) {
      values.add(read(sequence.items().get(i), inner, form, path + "[" + i + "]"));
    }
    return values.contains(FAILED) ? FAILED : List.copyOf(values);
  }

  private Object record(Node node, Class<?> type, String path, Set<String> besides) {
    if (!(node instanceof Node.Mapping mapping)) {
      return wrong(node, path, Text.of("一个对象 { … }", "an object { … }"));
    }
    Shape shape = Shape.of(type);
    refuseUnknown(mapping, shape, besides, path);
    @Nullable Object[] values = new @Nullable Object[shape.parts().size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = part(mapping, shape.parts().get(i), path);
    }
    return Arrays.asList(values).contains(FAILED) ? FAILED : create(mapping, shape, values, path);
  }

  private @Nullable Object part(Node.Mapping mapping, Shape.Part part, String path) {
    Optional<Node> node = mapping.get(part.name());
    if (node.isEmpty()) {
      return part.nullable() ? null : omitted(mapping, part, path);
    }
    if (part.nullable() && node.get() instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NULL) {
      return null;
    }
    return read(node.get(), part.type(), part.form(), Tidy.join(path, part.name()));
  }

  private Object omitted(Node.Mapping mapping, Shape.Part part, String path) {
    if (part.raw() == Known.class) {
      return Known.unknown();
    }
    if (part.raw() == List.class) {
      return List.of();
    }
    if (part.raw() == Answer.class) {
      return Answer.UNKNOWN;
    }
    if (part.omit()) {
      return "";
    }
    problems.add(CaseCode.MISSING_PROPERTY, mapping.at(), path, part.name());
    return FAILED;
  }

  private void refuseUnknown(Node.Mapping mapping, Shape shape, Set<String> besides, String path) {
    Set<String> names = new TreeSet<>(besides);
    shape.parts().forEach(part -> names.add(part.name()));
    for (Node.Member member : mapping.members()) {
      if (!names.contains(member.key()) && !problems.isFull()) {
        Text hint = Nearest.hint(member.key(), names);
        problems.add(CaseCode.UNKNOWN_PROPERTY, member.at(), Tidy.join(path, member.key()), member.key(), hint);
      }
    }
  }

  /** A fine clause names its form in {@code form}: RANGE, CEILING_ONLY, …, after the records of {@link FineClause}. */
  private Object fine(Node node, String path) {
    if (!(node instanceof Node.Mapping mapping)) {
      return wrong(node, path, Text.of("一个对象 { … }", "an object { … }"));
    }
    Optional<Node> form = mapping.get("form");
    if (form.isEmpty()) {
      problems.add(CaseCode.MISSING_PROPERTY, mapping.at(), path, "form");
      return FAILED;
    }
    if (!(form.get() instanceof Node.Scalar scalar)) {
      return wrong(form.get(), Tidy.join(path, "form"), Text.of("一个文本", "a text"));
    }
    Optional<Class<?>> type = FineForm.type(scalar.text());
    if (type.isEmpty()) {
      problems.add(CaseCode.NOT_IN_LIST, scalar.at(), Tidy.join(path, "form"), scalar.text(),
          scalars.choices(scalar.text(), FineForm.names()));
      return FAILED;
    }
    return record(node, type.get(), path, Set.of("form"));
  }

  private Object create(Node node, Shape shape, @Nullable Object[] values, String path) {
    try {
      return shape.access().make(values);
    } catch (IllegalArgumentException e) {
      Text reason = Text.of("下限须大于零且小于上限", String.valueOf(e.getMessage()));
      problems.add(CaseCode.CLAUSE_BOUNDS, node.at(), path, reason);
      return FAILED;
    }
  }

  private Object wrong(Node node, String path, Text expected) {
    Text found = node instanceof Node.Mapping
        ? Text.of("对象", "an object")
        : node instanceof Node.Sequence ? Text.of("列表", "a list") : Text.of("单个值", "a single value");
    boolean isNull = node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NULL;
    if (isNull) {
      problems.add(CaseCode.NULL_VALUE, node.at(), path);
    } else {
      Text detail = Text.of(
          "应为" + expected.zh() + "，实为" + found.zh(), "expected " + expected.en() + ", found " + found.en());
      problems.add(CaseCode.WRONG_TYPE, node.at(), path, detail);
    }
    return FAILED;
  }
}
