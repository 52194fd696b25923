package org.liangfa.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Checks what stands in a rule file around the content of its rules. */
final class FileLint {
  private static final int COLUMNS = 120;
  private static final Pattern IMPORT =
      Pattern.compile("org\\.liangfa\\.(?:fact|finding|kernel)\\.[A-Z]\\w*(?:\\.[A-Z]\\w*)?");
  private static final Pattern RULE = Pattern.compile("rule\\b.*");
  private static final Pattern DISABLED =
      Pattern.compile(
          "\\s*//\\s*(?:rule\\s+\"|end\\s*$|insert\\s*\\("
              + "|(?:not\\s+)?[A-Z]\\w*\\s*\\(\\s*(?:\\w+\\s*(?:==|in\\b|:)|\\))).*");

  private final DrlFile file;
  private final Problems problems;

  private FileLint(DrlFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  static void check(DrlFile file, Problems problems) {
    FileLint lint = new FileLint(file, problems);
    lint.lines();
    lint.packageName();
    lint.imports();
    lint.declarations();
    lint.rules();
  }

  private void lines() {
    List<String> lines = file.lines();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      layout(line.contains("\t"), i, "有制表符", "a tab");
      layout(line.endsWith("\r"), i, "以 CR LF 换行", "a line ending in CR LF");
      layout(line.codePointCount(0, line.length()) > COLUMNS, i, "一行超过 120 个字符", "more than 120 columns");
      layout(line.contains("/*"), i, "有 /* 注释", "a block comment");
      layout(DISABLED.matcher(line).matches(), i, "有注释掉的规则", "a rule commented out");
    }
    layout(!file.text().endsWith("\n"), lines.size() - 1, "末尾没有换行", "no line end at the end");
  }

  private void layout(boolean bad, int index, String zh, String en) {
    if (bad) {
      problems.add(RuleCode.LAYOUT, file.place() + ":" + (index + 1), zh, en);
    }
  }

  private void packageName() {
    String name = file.content().getName();
    if (!file.phase().packageName().equals(name)) {
      String shown = name == null || name.isEmpty() ? "—" : name;
      problems.add(
          RuleCode.PACKAGE,
          file.place() + ":1",
          "package 是 " + shown + "，应为 " + file.phase().packageName(),
          "the package is " + shown + " (expected: " + file.phase().packageName() + ")");
    }
  }

  private void imports() {
    Set<String> seen = new HashSet<>();
    String last = "";
    for (ImportDescr one : file.content().getImports()) {
      String target = one.getTarget();
      String simple = target.substring(target.lastIndexOf('.') + 1);
      imports(!IMPORT.matcher(target).matches(), one, "不能引入", "may not be imported");
      imports(!seen.add(target), one, "引入了两次", "is imported twice");
      imports(target.compareTo(last) < 0, one, "没有按字母排序", "is out of order");
      imports(!uses(simple), one, "引入了却没有用到", "is imported and not used");
      last = target;
    }
  }

  private boolean uses(String simpleName) {
    Pattern word = Pattern.compile("\\b" + Pattern.quote(simpleName) + "\\b");
    return file.lines().stream()
        .filter(line -> !line.startsWith("import ") && !line.startsWith("//"))
        .anyMatch(line -> word.matcher(line).find());
  }

  private void imports(boolean bad, ImportDescr one, String zh, String en) {
    if (bad) {
      problems.add(RuleCode.IMPORT, at(one), one.getTarget() + " " + zh, one.getTarget() + " " + en);
    }
  }

  private void declarations() {
    PackageDescr content = file.content();
    Map<String, Collection<? extends BaseDescr>> banned = new TreeMap<>();
    banned.put("global", content.getGlobals());
    banned.put("function", content.getFunctions());
    banned.put("import static", content.getFunctionImports());
    banned.put("import accumulate", content.getAccumulateImports());
    banned.put("declare", content.getTypeDeclarations());
    banned.put("declare enum", content.getEnumDeclarations());
    banned.put("declare entry-point", content.getEntryPointDeclarations());
    banned.put("declare window", content.getWindowDeclarations());
    banned.forEach(
        (name, declared) ->
            declared.forEach(
                one -> problems.add(RuleCode.DECLARATION, at(one), "有 " + name, "there is a " + name)));
    content
        .getAttributes()
        .forEach(
            one -> problems.add(RuleCode.ATTRIBUTE, at(one), "有属性 " + one.getName(), "attribute " + one.getName()));
    if (content.getUnit() != null) {
      problems.add(RuleCode.DECLARATION, file.place() + ":1", "有 unit", "there is a unit");
    }
  }

  private void rules() {
    for (RuleDescr rule : file.content().getRules()) {
      if (rule.isQuery()) {
        problems.add(RuleCode.DECLARATION, at(rule), "有 query", "there is a query");
      }
      for (String attribute : rule.getAttributes().keySet()) {
        problems.add(
            RuleCode.ATTRIBUTE,
            at(rule),
            "有属性 " + attribute,
            "attribute " + attribute);
      }
      if (rule.getParentName() != null) {
        problems.add(RuleCode.ATTRIBUTE, at(rule), "有 extends", "there is an extends");
      }
    }
    if (file.content().getRules().isEmpty()) {
      problems.add(RuleCode.EMPTY_PHASE, file.place(), "没有一条规则", "there is not one rule");
    }
    long written = file.lines().stream().filter(line -> RULE.matcher(line.strip()).matches()).count();
    if (written != file.content().getRules().size()) {
      problems.add(
          RuleCode.NOT_LOADED,
          file.place(),
          "写有 " + written + " 条规则，只读出 " + file.content().getRules().size() + " 条",
          written + " rules are written, " + file.content().getRules().size() + " were read");
    }
  }

  private String at(BaseDescr descr) {
    return descr.getLine() > 0 ? file.place() + ":" + descr.getLine() : file.place();
  }
}
