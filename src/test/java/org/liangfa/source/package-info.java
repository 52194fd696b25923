@NullMarked
package org.liangfa.source;

import org.jspecify.annotations.NullMarked;
