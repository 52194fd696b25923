package org.liangfa.engine;

import java.util.SortedSet;
import java.util.regex.Pattern;
import org.liangfa.source.RuleFiles;

/** Checks that the packs hold rule files with their cases, and nothing that only looks like one. */
final class FolderLint {
  private static final Pattern ELSEWHERE = Pattern.compile("packs/[a-z0-9-]+/(?:pack\\.yaml|figures\\.yaml|README\\.md|tables/.+)");
  private static final String RULES = ".drl";
  private static final String CASES = ".cases.yaml";

  private FolderLint() {}

  static void check(RuleFiles files, Problems problems) {
    files(files, problems);
    for (Phase phase : Phase.values()) {
      String folder = "packs/national/" + phase.folder();
      if (files.list(folder, RULES).isEmpty()) {
        problems.add(RuleCode.EMPTY_PHASE, "rules/" + folder, "没有规则文件", "there is no rule file");
      }
    }
  }

  private static void files(RuleFiles files, Problems problems) {
    SortedSet<String> paths = files.list("packs", "");
    for (String path : paths) {
      String place = "rules/" + path;
      if (path.endsWith(RULES)) {
        if (!paths.contains(swap(path, RULES, CASES))) {
          problems.add(
              RuleCode.CASES_MISSING, place, "旁边没有 " + CASES + " 文件", "there is no " + CASES + " file beside it");
        }
      } else if (path.endsWith(CASES)) {
        if (!paths.contains(swap(path, CASES, RULES))) {
          problems.add(RuleCode.PLACE, place, "旁边没有同名的规则文件", "there is no rule file of the same name beside it");
        }
      } else if (!ELSEWHERE.matcher(path).matches()) {
        problems.add(RuleCode.PLACE, place, "这里不放这种文件", "this is no place for such a file");
      }
    }
  }

  private static String swap(String path, String suffix, String other) {
    return path.substring(0, path.length() - suffix.length()) + other;
  }
}
