@NullMarked
package org.liangfa.cli;

import org.jspecify.annotations.NullMarked;
