package org.liangfa.lint;

import org.liangfa.kernel.Problem;
import org.liangfa.kernel.Text;

/**
 * Something that lint found.
 *
 * @param code what it is
 * @param subject what it is about, by which an entry may accept it: a rule id, a code, a row
 * @param place file and line
 * @param what what is wrong
 */
record Remark(LintCode code, String subject, String place, Text what) {
  Problem problem() {
    return new Problem(code.code(), place, what, code.why(), code.fix());
  }
}
