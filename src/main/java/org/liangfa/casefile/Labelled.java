package org.liangfa.casefile;

import org.liangfa.kernel.Text;

/** A code of the case file that has a name in both languages. */
public interface Labelled {
  Text label();
}
