package org.liangfa.check;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * One folder of samples.
 *
 * @param folder the folder
 * @param name how messages name it, {@code samples/no-fault}
 */
record Sample(Path folder, String name) {
  /** The case file: {@code case.yaml} if there is one, else {@code case.json}. */
  Path caseFile() {
    Path yaml = folder.resolve("case.yaml");
    return Files.exists(yaml) ? yaml : folder.resolve("case.json");
  }

  String casePlace() {
    return name + "/" + caseFile().getFileName();
  }

  Path expected() {
    return folder.resolve("expected.json");
  }

  String place() {
    return name + "/expected.json";
  }

  boolean whole() {
    return Files.exists(caseFile()) && Files.exists(expected()) && Files.exists(folder.resolve("NOTE.md"));
  }
}
