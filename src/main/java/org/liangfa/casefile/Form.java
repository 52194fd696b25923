package org.liangfa.casefile;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a text, number or list of texts must look like, beyond its Java type. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Form {
  Kind value();

  /** The forms. */
  enum Kind {
    /** Free text. */
    TEXT,
    /** Free text that may be blank: the same as leaving it out. */
    BLANK,
    /** An id given by the author: letters, digits, {@code . _ -}, at most 64, starting with a letter or digit. */
    ID,
    /** Administrative division code: six digits. */
    REGION,
    /** A code of the circumstances vocabulary. */
    CIRCUMSTANCE,
    /** A code of the steps vocabulary. */
    STEP,
    /** A domain of the catalogue of violations. */
    DOMAIN,
    /** A catalogue id of a violation, or the author's own where the file gives the statutory basis itself. */
    VIOLATION,
    /** An amount in yuan that may be negative, at most two decimals. */
    SIGNED_AMOUNT
  }
}
