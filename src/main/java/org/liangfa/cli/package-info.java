/**
 * The {@code liangfa} command: arguments in, reports and messages out, exit codes. Decides nothing about a case.
 *
 * <p>Starting points: {@link org.liangfa.cli.Main}, then {@link org.liangfa.cli.Cli}, which builds the commands, one
 * class each. A new command is a class, a line in {@code Cli} and its words in {@code help_zh.properties} and
 * {@code help_en.properties}. The only package that knows today's date, the environment and the terminal.
 */
@NullMarked
package org.liangfa.cli;

import org.jspecify.annotations.NullMarked;
