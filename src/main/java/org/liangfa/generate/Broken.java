package org.liangfa.generate;

/** A case made wrong in one of the ways in which files go wrong; each is an error and none can be read. */
final class Broken {
  private Broken() {}

  static String line(String line, Draw draw) {
    return switch (draw.below(6)) {
      case 0 -> line.substring(0, line.length() / 2);
      case 1 -> line.replace("\"stage\":", "\"satge\":");
      case 2 -> line.replaceFirst("\"fileDate\":\"[0-9-]+\"", "\"fileDate\":\"2025-02-30\"");
      case 3 -> line.replaceFirst("\"jurisdiction\":\"", "\"jurisdiction\":\"X");
      case 4 -> line.replaceFirst("\\{", "{\"caseId\":\"twice\",");
      default -> line.replaceFirst("FACTS_PROVEN", "FACTS_PROVED");
    };
  }
}
