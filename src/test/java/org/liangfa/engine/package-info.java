@NullMarked
package org.liangfa.engine;

import org.jspecify.annotations.NullMarked;
