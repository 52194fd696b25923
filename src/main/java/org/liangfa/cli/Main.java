package org.liangfa.cli;

/** Entry point of the {@code liangfa} command. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("liangfa");
  }
}
