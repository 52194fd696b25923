/**
 * The command line: reads arguments, wires the other packages together, prints their results, sets the exit code.
 *
 * <p>Starting point: {@link org.liangfa.cli.Main}.
 */
@NullMarked
package org.liangfa.cli;

import org.jspecify.annotations.NullMarked;
