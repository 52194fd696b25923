package org.liangfa.evaluation;

/** The version of the program, from the manifest of its jar. */
final class Version {
  private Version() {}

  /** Such as {@code liangfa 0.1.0}; {@code liangfa (unpackaged)} when run from classes. */
  static String current() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "liangfa (unpackaged)" : "liangfa " + version;
  }
}
