/**
 * A case file on disk (JSON or YAML, {@code liangfa/case/1}) read into immutable records. Every input error is born
 * here, with its place, and all errors of a file are told in one run.
 *
 * <p>Starting points: {@link org.liangfa.casefile.CaseFiles}, {@link org.liangfa.casefile.CaseFile}, {@link
 * org.liangfa.casefile.CaseCode}; a draft decision ({@code liangfa/decision/1}) goes the same way through {@link
 * org.liangfa.casefile.DecisionFiles}. The flow inside: bytes → text → tree with places → records and checks. Imports
 * {@code kernel}, {@code clause} and {@code fact} only.
 */
@NullMarked
package org.liangfa.casefile;

import org.jspecify.annotations.NullMarked;
