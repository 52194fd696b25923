package org.liangfa.cli;

import java.util.Optional;

/** Which program this is. */
final class Version {
  private Version() {}

  /** The version of the jar; {@code unpacked} when run from compiled classes. */
  static String program() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("unpacked");
  }
}
